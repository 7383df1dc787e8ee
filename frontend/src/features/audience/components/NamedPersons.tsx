import { ActionIcon } from "@mantine/core";
import { IconUserMinus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { SideSection } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { audienceQuery, type NamedPerson, useNaming } from "../api/audience";
import classes from "./audience.module.css";
import { NamingForm } from "./NamingForm";

interface NamedPersonsProps {
  slug: string;
  itemId: string;
  /** The reader is its author or of the secretariat. */
  mayName: boolean;
}

/** The persons who are named for an item; nothing for who may not know them. */
export function NamedPersons({ slug, itemId, mayName }: NamedPersonsProps) {
  const { t } = useTranslation("audience");
  const { data } = useQuery(audienceQuery(slug, itemId));
  const { name, release } = useNaming(slug, itemId);
  const [problem, setProblem] = useState<unknown>(null);
  if (!data) return null;

  async function end(person: NamedPerson) {
    setProblem(null);
    try {
      await doWithUndo({
        act: () => release(person.id),
        undo: () => name(person.id),
        said: t("released", { name: person.name }),
      });
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <SideSection title={t("title")}>
      <p>{t("sentence")}</p>
      {data.items.length === 0 && <p>{t("none")}</p>}
      <ul className={classes.persons}>
        {data.items.map((person) => (
          <li key={person.id}>
            <span>
              {person.name}
              {person.you && ` (${t("you")})`}
            </span>
            {mayName && !person.you && (
              <ActionIcon
                variant="subtle"
                size={32}
                aria-label={t("release", { name: person.name })}
                title={t("release", { name: person.name })}
                onClick={() => void end(person)}
              >
                <IconUserMinus size={18} aria-hidden="true" />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {problem !== null && <ProblemNotice error={problem} />}
      {mayName && <NamingForm slug={slug} itemId={itemId} named={data.items} />}
    </SideSection>
  );
}
