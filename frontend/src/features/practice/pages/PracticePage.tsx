import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { OrganisationNames, useArchiving } from "@/features/dilemma";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage } from "@/ui/detail-page";
import { useThemes } from "@/ui/useThemes";
import { practiceQuery, usePracticeChanges } from "../api/practices";
import { PracticeActs } from "../components/PracticeActs";
import { PracticeGlance } from "../components/PracticeGlance";
import { PracticeSide } from "../components/PracticeSide";
import { PracticeStory } from "../components/PracticeStory";
import { Reuses } from "../components/Reuses";
import { outcomeTone } from "../components/usePracticeWords";

const route = getRouteApi("/p/$slug/dilemmas/practices/$id");

export function PracticePage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("practice");
  const format = useFormat();
  const themes = useThemes(slug);
  const changes = usePracticeChanges(slug);
  const { item: practice, etag } = useSuspenseQuery(practiceQuery(slug, id)).data;
  const { title, organisation, country, outcome, may, archivedAt } = practice;
  const said = t("detail.archived", { name: title });
  const acts = useArchiving({ id, etag, archivedAt, may, changes, said });
  return (
    <DetailPage
      area="dilemma"
      kind={t("kind")}
      state={
        outcome && <StateBadge tone={outcomeTone[outcome]}>{t(`outcome.${outcome}`)}</StateBadge>
      }
      visibility={practice.visibility}
      title={title}
      thread={<ThreadOf itemId={id} kind="practice" />}
      facts={[
        organisation && <OrganisationNames slug={slug} of={[organisation]} />,
        country && format.country(country),
        format.list(practice.themes.map(themes.nameOf)),
      ]}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/dilemmas/practices/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={acts}
      archivedAt={archivedAt}
      side={<PracticeSide slug={slug} practice={practice} />}
    >
      <div>
        <PracticeActs slug={slug} practice={practice} />
        <PracticeGlance practice={practice} />
      </div>
      <PracticeStory practice={practice} />
      <Reuses slug={slug} practice={practice} />
    </DetailPage>
  );
}
