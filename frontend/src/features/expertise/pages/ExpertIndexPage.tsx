import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { useLanguageOptions } from "@/ui/form";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { type ExpertSummary, useExperts } from "../api/experts";
import { ExpertiseNav } from "../components/ExpertiseNav";
import { useExpertiseWords } from "../components/useExpertiseWords";

const route = getRouteApi("/p/$slug/stakeholders/experts");

export function ExpertIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("expertise");
  const words = useExpertiseWords();
  const themes = useThemes(slug);
  const languages = useLanguageOptions();
  const list = useExperts(slug, search);
  const add = mayCurate(useRole(slug)) && (
    <LinkButton
      to="/p/$slug/stakeholders/experts/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("experts.add")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("experts.title")}
      sentence={t("experts.about")}
      action={add}
      aside={<ExpertiseNav slug={slug} />}
      search={search}
      filters={[
        { name: "help", label: t("field.help"), options: words.helpOptions },
        { name: "theme", label: t("field.themes"), options: themes.options },
        { name: "language", label: t("field.languages"), options: languages },
        { name: "state", label: t("field.state"), options: words.expertStateOptions },
      ]}
      sorts={[
        { value: "name", label: t("experts.byName") },
        { value: "-updated", label: t("experts.byChange") },
      ]}
      list={list}
      row={(expert) => <ExpertRow slug={slug} expert={expert} />}
      empty={
        <EmptyState title={t("experts.emptyTitle")} action={add}>
          {t("experts.emptyText")}
        </EmptyState>
      }
    />
  );
}

function ExpertRow({ slug, expert }: { slug: string; expert: ExpertSummary }) {
  const { id, name, organisation, state, help, themes, languages } = expert;
  const format = useFormat();
  const words = useExpertiseWords();
  const { nameOf } = useThemes(slug);
  return (
    <IndexRow
      area="stakeholder"
      link={linkOptions({ to: "/p/$slug/stakeholders/experts/$id", params: { slug, id } })}
      name={name}
      facts={[format.list(help.map(words.help)), format.list(themes.map(nameOf))]}
      people={[
        organisation?.shortName ?? organisation?.name,
        languages.map(format.language).join(", "),
      ]
        .filter(Boolean)
        .join(" · ")}
      state={
        <StateBadge tone={state === "joined" ? "good" : "quiet"}>
          {words.expertState(state)}
        </StateBadge>
      }
    />
  );
}
