import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { type EditionSummary, useEditions } from "../api/editions";
import { AreaNav } from "../components/AreaNav";

const route = getRouteApi("/p/$slug/dilemmas/academies");

export function EditionIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("dilemma");
  const curates = mayCurate(useRole(slug));
  const list = useEditions(slug, search);
  const total = list.total;
  const add = curates && (
    <LinkButton
      to="/p/$slug/dilemmas/academies/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("edition.add")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("edition.title")}
      sentence={
        total?.value
          ? t(total.exact ? "edition.sentence" : "edition.sentenceMany", { count: total.value })
          : t("edition.about")
      }
      action={add}
      aside={<AreaNav slug={slug} />}
      search={search}
      sorts={[
        { value: "-starts", label: t("edition.latest") },
        { value: "title", label: t("edition.byTitle") },
      ]}
      list={list}
      row={(edition) => <EditionRow slug={slug} edition={edition} />}
      empty={
        <EmptyState title={t("edition.emptyTitle")} action={add}>
          {t("edition.emptyText")}
        </EmptyState>
      }
    />
  );
}

function EditionRow({ slug, edition }: { slug: string; edition: EditionSummary }) {
  const { id, title, starts, ends, place, country, modules, dilemmas } = edition;
  const { t } = useTranslation("dilemma");
  const format = useFormat();
  return (
    <IndexRow
      area="dilemma"
      link={linkOptions({ to: "/p/$slug/dilemmas/academies/$id", params: { slug, id } })}
      name={title}
      facts={[t("edition.modules", { count: modules }), t("edition.dilemmas", { count: dilemmas })]}
      people={[place, country && format.country(country)].filter(Boolean).join(", ")}
      state={format.span(starts, ends)}
    />
  );
}
