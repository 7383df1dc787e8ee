import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { TextLink } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { type BrokenDilemma, downloadAddress, reasonsQuery, useBrokenThreads } from "../api/broken";
import { useFollowUpWords } from "../components/useFollowUpWords";

const route = getRouteApi("/p/$slug/dilemmas/broken");
const waits = ["14", "30", "60", "90", "180"];

/** Dilemmas whose thread broke, the longest first, each reason with how many there are. */
export function BrokenPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("followup");
  const words = useFollowUpWords();
  const themes = useThemes(slug);
  const list = useBrokenThreads(slug, search);
  const { data: reasons = [] } = useQuery(reasonsQuery(slug, search));
  return (
    <IndexPage
      title={t("broken.title")}
      sentence={
        <>
          {t("broken.about")}{" "}
          <TextLink to="/p/$slug/dilemmas" params={{ slug }} className="ct-no-print">
            {t("broken.all")}
          </TextLink>{" "}
          <Anchor
            href={downloadAddress(slug, search)}
            download="broken-threads.csv"
            className="ct-no-print"
          >
            {t("broken.download")}
          </Anchor>
        </>
      }
      search={search}
      filters={[
        {
          name: "reason",
          label: t("broken.reason"),
          options: reasons.map(({ reason, count }) => ({
            value: reason,
            label: t("broken.reasonCount", { reason: words.reason(reason), number: count }),
          })),
        },
        { name: "theme", label: t("broken.theme"), options: themes.options },
        {
          name: "silentDays",
          single: true,
          label: t("broken.silence"),
          options: waits.map((days) => ({
            value: days,
            label: t("broken.silentDays", { count: Number(days) }),
          })),
        },
      ]}
      sorts={[
        { value: "since", label: t("broken.longest") },
        { value: "-since", label: t("broken.latest") },
        { value: "question", label: t("broken.byQuestion") },
        { value: "-updated", label: t("broken.byChange") },
      ]}
      list={list}
      row={(dilemma) => <BrokenRow slug={slug} dilemma={dilemma} />}
      empty={<EmptyState title={t("broken.emptyTitle")}>{t("broken.emptyText")}</EmptyState>}
    />
  );
}

function BrokenRow({ slug, dilemma }: { slug: string; dilemma: BrokenDilemma }) {
  const { id, question, organisation, country, cityHidden, breaks } = dilemma;
  const { t } = useTranslation("followup");
  const format = useFormat();
  const words = useFollowUpWords();
  const place = cityHidden
    ? t("broken.cityHidden")
    : [organisation?.name, country && format.country(country)].filter(Boolean).join(", ");
  return (
    <IndexRow
      area="dilemma"
      link={linkOptions({ to: "/p/$slug/dilemmas/$id", params: { slug, id } })}
      name={question}
      facts={breaks.map(({ reason }) => words.reason(reason))}
      people={place}
      state={
        <StateBadge tone="warn">{t("broken.days", { count: breaks[0]?.days ?? 0 })}</StateBadge>
      }
    />
  );
}
