import { Button } from "@mantine/core";
import { IconCheck, IconRotate } from "@tabler/icons-react";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Interaction, useInteractionChanges } from "../api/interactions";
import classes from "./interaction.module.css";

interface FollowUpProps {
  slug: string;
  entry: Interaction;
  etag: string;
}

/** What is to be done, by whom, until when; ticked off by one button. */
export function FollowUp({ slug, entry, etag }: FollowUpProps) {
  const { t } = useTranslation("interaction");
  const format = useFormat();
  const { tick } = useInteractionChanges(slug);
  const [problem, setProblem] = useState<unknown>(null);
  const done = entry.followUpDone;
  const who = [
    entry.followUpOwner?.name,
    entry.followUpDate && t("followUps.due", { when: format.partialDate(entry.followUpDate) }),
  ].filter(Boolean);

  async function act() {
    try {
      setProblem(null);
      await tick(entry.id, !done, etag);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <p>
        {entry.followUp} <span className={classes.due}>{who.join(" · ")}</span>
      </p>
      <div className={classes.name}>
        <StateBadge tone={done ? "good" : "warn"}>
          {t(done ? "followUps.done" : "followUps.open")}
        </StateBadge>
        {entry.may.followUp && (
          <Button
            className="ct-no-print"
            variant="default"
            leftSection={
              done ? (
                <IconRotate size={18} aria-hidden="true" />
              ) : (
                <IconCheck size={18} aria-hidden="true" />
              )
            }
            onClick={() => void act()}
          >
            {t(done ? "followUps.untick" : "followUps.tick")}
          </Button>
        )}
      </div>
    </>
  );
}
