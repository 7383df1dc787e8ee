import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, Navigate, useNavigate } from "@tanstack/react-router";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage, DetailSection, Missing, Paragraphs } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { organisationQuery, useOrganisationChanges } from "../api/organisations";
import { involvementsQuery } from "../api/parts";
import { MergedHere } from "../components/MergedHere";
import { ItemList } from "../components/ItemList";
import { OrganisationFacts } from "../components/OrganisationFacts";
import { OrganisationParts } from "../components/OrganisationParts";
import { useOrganisationWords } from "../components/useOrganisationWords";

const route = getRouteApi("/p/$slug/stakeholders/$id");

export function OrganisationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation(["stakeholder", "common"]);
  const format = useFormat();
  const words = useOrganisationWords();
  const changes = useOrganisationChanges(slug);
  const { item: organisation, etag } = useSuspenseQuery(organisationQuery(slug, id)).data;
  const involvements = useSuspenseQuery(involvementsQuery(slug, id)).data;
  const navigate = useNavigate();
  const { name, kind, levels, countries, notes, may } = organisation;

  async function archive() {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.archive(id, etag)).etag;
      },
      undo: () => changes.restore(id, latest),
      said: t("archived", { name }),
    });
  }

  const acts = organisation.archivedAt
    ? [{ label: t("restore"), onSelect: () => void changes.restore(id, etag) }]
    : [
        {
          label: t("merged.with"),
          onSelect: () =>
            void navigate({ to: "/p/$slug/stakeholders/duplicates/of/$id", params: { slug, id } }),
        },
        { label: t("archive"), onSelect: () => void archive() },
      ];

  if (organisation.mergedInto) {
    const params = { slug, id: organisation.mergedInto };
    return <Navigate to="/p/$slug/stakeholders/$id" params={params} replace />;
  }

  return (
    <DetailPage
      area="stakeholder"
      kind={words.kind(kind)}
      visibility={organisation.visibility}
      title={name}
      thread={<ThreadOf itemId={id} kind="organisation" />}
      facts={[
        format.list(levels.map(words.level)),
        organisation.city,
        format.list(countries.map(format.country)),
      ]}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/stakeholders/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={may.archive ? acts : []}
      archivedAt={organisation.archivedAt}
      side={
        <>
          <OrganisationFacts slug={slug} organisation={organisation} />
          {may.archive && <MergedHere slug={slug} id={id} />}
          <HistoryOf itemId={id} />
        </>
      }
    >
      <DetailSection title={t("detail.about")}>
        {notes ? <Paragraphs text={notes} /> : <Missing>{t("detail.noNotes")}</Missing>}
      </DetailSection>
      <OrganisationParts slug={slug} organisation={organisation} involvements={involvements} />
      <DetailSection title={t("detail.items")}>
        <ItemList slug={slug} items={involvements.items} />
      </DetailSection>
    </DetailPage>
  );
}
