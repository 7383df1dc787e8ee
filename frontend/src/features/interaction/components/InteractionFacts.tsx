import { Fragment } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { Facts, SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import type { Interaction, Party } from "../api/interactions";

function Parties({ slug, parties }: { slug: string; parties: Party[] }) {
  return parties.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id }}>
        {name}
      </TextLink>
    </Fragment>
  ));
}

/** Who of ours was there, who organised it, the persons, the themes. */
export function InteractionFacts({ slug, entry }: { slug: string; entry: Interaction }) {
  const { t } = useTranslation(["interaction", "common"]);
  const format = useFormat();
  const themes = useThemes(slug);
  const { organiser, ours, contacts, updatedAt } = entry;
  const persons = contacts.map(({ name, organisation }) =>
    organisation ? `${name} (${organisation})` : name,
  );
  const facts = [
    ours.length > 0 && {
      name: t("field.ours"),
      value: <Parties slug={slug} parties={ours} />,
    },
    organiser && {
      name: t("field.organiser"),
      value: <Parties slug={slug} parties={[organiser]} />,
    },
    persons.length > 0 && { name: t("field.contacts"), value: format.list(persons) },
    entry.themes.length > 0 && {
      name: t("field.themes"),
      value: format.list(entry.themes.map(themes.nameOf)),
    },
    {
      name: t("detail.changed"),
      value: (
        <time dateTime={updatedAt} title={format.moment(updatedAt)}>
          {format.ago(updatedAt)}
        </time>
      ),
    },
  ];
  return (
    <SideSection title={t("detail.facts")}>
      <Facts facts={facts.filter((fact) => fact !== false && fact !== null)} />
    </SideSection>
  );
}
