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
import { type DilemmaSummary, useDilemmas } from "../api/dilemmas";
import { useEditionOptions } from "../api/editions";
import { AreaNav } from "../components/AreaNav";
import { toneOf, useDilemmaWords } from "../components/useDilemmaWords";

const route = getRouteApi("/p/$slug/dilemmas");

export function DilemmaIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("dilemma");
  const words = useDilemmaWords();
  const themes = useThemes(slug);
  const countries = useCountryOptions();
  const editions = useEditionOptions(slug);
  const proposes = mayParticipate(useRole(slug));
  const list = useDilemmas(slug, search);
  const total = list.total;
  const propose = proposes && (
    <LinkButton
      to="/p/$slug/dilemmas/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("index.propose")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("index.title")}
      sentence={
        total?.value
          ? t(total.exact ? "index.sentence" : "index.sentenceMany", { count: total.value })
          : t("index.about")
      }
      action={propose}
      aside={<AreaNav slug={slug} />}
      search={search}
      filters={[
        { name: "theme", label: t("field.theme"), options: themes.options },
        { name: "state", label: t("field.state"), options: words.stateOptions },
        { name: "country", label: t("field.country"), options: countries },
        ...(editions.length > 0
          ? [{ name: "edition", label: t("field.edition"), options: editions }]
          : []),
      ]}
      sorts={[
        { value: "-created", label: t("index.newest") },
        { value: "-updated", label: t("index.byChange") },
        { value: "question", label: t("index.byQuestion") },
      ]}
      list={list}
      row={(dilemma) => <DilemmaRow slug={slug} dilemma={dilemma} />}
      empty={
        <EmptyState title={t("index.emptyTitle")} action={propose}>
          {t("index.emptyText")}
        </EmptyState>
      }
    />
  );
}

function DilemmaRow({ slug, dilemma }: { slug: string; dilemma: DilemmaSummary }) {
  const { id, question, country, ideas, state } = dilemma;
  const { t } = useTranslation("dilemma");
  const words = useDilemmaWords();
  const themes = useThemes(slug);
  const format = useFormat();
  const place = [words.presenters(dilemma), country && format.country(country)];
  return (
    <IndexRow
      area="dilemma"
      link={linkOptions({ to: "/p/$slug/dilemmas/$id", params: { slug, id } })}
      name={question}
      facts={[
        format.list(dilemma.themes.slice(0, 3).map(themes.nameOf)),
        ideas > 0 && t("index.ideas", { count: ideas }),
      ]}
      people={place.filter(Boolean).join(", ")}
      state={<StateBadge tone={toneOf[state]}>{words.state(state)}</StateBadge>}
    />
  );
}
