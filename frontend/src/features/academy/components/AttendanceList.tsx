import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type AttendanceState, type Participant, useAcademyChanges } from "../api/academy";
import classes from "./academy.module.css";

const marks = ["present", "excused", "absent"] as const satisfies AttendanceState[];

interface AttendanceListProps {
  slug: string;
  edition: string;
  session: string;
  people: Participant[];
}

const markOf = (person: Participant, session: string) =>
  person.attendance.find(({ sessionId }) => sessionId === session)?.state ?? null;

/** Who is at this session: one touch a person, kept at once; the same touch again takes it back. */
export function AttendanceList({ slug, edition, session, people }: AttendanceListProps) {
  const { t } = useTranslation("academy");
  const { note } = useAcademyChanges(slug);
  const [problem, setProblem] = useState<unknown>(null);
  const count = (mark: AttendanceState) =>
    people.filter((person) => markOf(person, session) === mark).length;

  async function touch(person: Participant, mark: AttendanceState) {
    setProblem(null);
    const state = markOf(person, session) === mark ? null : mark;
    try {
      await note(edition, session, [{ enrolmentId: person.id, state }]);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <>
      <p role="status">
        {t("people.counted", {
          present: count("present"),
          excused: count("excused"),
          absent: count("absent"),
        })}
      </p>
      {problem !== null && <ProblemNotice error={problem} />}
      <ul className={classes.rows}>
        {people.map((person) => (
          <li key={person.id} className={classes.person}>
            <span>
              {person.contactName}
              <small>{person.organisation?.name}</small>
            </span>
            <span className={classes.marks}>
              {marks.map((mark) => {
                const on = markOf(person, session) === mark;
                return (
                  <Button
                    key={mark}
                    variant={on ? "filled" : "default"}
                    aria-pressed={on}
                    aria-label={t("people.markFor", {
                      name: person.contactName,
                      mark: t(`people.mark.${mark}`),
                    })}
                    onClick={() => void touch(person, mark)}
                  >
                    {t(`people.mark.${mark}`)}
                  </Button>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
