import { NativeSelect, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Choice, useImportActs, type Verdict } from "../api/imports";
import classes from "./intake.module.css";

const possible: Record<Verdict, Choice[]> = {
  new: ["new", "skip"],
  same: ["fill", "update", "new", "skip"],
  unclear: ["fill", "update", "new", "skip"],
  cannot: [],
};

interface BulkChoiceProps {
  slug: string;
  id: string;
  verdict: Verdict;
}

/** One choice for all rows of a verdict; each is joined with its best candidate. */
export function BulkChoice({ slug, id, verdict }: BulkChoiceProps) {
  const { t } = useTranslation("intake");
  const acts = useImportActs(slug);
  const [chosen, setChosen] = useState("");
  const choose = useMutation({
    mutationFn: (choice: Choice) => acts.choose(id, { verdict, choice }),
    onSuccess: () => notify(t("preview.bulkDone")),
  });
  const labels = {
    new: t("choice.new"),
    skip: t("choice.skip"),
    fill: t("choice.fillAll"),
    update: t("choice.updateAll"),
  };
  const verdictWord = t(`verdictIn.${verdict}`);
  return (
    <div className={classes.bulk}>
      <Text size="sm" fw={600}>
        {t("preview.bulk", { verdict: verdictWord })}
      </Text>
      <NativeSelect
        aria-label={t("preview.bulkChoice", { verdict: verdictWord })}
        value={chosen}
        onChange={(event) => {
          const choice = possible[verdict].find((one) => one === event.currentTarget.value);
          setChosen(choice ?? "");
          if (choice) choose.mutate(choice);
        }}
        data={[
          { value: "", label: t("choice.none") },
          ...possible[verdict].map((choice) => ({ value: choice, label: labels[choice] })),
        ]}
      />
      {choose.error && <ProblemNotice error={choose.error} />}
    </div>
  );
}
