import { Button } from "@mantine/core";
import type { KeysetList } from "@/api/list";
import { useTranslation } from "@/i18n";
import classes from "./index-page.module.css";

/** Appends the next page; the rows above stay where they are. */
export function MoreButton({ list }: { list: KeysetList<unknown> }) {
  const { t } = useTranslation();
  if (!list.hasMore) return null;
  return (
    <div className={classes.more}>
      <Button variant="default" onClick={list.more} aria-disabled={list.isLoadingMore}>
        {list.isLoadingMore ? t("index.loadingMore") : t("index.more")}
      </Button>
      <p className="ct-only-print">{t("index.printed", { shown: list.items.length })}</p>
    </div>
  );
}
