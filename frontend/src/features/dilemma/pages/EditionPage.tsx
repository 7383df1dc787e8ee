import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { CalendarLink, ReportsOf, TakingPart } from "@/features/academy";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage, DetailSection, Facts, SectionLink, SideSection } from "@/ui/detail-page";
import { type Edition, editionQuery, useEditionChanges } from "../api/editions";
import classes from "../components/dilemma.module.css";
import { ModulePart } from "../components/ModulePart";
import { OrganisationNames } from "../components/OrganisationNames";
import { useArchiving } from "../components/useArchiving";

const route = getRouteApi("/p/$slug/dilemmas/academies/$id");

export function EditionPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("dilemma");
  const format = useFormat();
  const changes = useEditionChanges(slug);
  const { item: edition, etag } = useSuspenseQuery(editionQuery(slug, id)).data;
  const { title, may, country, archivedAt } = edition;
  const said = t("edition.archived", { name: title });
  const hasDays = edition.modules.some(({ sessions }) => sessions.some(({ starts }) => starts));
  const acts = useArchiving({ id, etag, archivedAt, may, changes, said });
  return (
    <DetailPage
      area="dilemma"
      kind={t("edition.kind")}
      visibility={edition.visibility}
      title={title}
      thread={<ThreadOf itemId={id} kind="edition" />}
      facts={[
        format.span(edition.starts, edition.ends),
        [edition.place, country && format.country(country)].filter(Boolean).join(", "),
      ]}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/dilemmas/academies/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={acts}
      archivedAt={archivedAt}
      side={
        <>
          <ReportsOf slug={slug} id={id} edits={may.edit} />
          <EditionSide slug={slug} edition={edition} />
          <HistoryOf itemId={id} />
        </>
      }
    >
      <TakingPart slug={slug} id={id} />
      <DetailSection
        title={t("edition.programme")}
        action={
          may.edit && (
            <SectionLink
              link={linkOptions({
                to: "/p/$slug/dilemmas/academies/$id/modules/new",
                params: { slug, id },
              })}
            >
              {t("edition.addModule")}
            </SectionLink>
          )
        }
      >
        {hasDays && <CalendarLink slug={slug} of="editions" id={id} name={title} />}
        {edition.modules.length === 0 && <p>{t("edition.noModules")}</p>}
        <div className={classes.modules}>
          {edition.modules.map((module, index) => (
            <ModulePart
              key={module.id}
              slug={slug}
              module={module}
              edits={may.edit}
              last={index === edition.modules.length - 1}
            />
          ))}
        </div>
      </DetailSection>
    </DetailPage>
  );
}

function EditionSide({ slug, edition }: { slug: string; edition: Edition }) {
  const { t } = useTranslation(["dilemma", "common"]);
  const { organisers, method, aims, source } = edition;
  const lists = [
    { title: t("edition.aims"), lines: aims },
    { title: t("edition.method"), lines: method },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <>
      {organisers.length > 0 && (
        <SideSection title={t("edition.organisers")}>
          <p>
            <OrganisationNames slug={slug} of={organisers} />
          </p>
        </SideSection>
      )}
      {lists.map(({ title, lines }) => (
        <SideSection key={title} title={title}>
          <ol className={classes.points}>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ol>
        </SideSection>
      ))}
      <SideSection title={t("detail.about")}>
        <Facts
          facts={[{ name: t("edition.source"), value: source ?? t("common:detail.unknown") }]}
        />
      </SideSection>
    </>
  );
}
