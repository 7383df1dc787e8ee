import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "@/i18n";
import { SideSection } from "@/ui/detail-page";

const ItemHistory = lazy(() => import("./ItemHistory"));

/** Who changed an item, for the `side` of a `DetailPage`. */
export function HistoryOf({ itemId }: { itemId: string }) {
  const { slug = "" } = useParams({ strict: false });
  const { t } = useTranslation();
  return (
    <SideSection title={t("history.title")}>
      <Suspense fallback={null}>
        <ItemHistory slug={slug} itemId={itemId} />
      </Suspense>
    </SideSection>
  );
}
