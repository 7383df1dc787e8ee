import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayParticipate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { useCountryOptions } from "@/ui/form";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { type PracticeSummary, usePractices } from "../api/practices";
import { AreaNav } from "../components/AreaNav";

const route = getRouteApi("/p/$slug/dilemmas/practices");

export function PracticeIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("dilemma");
  const themes = useThemes(slug);
  const countries = useCountryOptions();
  const tells = mayParticipate(useRole(slug));
  const list = usePractices(slug, search);
  const total = list.total;
  const add = tells && (
    <LinkButton
      to="/p/$slug/dilemmas/practices/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("practice.add")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("practice.title")}
      sentence={
        total?.value
          ? t(total.exact ? "practice.sentence" : "practice.sentenceMany", { count: total.value })
          : t("practice.about")
      }
      action={add}
      aside={<AreaNav slug={slug} />}
      search={search}
      filters={[
        { name: "theme", label: t("field.theme"), options: themes.options },
        { name: "country", label: t("field.country"), options: countries },
      ]}
      sorts={[
        { value: "title", label: t("practice.byTitle") },
        { value: "-title", label: t("practice.byTitleDown") },
        { value: "-updated", label: t("index.byChange") },
      ]}
      list={list}
      row={(practice) => <PracticeRow slug={slug} practice={practice} />}
      empty={
        <EmptyState title={t("practice.emptyTitle")} action={add}>
          {t("practice.emptyText")}
        </EmptyState>
      }
    />
  );
}

function PracticeRow({ slug, practice }: { slug: string; practice: PracticeSummary }) {
  const { id, title, organisation, country, tellsWhatFailed } = practice;
  const { t } = useTranslation("dilemma");
  const themes = useThemes(slug);
  const format = useFormat();
  const place = [organisation?.name, country && format.country(country)];
  return (
    <IndexRow
      area="dilemma"
      link={linkOptions({ to: "/p/$slug/dilemmas/practices/$id", params: { slug, id } })}
      name={title}
      facts={[format.list(practice.themes.slice(0, 3).map(themes.nameOf))]}
      people={place.filter(Boolean).join(", ")}
      state={tellsWhatFailed && <StateBadge>{t("practice.tellsFailure")}</StateBadge>}
    />
  );
}
