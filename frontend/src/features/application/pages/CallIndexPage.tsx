import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { StakeholderNav, useOrganisationWords } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { useCalls } from "../api/applications";
import { phaseTone } from "../components/phases";

const route = getRouteApi("/p/$slug/stakeholders/member-calls");

/** Calls for members, last deadline first. */
export function CallIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("application");
  const format = useFormat();
  const words = useOrganisationWords();
  const add = mayCurate(useRole(slug)) && (
    <LinkButton
      to="/p/$slug/stakeholders/member-calls/new"
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
      aside={<StakeholderNav slug={slug} />}
      search={search}
      searchable={false}
      list={useCalls(slug)}
      row={(call) => (
        <IndexRow
          area="stakeholder"
          link={linkOptions({
            to: "/p/$slug/stakeholders/member-calls/$id",
            params: { slug, id: call.id },
          })}
          name={call.title}
          facts={[
            t("calls.seats", { count: call.seats, role: words.role(call.role) }),
            t("calls.until", { when: format.partialDate(call.deadline) }),
          ]}
          state={<StateBadge tone={phaseTone[call.phase]}>{t(`phase.${call.phase}`)}</StateBadge>}
        />
      )}
      empty={
        <EmptyState title={t("calls.emptyTitle")} action={add}>
          {t("calls.emptyText")}
        </EmptyState>
      }
    />
  );
}
