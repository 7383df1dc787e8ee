import { Button } from "@mantine/core";
import type { LinkProps } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { LinkButton } from "../links";
import classes from "./form.module.css";

interface FormFootProps {
  keptAt: string | null;
  saving: boolean;
  saveLabel?: string | undefined;
  cancel: LinkProps;
}

/** Save · draft kept 10 s ago · Cancel, always in reach. */
export function FormFoot({ keptAt, saving, saveLabel, cancel }: FormFootProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.foot}>
      <Button type="submit" aria-disabled={saving}>
        {saving ? t("form.saving") : (saveLabel ?? t("form.save"))}
      </Button>
      <LinkButton {...cancel} activeOptions={{ exact: true }} variant="subtle" color="gray">
        {t("form.cancel")}
      </LinkButton>
      <span className={classes.kept}>{keptAt && <KeptSince at={keptAt} />}</span>
    </div>
  );
}

const TICK = 10_000;

function KeptSince({ at }: { at: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return t("form.draftKept", { when: format.ago(at, Math.max(now, Date.parse(at))) });
}
