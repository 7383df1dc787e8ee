import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { seatTone, useOrganisationWords } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { type EndingSeat, useEnding } from "../api/mandates";
import { MandateNav } from "../components/MandateNav";

const route = getRouteApi("/p/$slug/stakeholders/ending");
const spans = [3, 6, 12, 24, 60];

/** What ends within so many months, first to end first, with what to do about it. */
export function EndingPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("mandate");
  const curates = mayCurate(useRole(slug));
  const asked = Number(search.months?.[0] ?? 6);
  const months = Number.isInteger(asked) && asked >= 0 && asked <= 120 ? asked : 6;
  const list = useEnding(slug, months);
  return (
    <IndexPage
      title={t("ending.title")}
      sentence={t("ending.sentence", { count: months })}
      aside={<MandateNav slug={slug} />}
      search={search}
      searchable={false}
      filters={[
        {
          name: "months",
          label: t("ending.within"),
          single: true,
          options: spans.map((span) => ({
            value: String(span),
            label: t("ending.months", { count: span }),
          })),
        },
      ]}
      list={list}
      row={(seat) => <EndingRow slug={slug} seat={seat} curates={curates} />}
      empty={<EmptyState title={t("ending.emptyTitle")}>{t("ending.emptyText")}</EmptyState>}
    />
  );
}

function EndingRow({ slug, seat, curates }: { slug: string; seat: EndingSeat; curates: boolean }) {
  const { t } = useTranslation("mandate");
  const words = useOrganisationWords();
  const format = useFormat();
  const { id } = seat.organisation;
  const until = t(seat.daysLeft < 0 ? "ending.over" : "ending.until", {
    when: format.partialDate(seat.ends),
  });
  const link =
    seat.advice === "announce-rotation" && curates
      ? linkOptions({ to: "/p/$slug/stakeholders/rotation", params: { slug } })
      : curates
        ? linkOptions({
            to: "/p/$slug/stakeholders/$id/seats/$part",
            params: { slug, id, part: seat.id },
          })
        : linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } });
  return (
    <IndexRow
      area="stakeholder"
      link={link}
      name={seat.organisation.name}
      facts={[words.role(seat.role), until]}
      people={
        seat.advice === "nothing" && seat.successor
          ? t("advice.followedBy", { name: seat.successor.name })
          : t(`advice.${seat.advice}`)
      }
      state={
        <>
          <StateBadge tone={seatTone[seat.state]}>{words.state(seat.state)}</StateBadge>
          {!seat.saysMandate && <StateBadge>{t("ending.noMandate")}</StateBadge>}
        </>
      }
    />
  );
}
