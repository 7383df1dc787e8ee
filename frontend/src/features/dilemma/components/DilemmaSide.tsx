import { linkOptions } from "@tanstack/react-router";
import { NamedPersons } from "@/features/audience";
import { mayCurate, mayParticipate, useRole } from "@/api";
import { SimilarTo } from "@/features/similar";
import { useFormat, useTranslation } from "@/i18n";
import { Facts, SectionLink, SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import type { Dilemma } from "../api/dilemmas";
import { Beside } from "./Beside";
import { ConsultationsOf } from "./ConsultationsOf";
import { OrganisationNames } from "./OrganisationNames";

export function DilemmaSide({ slug, dilemma }: { slug: string; dilemma: Dilemma }) {
  const { t } = useTranslation("dilemma");
  const format = useFormat();
  const themes = useThemes(slug);
  const { organisation, coPresenters, session, practices } = dilemma;
  const presenters = organisation ? [organisation] : [];
  const role = useRole(slug);
  const guarded =
    (dilemma.hideCity && !dilemma.cityHidden) ||
    dilemma.visibility === "group" ||
    dilemma.visibility === "confidential";
  return (
    <>
      <SideSection title={t("detail.who")}>
        {dilemma.cityHidden ? (
          <p>{t("detail.hidden")}</p>
        ) : (
          <Facts
            facts={[
              {
                name: t("detail.presenter"),
                value: organisation ? (
                  <OrganisationNames slug={slug} of={presenters} />
                ) : (
                  t("detail.nobody")
                ),
              },
              ...(coPresenters.length > 0
                ? [
                    {
                      name: t("detail.together"),
                      value: <OrganisationNames slug={slug} of={coPresenters} />,
                    },
                  ]
                : []),
            ]}
          />
        )}
      </SideSection>
      {guarded && role !== null && (
        <NamedPersons slug={slug} itemId={dilemma.id} mayName={dilemma.mine || mayCurate(role)} />
      )}
      {session && (
        <SideSection title={t("detail.session")}>
          <p>
            <TextLink
              to="/p/$slug/dilemmas/academies/$id"
              params={{ slug, id: session.editionId }}
              hash={`session-${session.id}`}
            >
              {session.editionTitle}
            </TextLink>
          </p>
          <p>
            {[
              session.moduleTitle,
              t("detail.sessionNumber", { number: session.number }),
              session.title ?? session.topic,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </SideSection>
      )}
      <ConsultationsOf slug={slug} dilemma={dilemma} />
      <SimilarTo slug={slug} id={dilemma.id} />
      <SideSection
        title={t("detail.practices")}
        action={
          mayParticipate(role) && (
            <SectionLink
              link={linkOptions({
                to: "/p/$slug/dilemmas/practices/new",
                params: { slug },
                search: { dilemma: dilemma.id },
              })}
            >
              {t("detail.tellPractice")}
            </SectionLink>
          )
        }
      >
        <Beside
          empty={t("detail.noPractices")}
          items={practices.map(({ id, title, organisation: by, country, themes: shared }) => ({
            id,
            title,
            link: linkOptions({ to: "/p/$slug/dilemmas/practices/$id", params: { slug, id } }),
            facts: [
              by?.name ?? (country ? format.country(country) : ""),
              format.list(shared.map(themes.nameOf)),
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
        />
      </SideSection>
      <SideSection title={t("detail.about")}>
        <Facts
          facts={[
            { name: t("detail.proposed"), value: format.day(dilemma.createdAt) },
            {
              name: t("detail.changed"),
              value: (
                <time dateTime={dilemma.updatedAt} title={format.moment(dilemma.updatedAt)}>
                  {format.ago(dilemma.updatedAt)}
                </time>
              ),
            },
          ]}
        />
      </SideSection>
    </>
  );
}
