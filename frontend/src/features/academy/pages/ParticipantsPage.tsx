import { Button, NativeSelect } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage, Missing } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import { FigureTable } from "@/ui/pictures/Figure";
import { usePrinting } from "@/ui/usePrinting";
import { participantsQuery, programmeQuery } from "../api/academy";
import classes from "../components/academy.module.css";
import { AttendanceList } from "../components/AttendanceList";
import { sittingInWords } from "../components/moments";

const route = getRouteApi("/p/$slug/dilemmas/academies/$id/participants");

/** On a phone at the door: who is there. On paper: a list to sign. */
export function ParticipantsPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("academy");
  const format = useFormat();
  const printing = usePrinting();
  const { data: edition } = useSuspenseQuery(programmeQuery(slug, id));
  const { data: people } = useSuspenseQuery(participantsQuery(slug, id));
  const sessions = edition.modules.flatMap((module) =>
    module.sessions.map((session) => ({
      value: session.id,
      label: [
        session.title ?? session.topic ?? `${module.title} ${session.number}`,
        sittingInWords(session.starts, session.ends, format),
      ]
        .filter(Boolean)
        .join(" · "),
    })),
  );
  const [chosen, setChosen] = useState(sessions[0]?.value ?? "");
  return (
    <DetailPage
      area="dilemma"
      kind={
        <TextLink to="/p/$slug/dilemmas/academies/$id" params={{ slug, id }}>
          {edition.title}
        </TextLink>
      }
      title={t("people.title", { name: edition.title })}
      facts={[t("people.about", { count: people.length })]}
    >
      {people.length === 0 && <Missing>{t("people.none")}</Missing>}
      {sessions.length === 0 && <Missing>{t("people.noSessions")}</Missing>}
      {people.length > 0 && sessions.length > 0 && (
        <>
          <NativeSelect
            label={t("people.session")}
            data={sessions}
            value={chosen}
            onChange={({ currentTarget: { value } }) => setChosen(value)}
          />
          {printing ? (
            <FigureTable
              caption={t("people.title", { name: edition.title })}
              head={[t("people.name"), t("people.organisation"), t("people.signature")]}
              rows={people.map((person) => ({
                key: person.id,
                cells: [person.contactName, person.organisation?.name ?? "", ""],
              }))}
            />
          ) : (
            <AttendanceList slug={slug} edition={id} session={chosen} people={people} />
          )}
          <div className={`${classes.acts ?? ""} ct-no-print`}>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden="true" />}
              onClick={() => window.print()}
            >
              {t("people.print")}
            </Button>
          </div>
        </>
      )}
    </DetailPage>
  );
}
