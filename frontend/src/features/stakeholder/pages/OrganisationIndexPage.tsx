import { Anchor } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { useCountryOptions, useLanguageOptions } from "@/ui/form";
import { downloadAddress, type OrganisationSummary, useOrganisations } from "../api/organisations";
import { AreaNav } from "../components/AreaNav";
import { ListTools } from "../components/ListTools";
import { useOrganisationWords } from "../components/useOrganisationWords";

const route = getRouteApi("/p/$slug/stakeholders");

export function OrganisationIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("stakeholder");
  const words = useOrganisationWords();
  const themes = useThemes(slug);
  const countries = useCountryOptions();
  const languages = useLanguageOptions();
  const curates = mayCurate(useRole(slug));
  const list = useOrganisations(slug, search);
  const total = list.total;
  const add = curates && (
    <LinkButton
      to="/p/$slug/stakeholders/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("index.add")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("index.title")}
      sentence={
        <>
          {total?.value
            ? t(total.exact ? "index.sentence" : "index.sentenceMany", { count: total.value })
            : t("index.about")}{" "}
          <Anchor
            href={downloadAddress(slug, search)}
            download="organisations.csv"
            className="ct-no-print"
          >
            {t("index.download")}
          </Anchor>
        </>
      }
      action={add}
      aside={<AreaNav slug={slug} />}
      tools={<ListTools slug={slug} search={search} />}
      search={search}
      filters={[
        {
          name: "kind",
          label: t("field.kind"),
          options: [...words.kindOptions, words.unknownOption],
        },
        { name: "level", label: t("field.level"), options: words.levelOptions },
        { name: "size", label: t("field.size"), options: words.sizeOptions },
        { name: "country", label: t("field.country"), options: countries },
        { name: "theme", label: t("field.theme"), options: themes.options },
        { name: "language", label: t("field.language"), options: languages },
        {
          name: "seatless",
          label: t("field.seat"),
          options: [{ value: "true", label: t("index.onlySeatless") }],
        },
        {
          name: "archived",
          label: t("field.archived"),
          options: [{ value: "true", label: t("index.onlyArchived") }],
        },
      ]}
      sorts={[
        { value: "name", label: t("index.byName") },
        { value: "-name", label: t("index.byNameDown") },
        { value: "-updated", label: t("index.byChanged") },
      ]}
      list={list}
      row={(organisation) => <OrganisationRow slug={slug} organisation={organisation} />}
      empty={
        <EmptyState title={t("index.emptyTitle")} action={add}>
          {t("index.emptyText")}
        </EmptyState>
      }
    />
  );
}

interface RowProps {
  slug: string;
  organisation: OrganisationSummary;
}

function OrganisationRow({ slug, organisation }: RowProps) {
  const { id, name, kind, levels, countries, city, seats } = organisation;
  const words = useOrganisationWords();
  const format = useFormat();
  const seat = words.seat(seats);
  return (
    <IndexRow
      area="stakeholder"
      link={linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } })}
      name={name}
      facts={[kind && words.kind(kind), levels.map(words.level).join(", ")]}
      people={[city !== name && city, format.list(countries.map(format.country))]
        .filter(Boolean)
        .join(", ")}
      state={seat && <StateBadge tone="going">{seat}</StateBadge>}
    />
  );
}
