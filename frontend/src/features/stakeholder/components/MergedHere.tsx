import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useFormat, useTranslation } from "@/i18n";
import { SideSection } from "@/ui/detail-page";
import { MoreButton } from "@/ui/index-page";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Merge, useMergeChanges, useMerges } from "../api/merges";
import classes from "./parts.module.css";

/** What was merged into an organisation, and the way back. */
export function MergedHere({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("stakeholder");
  const list = useMerges(slug, id);
  const standing = list.items.filter(({ undoneAt }) => !undoneAt);
  if (standing.length === 0) return null;
  return (
    <SideSection title={t("merged.title")}>
      <ul className={classes.list}>
        {standing.map((merge) => (
          <li key={merge.id} className={classes.item}>
            <MergedLine slug={slug} merge={merge} />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </SideSection>
  );
}

function MergedLine({ slug, merge }: { slug: string; merge: Merge }) {
  const { t } = useTranslation("stakeholder");
  const format = useFormat();
  const { undo } = useMergeChanges(slug);
  const back = useMutation({
    mutationFn: () => undo(merge.id, `"${merge.version}.0-0"`),
    onSuccess: () => notify(t("merged.undone", { name: merge.gone.name })),
  });
  return (
    <>
      <p className={classes.name}>{merge.gone.name}</p>
      <p className={classes.facts}>
        <time dateTime={merge.createdAt} title={format.moment(merge.createdAt)}>
          {format.ago(merge.createdAt)}
        </time>{" "}
        · {t("merged.moved", { count: merge.moved })}
      </p>
      {merge.settled.map(({ what, count }) => (
        <p key={what} className={classes.facts}>
          {t(`merged.settled.${what}`, { count })}
        </p>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        loading={back.isPending}
        onClick={() => back.mutate()}
      >
        {t("merged.undo")}
      </Button>
      {back.error && <ProblemNotice error={back.error} />}
    </>
  );
}
