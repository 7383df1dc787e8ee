import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { type ActionSummary, allActionsQuery, useActions } from "../api/actions";
import { SubNav } from "../components/SubNav";
import { shortNameOf, stateTone, useActionWords } from "../components/useActionWords";

const route = getRouteApi("/p/$slug/actions");

export function ActionIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("action");
  const words = useActionWords();
  const themes = useThemes(slug);
  const curates = mayCurate(useRole(slug));
  const list = useActions(slug, search);
  const total = list.total;
  const add = curates && (
    <LinkButton
      to="/p/$slug/actions/new"
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
        total?.value
          ? t(total.exact ? "index.sentence" : "index.sentenceMany", { count: total.value })
          : t("index.about")
      }
      action={add}
      aside={<SubNav slug={slug} />}
      search={search}
      filters={[
        { name: "theme", label: t("field.theme"), options: themes.options },
        { name: "state", label: t("field.state"), options: words.stateOptions },
        { name: "leader", label: t("field.leader"), options: useLeaders(slug) },
      ]}
      sorts={[
        { value: "number", label: t("index.byNumber") },
        { value: "title", label: t("index.byTitle") },
        { value: "-updated", label: t("index.byUpdate") },
      ]}
      list={list}
      row={(action) => <ActionRow slug={slug} action={action} />}
      empty={
        <EmptyState title={t("index.emptyTitle")} action={add}>
          {t("index.emptyText")}
        </EmptyState>
      }
    />
  );
}

/** The organisations that lead an action which the reader may see. */
function useLeaders(slug: string) {
  const { data } = useQuery(allActionsQuery(slug));
  const leaders = new Map(
    (data?.items ?? []).flatMap(({ leaders }) => leaders).map(({ id, name }) => [id, name]),
  );
  return [...leaders]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

function ActionRow({ slug, action }: { slug: string; action: ActionSummary }) {
  const { id, number, title, state, leaders, recommendations, waiting } = action;
  const { t } = useTranslation("action");
  const words = useActionWords();
  const format = useFormat();
  return (
    <IndexRow
      area="action"
      link={linkOptions({ to: "/p/$slug/actions/$id", params: { slug, id } })}
      name={number === null ? title : `${number}. ${title}`}
      facts={[
        recommendations > 0 && t("index.recommendations", { count: recommendations }),
        waiting > 0 && t("index.waiting", { count: waiting }),
      ]}
      people={format.list(leaders.map(shortNameOf))}
      state={<StateBadge tone={stateTone(state)}>{words.state(state)}</StateBadge>}
    />
  );
}
