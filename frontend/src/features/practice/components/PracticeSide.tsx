import { linkOptions } from "@tanstack/react-router";
import { Beside, OrganisationNames, useDilemmaWords } from "@/features/dilemma";
import { HistoryOf } from "@/features/history";
import { useFormat, useTranslation } from "@/i18n";
import { Facts, Missing, SideSection } from "@/ui/detail-page";
import type { Practice } from "../api/practices";
import classes from "./practice.module.css";

interface PracticeSideProps {
  slug: string;
  practice: Practice;
}

export function PracticeSide({ slug, practice }: PracticeSideProps) {
  const { t } = useTranslation("practice");
  const format = useFormat();
  const words = useDilemmaWords();
  const { contacts, source, updatedAt } = practice;
  return (
    <>
      <SideSection title={t("field.contacts")}>
        {contacts.length === 0 ? (
          <Missing>{t("detail.noContacts")}</Missing>
        ) : (
          <ul className={classes.list}>
            {contacts.map(({ role, organisation }, index) => (
              <li key={index}>
                {role}
                {organisation && (
                  <small>
                    <OrganisationNames slug={slug} of={[organisation]} />
                  </small>
                )}
              </li>
            ))}
          </ul>
        )}
      </SideSection>
      <SideSection title={t("detail.dilemmas")}>
        <Beside
          empty={t("detail.noDilemmas")}
          items={practice.dilemmas.map((dilemma) => ({
            id: dilemma.id,
            title: dilemma.question,
            link: linkOptions({ to: "/p/$slug/dilemmas/$id", params: { slug, id: dilemma.id } }),
            facts: words.presenters(dilemma),
          }))}
        />
      </SideSection>
      <SideSection title={t("detail.about")}>
        <Facts
          facts={[
            { name: t("field.source"), value: source ?? t("fact.unknown") },
            {
              name: t("detail.changed"),
              value: (
                <time dateTime={updatedAt} title={format.moment(updatedAt)}>
                  {format.ago(updatedAt)}
                </time>
              ),
            },
          ]}
        />
      </SideSection>
      <HistoryOf itemId={practice.id} />
    </>
  );
}
