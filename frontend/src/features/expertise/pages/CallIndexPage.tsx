import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayParticipate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { type CallSummary, useCalls } from "../api/calls";
import { ExpertiseNav } from "../components/ExpertiseNav";
import { useExpertiseWords } from "../components/useExpertiseWords";

const route = getRouteApi("/p/$slug/stakeholders/calls");

export function CallIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("expertise");
  const words = useExpertiseWords();
  const themes = useThemes(slug);
  const list = useCalls(slug, search);
  const add = mayParticipate(useRole(slug)) && (
    <LinkButton
      to="/p/$slug/stakeholders/calls/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("calls.add")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("calls.title")}
      sentence={t("calls.about")}
      action={add}
      aside={<ExpertiseNav slug={slug} />}
      search={search}
      filters={[
        { name: "state", label: t("field.state"), options: words.callStateOptions },
        { name: "help", label: t("field.help"), options: words.helpOptions },
        { name: "theme", label: t("field.themes"), options: themes.options },
      ]}
      sorts={[
        { value: "-created", label: t("calls.byAge") },
        { value: "deadline", label: t("calls.byDeadline") },
      ]}
      list={list}
      row={(call) => <CallRow slug={slug} call={call} />}
      empty={
        <EmptyState title={t("calls.emptyTitle")} action={add}>
          {t("calls.emptyText")}
        </EmptyState>
      }
    />
  );
}

function CallRow({ slug, call }: { slug: string; call: CallSummary }) {
  const { id, title, state, help, organisation, answerBy, asked, answered } = call;
  const { t } = useTranslation("expertise");
  const format = useFormat();
  const words = useExpertiseWords();
  return (
    <IndexRow
      area="stakeholder"
      link={linkOptions({ to: "/p/$slug/stakeholders/calls/$id", params: { slug, id } })}
      name={title}
      facts={[
        format.list(help.map(words.help)),
        answerBy && t("call.answerBy", { when: format.partialDate(answerBy) }),
      ]}
      people={[
        organisation && (organisation.shortName ?? organisation.name),
        asked > 0 && t("calls.answered", { asked, answered }),
      ]
        .filter(Boolean)
        .join(" · ")}
      state={
        <StateBadge tone={state === "thanked" ? "good" : state === "open" ? "going" : "quiet"}>
          {words.callState(state)}
        </StateBadge>
      }
    />
  );
}
