import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { type Membership, useOrganisationWords, useSeats } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { MandateNav } from "../components/MandateNav";

const route = getRouteApi("/p/$slug/stakeholders/votes");

/** The votes of today: one organisation, one vote, cast by its delegate. */
export function VotesPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("mandate");
  const curates = mayCurate(useRole(slug));
  const missing = search.lacks?.includes("delegate") === true;
  const list = useSeats(slug, {
    ...(search.q && { q: search.q }),
    voting: true,
    state: ["held", "ending-soon"],
    ...(missing && { lacks: ["delegate"] }),
  });
  return (
    <IndexPage
      title={t("votes.title")}
      sentence={
        list.total
          ? t(missing ? "votes.sentenceMissing" : "votes.sentence", { count: list.total.value })
          : t("votes.about")
      }
      aside={<MandateNav slug={slug} />}
      search={search}
      filters={[
        {
          name: "lacks",
          label: t("votes.delegate"),
          single: true,
          options: [{ value: "delegate", label: t("votes.withoutDelegate") }],
        },
      ]}
      list={list}
      row={(seat) => <VoteRow slug={slug} seat={seat} curates={curates} />}
      empty={<EmptyState title={t("votes.emptyTitle")}>{t("votes.emptyText")}</EmptyState>}
    />
  );
}

function VoteRow({ slug, seat, curates }: { slug: string; seat: Membership; curates: boolean }) {
  const { t } = useTranslation("mandate");
  const words = useOrganisationWords();
  const { id, name } = seat.organisation;
  return (
    <IndexRow
      area="stakeholder"
      link={
        curates
          ? linkOptions({
              to: "/p/$slug/stakeholders/$id/seats/$part",
              params: { slug, id, part: seat.id },
            })
          : linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } })
      }
      name={name}
      facts={[words.role(seat.role)]}
      people={seat.delegate ? t("votes.castBy", { name: seat.delegate.name }) : undefined}
      state={
        <StateBadge tone={seat.delegate ? "good" : "warn"}>
          {t(seat.delegate ? "votes.canVote" : "votes.cannotVote")}
        </StateBadge>
      }
    />
  );
}
