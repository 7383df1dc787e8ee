import { Fragment } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { Facts, SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import type { AgendaEvent } from "../api/events";
import { useEventWords } from "./useEventWords";

/** Who holds it, for whom, and what it is part of. */
export function EventFacts({ slug, event }: { slug: string; event: AgendaEvent }) {
  const { t } = useTranslation(["agenda", "common"]);
  const format = useFormat();
  const words = useEventWords();
  const { organisers, parent, level, updatedAt } = event;
  const unknown = t("common:detail.unknown");
  const partOf = parent && {
    name: t("field.parent"),
    value: (
      <TextLink to="/p/$slug/events/$id" params={{ slug, id: parent.id }}>
        {parent.title}
      </TextLink>
    ),
  };
  const holders = organisers.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id }}>
        {name}
      </TextLink>
    </Fragment>
  ));
  return (
    <SideSection title={t("detail.facts")}>
      <Facts
        facts={[
          ...(partOf ? [partOf] : []),
          { name: t("field.organisers"), value: holders.length > 0 ? holders : unknown },
          { name: t("field.level"), value: level ? words.level(level) : unknown },
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
  );
}
