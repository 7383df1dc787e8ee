import { Skeleton } from "@mantine/core";
import { useTranslation } from "@/i18n";
import classes from "./page.module.css";

/** A page on its way: shapes, and a word for who cannot see them. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <h1 className="ct-visually-hidden">{t("loading")}</h1>
      <Skeleton height={36} width="min(22rem, 70%)" mb="md" />
      <Skeleton height={16} width="min(34rem, 90%)" mb="xl" />
      <LoadingRows />
    </div>
  );
}

export function LoadingRows({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <span className="ct-visually-hidden">{t("loading")}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={48} mb="sm" />
      ))}
    </div>
  );
}
