import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Call, type CallState, useCallChanges } from "../api/calls";
import classes from "./expertise.module.css";
import { ThanksDialog } from "./ThanksDialog";

interface CallStepsProps {
  slug: string;
  call: Call;
  etag: string;
}

/** What may come next, as buttons; thanks are said in a dialog. */
export function CallSteps({ slug, call, etag }: CallStepsProps) {
  const { t } = useTranslation("expertise");
  const { move } = useCallChanges(slug);
  const [problem, setProblem] = useState<unknown>(null);
  const [thanking, setThanking] = useState(false);

  async function go(state: CallState) {
    setProblem(null);
    try {
      await move(call.id, state, etag);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  if (call.may.moves.length === 0) return null;
  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <div className={`${classes.acts ?? ""} ct-no-print`}>
        {call.may.moves.map((state) => (
          <Button
            key={state}
            variant={state === "open" && call.state === "closed" ? "default" : "filled"}
            onClick={() => (state === "thanked" ? setThanking(true) : void go(state))}
          >
            {t(call.state === "closed" && state === "open" ? "move.again" : `move.${state}`)}
          </Button>
        ))}
      </div>
      {thanking && (
        <ThanksDialog slug={slug} call={call} etag={etag} onClose={() => setThanking(false)} />
      )}
    </>
  );
}
