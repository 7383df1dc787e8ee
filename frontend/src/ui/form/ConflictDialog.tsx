import { Button, Group, Radio, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "@/i18n";
import { Dialog } from "../Dialog";
import type { Clash } from "./conflict";
import type { Conflict } from "./useFormSaving";
import classes from "./form.module.css";

interface ConflictDialogProps<N extends string> {
  conflict: Conflict;
  labels: Record<N, string>;
  inWords: ((name: N, value: unknown) => ReactNode) | undefined;
  onDecide: (values: Record<string, unknown>) => Promise<void>;
  onLater: () => void;
}

type Side = "mine" | "theirs";

/** After a 412: what both changed stands side by side, field by field; what only one changed is kept without asking. */
export function ConflictDialog<N extends string>(props: ConflictDialogProps<N>) {
  const { conflict, labels, inWords, onDecide, onLater } = props;
  const { t } = useTranslation();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const isLabelled = (name: string): name is N => name in labels;
  const sideOf = (clash: Clash): Side => sides[clash.name] ?? "mine";

  function words(name: string, value: unknown): ReactNode {
    const own = isLabelled(name) ? inWords?.(name, value) : undefined;
    if (own !== undefined && own !== "") return own;
    if (Array.isArray(value) && value.length > 0) return value.map(String).join(", ");
    if (typeof value === "number") return String(value);
    return typeof value === "string" && value !== "" ? value : t("conflict.empty");
  }

  function decide() {
    const chosen = { ...conflict.merged };
    for (const clash of conflict.clashes) chosen[clash.name] = clash[sideOf(clash)];
    void onDecide(chosen);
  }

  return (
    <Dialog onClose={onLater} size="xl" title={t("conflict.title")}>
      <Text mb="lg">{t(conflict.clashes.length > 0 ? "conflict.text" : "conflict.same")}</Text>
      {conflict.clashes.map((clash) => (
        <Radio.Group
          key={clash.name}
          className={classes.clash}
          label={isLabelled(clash.name) ? labels[clash.name] : clash.name}
          value={sideOf(clash)}
          onChange={(side) =>
            setSides({ ...sides, [clash.name]: side === "theirs" ? "theirs" : "mine" })
          }
        >
          <div className={classes.sides}>
            {(["mine", "theirs"] as const).map((side) => (
              <Radio
                key={side}
                value={side}
                label={t(`conflict.${side}`)}
                description={words(clash.name, clash[side])}
              />
            ))}
          </div>
        </Radio.Group>
      ))}
      <Group mt="xl">
        <Button onClick={decide}>{t("conflict.save")}</Button>
        <Button variant="subtle" onClick={onLater}>
          {t("conflict.later")}
        </Button>
      </Group>
    </Dialog>
  );
}
