import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useThemes } from "@/ui/useThemes";
import { type Call, type Proposal, proposalsQuery, useCallChanges } from "../api/calls";
import classes from "./expertise.module.css";
import { useExpertiseWords } from "./useExpertiseWords";

/** Why this expert is proposed, in words: what the call wants and they offer, and how often they were asked. */
function useReasons(slug: string) {
  const { t } = useTranslation("expertise");
  const format = useFormat();
  const words = useExpertiseWords();
  const themes = useThemes(slug);
  return (proposal: Proposal): string[] =>
    [
      proposal.themes.length > 0 &&
        t("reason.themes", { list: format.list(proposal.themes.map(themes.nameOf)) }),
      proposal.help.length > 0 &&
        t("reason.help", { list: format.list(proposal.help.map(words.help)) }),
      proposal.languages.length > 0 &&
        t("reason.languages", { list: format.list(proposal.languages.map(format.language)) }),
      proposal.helpedBefore > 0 && t("reason.before", { count: proposal.helpedBefore }),
      proposal.askedLately > 0
        ? t("reason.asked", { count: proposal.askedLately })
        : t("reason.notAsked"),
    ].filter((reason) => typeof reason === "string");
}

/** Who fits a call; whoever runs it chooses whom to ask. */
export function Proposals({ slug, call }: { slug: string; call: Call }) {
  const { t } = useTranslation("expertise");
  const reasons = useReasons(slug);
  const { ask } = useCallChanges(slug);
  const { data: proposals = [], isPending } = useQuery(proposalsQuery(slug, call.id));
  const [chosen, setChosen] = useState<string[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function askThem() {
    setBusy(true);
    setProblem(null);
    try {
      await ask(call.id, chosen);
      setChosen([]);
    } catch (refusal) {
      setProblem(refusal);
    }
    setBusy(false);
  }

  if (isPending) return null;
  if (proposals.length === 0) return <p>{t("call.nobodyFits")}</p>;
  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <Checkbox.Group value={chosen} onChange={setChosen} aria-label={t("call.proposed")}>
        <ul className={classes.plain}>
          {proposals.map((proposal) => (
            <li key={proposal.id}>
              <Checkbox
                value={proposal.id}
                disabled={call.state !== "open"}
                label={[proposal.name, proposal.organisation?.name].filter(Boolean).join(", ")}
                description={reasons(proposal).join(" · ")}
              />
            </li>
          ))}
        </ul>
      </Checkbox.Group>
      {call.state === "open" ? (
        <div className={classes.acts}>
          <Button disabled={chosen.length === 0} loading={busy} onClick={() => void askThem()}>
            {t("call.ask", { count: chosen.length })}
          </Button>
        </div>
      ) : (
        <p className={classes.small}>{t("call.openFirst")}</p>
      )}
    </>
  );
}
