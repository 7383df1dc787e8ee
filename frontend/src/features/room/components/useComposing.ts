import { useEffect, useState } from "react";
import type { ContributionDraft, Kind } from "../api/room";
import { composing, type Typed } from "../api/composing";

const PAUSE = 300;

export const emptyTyped = (language: string): Typed => ({
  kind: "",
  body: "",
  language,
  attribution: "person",
  outcome: "worked",
  practiceId: "",
  dilemmaId: "",
  replyTo: "",
});

/** What is typed, brought back after a closed tab and kept a moment after each key. */
export function useComposing(account: string, room: string, language: string) {
  const [typed, setTyped] = useState(() => composing.read(account, room) ?? emptyTyped(language));
  useEffect(() => {
    const keep = () => {
      composing.write(account, room, typed);
    };
    const timer = setTimeout(keep, PAUSE);
    window.addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", keep);
    };
  }, [account, room, typed]);
  return {
    typed,
    change: (some: Partial<Typed>) => {
      setTyped((now) => ({ ...now, ...some }));
    },
    /** After sending: language and signature stay as they were. */
    clear: () => {
      setTyped((now) => ({ ...now, body: "", practiceId: "", replyTo: "" }));
    },
    bringBack: (draft: ContributionDraft) => {
      setTyped((now) => ({
        ...now,
        kind: draft.kind,
        body: [now.body.trim(), draft.body].filter(Boolean).join("\n\n"),
        replyTo: draft.replyTo ?? "",
        practiceId: draft.practiceId ?? "",
      }));
    },
  };
}

/** What is sent; null while something is missing. */
export function draftOf(typed: Typed, kind: Kind): ContributionDraft | null {
  const body = typed.body.trim();
  const complete =
    body !== "" &&
    (kind !== "answer" || typed.replyTo !== "") &&
    (kind !== "practice" || typed.practiceId !== "");
  if (!complete) return null;
  return {
    kind,
    body,
    language: typed.language,
    attribution: typed.attribution,
    dilemmaId: typed.dilemmaId || null,
    replyTo: kind === "answer" ? typed.replyTo : null,
    practiceId: kind === "practice" ? typed.practiceId : null,
    outcome: kind === "experience" ? typed.outcome : null,
  };
}
