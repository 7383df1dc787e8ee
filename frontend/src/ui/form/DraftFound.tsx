import { Button } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import classes from "./form.module.css";

/** Tells that what stands in the form is an older, unsaved version of it. */
export function DraftFound({ at, onStartAgain }: { at: string; onStartAgain: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div role="status" className={classes.draft}>
      <span title={format.moment(at)}>{t("form.draftFound", { when: format.ago(at) })}</span>
      <Button variant="subtle" size="compact-md" onClick={onStartAgain}>
        {t("form.draftDiscard")}
      </Button>
    </div>
  );
}
