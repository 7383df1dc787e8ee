import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { Link as RouterLink } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import { doWithUndo } from "@/ui/doWithUndo";
import { useKindName } from "@/ui/useKindName";
import { type Link, type Thread, useTraceChanges } from "../api/traces";
import { useCapacityName } from "./useCapacityName";
import classes from "./trace.module.css";

interface LinkRowProps {
  slug: string;
  from: Thread;
  link: Link;
}

/** What is linked, and why; who drew the trace may take it away, and has ten seconds to think again. */
export function LinkRow({ slug, from, link }: LinkRowProps) {
  const { t } = useTranslation(["trace", "common"]);
  const format = useFormat();
  const kindName = useKindName();
  const capacityName = useCapacityName();
  const changes = useTraceChanges(slug);
  const { item, traceId, version, reason } = link;

  async function remove(id: string, seen: number) {
    await doWithUndo({
      act: () => changes.remove(id, seen),
      undo: () => changes.draw({ fromId: from.id, toId: item.id, reason: reason ?? "" }, {}),
      said: t("removed", { title: item.title }),
    });
  }

  return (
    <li className={classes.link}>
      <div>
        <RouterLink to={itemAddress(slug, item)}>{item.title}</RouterLink>
        <span className={classes.meta}>
          {" "}
          {kindName(item.kind, "one")}
          {item.archivedAt && ` · ${t("common:state.archived")}`}
          {link.capacities.length > 0 && ` · ${format.list(link.capacities.map(capacityName))}`}
        </span>
        {reason && <p className={classes.reason}>{reason}</p>}
        {link.linkedAt && link.author && (
          <p className={classes.meta}>
            {t("drawnBy", { name: link.author })}{" "}
            <time dateTime={link.linkedAt} title={format.moment(link.linkedAt)}>
              {format.ago(link.linkedAt)}
            </time>
          </p>
        )}
      </div>
      {link.mayRemove && traceId && version && (
        <Button
          variant="subtle"
          size="compact-md"
          className={`${classes.remove ?? ""} ct-no-print`}
          leftSection={<IconX size={16} aria-hidden="true" />}
          aria-label={t("remove", { title: item.title })}
          onClick={() => void remove(traceId, version)}
        >
          {t("removeShort")}
        </Button>
      )}
    </li>
  );
}
