import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayParticipate, useMe, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { StakeholderNav } from "@/features/stakeholder";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { Loading } from "@/ui/Loading";
import { NotAllowed } from "@/ui/NotAllowed";
import { useInviteLists } from "../api/outreach";

const route = getRouteApi("/p/$slug/stakeholders/gap/lists");

export function InviteListsPage() {
  const { slug } = route.useParams();
  const me = useMe();
  const role = useRole(slug);
  if (!me) return <Loading />;
  return mayParticipate(role) ? <Lists slug={slug} /> : <NotAllowed />;
}

function Lists({ slug }: { slug: string }) {
  const { t } = useTranslation("outreach");
  const format = useFormat();
  const search = route.useSearch();
  const toTheGap = (
    <LinkButton to="/p/$slug/stakeholders/gap" params={{ slug }}>
      {t("lists.toTheGap")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("lists.title")}
      sentence={t("lists.about")}
      aside={<StakeholderNav slug={slug} />}
      search={search}
      sorts={[
        { value: "updated", label: t("lists.byChanged") },
        { value: "name", label: t("lists.byName") },
      ]}
      list={useInviteLists(slug, search)}
      row={({ id, name, organisations, updatedAt }) => (
        <IndexRow
          area="stakeholder"
          link={linkOptions({ to: "/p/$slug/stakeholders/gap/lists/$id", params: { slug, id } })}
          name={name}
          facts={[t("lists.organisations", { count: organisations }), format.day(updatedAt)]}
        />
      )}
      empty={
        <EmptyState title={t("lists.emptyTitle")} action={toTheGap}>
          {t("lists.emptyText")}
        </EmptyState>
      }
    />
  );
}
