import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import type { Way } from "../api/way";
import classes from "./followup.module.css";

const CountDialog = lazy(() => import("./CountDialog"));

/** From which day the months count, for who may say another one. */
export function CountFrom({ slug, way, etag }: { slug: string; way: Way; etag: string }) {
  const { t } = useTranslation("followup");
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { countedFrom, months } = way;
  return (
    <li data-open className="ct-no-print">
      <h3>{t("count.title")}</h3>
      <p className={classes.small}>
        {months.length === 0
          ? t("count.never")
          : t("count.rule", {
              months: format.list(months.map(String)),
              when: countedFrom ? format.partialDate(countedFrom) : "",
            })}
      </p>
      <div className={classes.buttons}>
        <Button variant="subtle" size="compact-md" onClick={() => setAsking(true)}>
          {t("count.change")}
        </Button>
      </div>
      {asking && (
        <Suspense fallback={null}>
          <CountDialog slug={slug} way={way} etag={etag} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </li>
  );
}
