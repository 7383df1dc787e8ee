import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { DetailSection, Missing, SectionLink } from "@/ui/detail-page";
import { LoadingRows } from "@/ui/Loading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { wayQuery } from "../api/way";
import { BreakList } from "./BreakList";
import { TakeawayList } from "./TakeawayList";
import { WayTimeline } from "./WayTimeline";

interface WaySectionsProps {
  slug: string;
  dilemmaId: string;
  version: number;
}

export default function WaySections({ slug, dilemmaId, version }: WaySectionsProps) {
  const { t } = useTranslation("followup");
  const way = useQuery(wayQuery(slug, dilemmaId, version));
  if (way.isPending) return <LoadingRows rows={2} />;
  if (way.error) return <ProblemNotice error={way.error} onRetry={() => void way.refetch()} />;
  const { item, etag } = way.data;
  const { state, takeaways, may } = item;
  // Before it is accepted there is no way to tell of.
  if (state !== "accepted" && state !== "concluded" && takeaways.length === 0) return null;
  return (
    <>
      <DetailSection
        title={t("takeaway.title")}
        action={
          may.add && (
            <SectionLink
              link={linkOptions({
                to: "/p/$slug/dilemmas/$id/takeaways/new",
                params: { slug, id: dilemmaId },
              })}
            >
              {t("takeaway.add")}
            </SectionLink>
          )
        }
      >
        {takeaways.length === 0 && (
          <Missing>{t(may.add ? "takeaway.noneYours" : "takeaway.none")}</Missing>
        )}
        {takeaways.length > 0 && <TakeawayList slug={slug} way={item} />}
      </DetailSection>
      <DetailSection title={t("way.title")}>
        <BreakList breaks={item.breaks} />
        <WayTimeline slug={slug} way={item} etag={etag} />
      </DetailSection>
    </>
  );
}
