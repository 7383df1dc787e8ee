import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { type RecommendationSummary, useRecommendations } from "../api/recommendations";
import { SubNav } from "../components/SubNav";
import { useAddressees } from "../components/useAddressees";
import { shortNameOf, statusTone, useActionWords } from "../components/useActionWords";

const route = getRouteApi("/p/$slug/actions/recommendations");
const DAY = 86_400_000;

export function RecommendationIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("action");
  const words = useActionWords();
  const { silent, ...asked } = search;
  const list = useRecommendations(slug, { ...asked, ...silentSince(silent) });
  const total = list.total;
  const curates = mayCurate(useRole(slug));
  const add = curates && (
    <LinkButton
      to="/p/$slug/actions/recommendations/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("recommendation.add")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("recommendation.title")}
      sentence={
        total?.value
          ? t(total.exact ? "recommendation.sentence" : "recommendation.sentenceMany", {
              count: total.value,
            })
          : t("recommendation.about")
      }
      action={add}
      aside={<SubNav slug={slug} />}
      search={search}
      filters={[
        { name: "status", label: t("field.status"), options: words.statusOptions },
        { name: "addressee", label: t("field.addressee"), options: useAddressees(slug) },
        {
          name: "silent",
          label: t("field.silentSince"),
          options: [
            { value: "30", label: t("recommendation.silent30") },
            { value: "60", label: t("recommendation.silent60") },
            { value: "180", label: t("recommendation.silent180") },
            { value: "365", label: t("recommendation.silent365") },
          ],
        },
      ]}
      sorts={[
        { value: "sign", label: t("recommendation.bySign") },
        { value: "action", label: t("recommendation.byAction") },
        { value: "text", label: t("recommendation.byText") },
      ]}
      list={list}
      row={(recommendation) => <RecommendationRow slug={slug} recommendation={recommendation} />}
      empty={
        <EmptyState title={t("recommendation.emptyTitle")} action={add}>
          {t("recommendation.emptyText")}
        </EmptyState>
      }
    />
  );
}

/** Days of silence as the day of the last sign; of several the shortest, which includes the others. */
function silentSince(days: string[] | undefined): { silentSince?: string } {
  const chosen = (days ?? []).map(Number).filter((count) => count > 0);
  if (chosen.length === 0) return {};
  return {
    silentSince: new Date(Date.now() - Math.min(...chosen) * DAY).toISOString().slice(0, 10),
  };
}

interface RowProps {
  slug: string;
  recommendation: RecommendationSummary;
}

function RecommendationRow({ slug, recommendation }: RowProps) {
  const { id, text, action, addressee, addresseeName, state, silentDays } = recommendation;
  const { t } = useTranslation("action");
  const words = useActionWords();
  const name = addressee ? shortNameOf(addressee) : addresseeName;
  return (
    <IndexRow
      area="action"
      link={linkOptions({ to: "/p/$slug/actions/recommendations/$id", params: { slug, id } })}
      name={text}
      facts={[
        action.number === null ? action.title : t("numbered", { number: action.number }),
        silentDays !== null && t("recommendation.silent", { count: silentDays }),
      ]}
      people={name ? t("recommendation.to", { name }) : t("recommendation.toNobody")}
      state={<StateBadge tone={statusTone(state)}>{words.status(state)}</StateBadge>}
    />
  );
}
