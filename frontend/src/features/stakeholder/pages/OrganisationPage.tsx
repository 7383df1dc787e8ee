import { Anchor } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage, DetailSection, Facts, Paragraphs, SideSection } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { ThreadOf } from "@/features/trace";
import { useThemes } from "@/ui/useThemes";
import { organisationQuery, useOrganisationChanges } from "../api/organisations";
import { useOrganisationWords } from "../components/useOrganisationWords";

const route = getRouteApi("/p/$slug/stakeholders/$id");

export function OrganisationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation(["stakeholder", "common"]);
  const format = useFormat();
  const words = useOrganisationWords();
  const themes = useThemes(slug);
  const changes = useOrganisationChanges(slug);
  const { item: organisation, etag } = useSuspenseQuery(organisationQuery(slug, id)).data;
  const { name, kind, levels, countries, languages, website, notes, may } = organisation;
  const unknown = t("common:detail.unknown");

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
    : [{ label: t("archive"), onSelect: () => void archive() }];

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
        <SideSection title={t("detail.facts")}>
          <Facts
            facts={[
              { name: t("field.shortName"), value: organisation.shortName ?? unknown },
              {
                name: t("field.website"),
                value: website ? (
                  <Anchor href={website}>{new URL(website).hostname}</Anchor>
                ) : (
                  unknown
                ),
              },
              {
                name: t("field.languages"),
                value: format.list(languages.map(format.language)) || unknown,
              },
              {
                name: t("field.themes"),
                value: format.list(organisation.themes.map(themes.nameOf)) || unknown,
              },
              {
                name: t("detail.changed"),
                value: (
                  <time
                    dateTime={organisation.updatedAt}
                    title={format.moment(organisation.updatedAt)}
                  >
                    {format.ago(organisation.updatedAt)}
                  </time>
                ),
              },
            ]}
          />
        </SideSection>
      }
    >
      <DetailSection title={t("detail.about")}>
        {notes ? <Paragraphs text={notes} /> : <p>{t("detail.noNotes")}</p>}
      </DetailSection>
    </DetailPage>
  );
}
