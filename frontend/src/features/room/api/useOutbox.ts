import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { isProblem } from "@/api";
import { outbox, type Waiting } from "./outbox";
import { type ContributionDraft, roomQuery, useRoomChanges } from "./room";

const AGAIN = 5_000;

/** The line is down or the server is: it is sent again. Anything else is an answer. */
const comesBack = (problem: unknown) =>
  !isProblem(problem) ||
  problem.status === 0 ||
  problem.status >= 500 ||
  problem.status === 401 ||
  problem.status === 429;

/** Says things in the order they were said, as often as it takes; a closed laptop goes on where it was. */
export function useOutbox(slug: string, id: string, account: string, live: boolean) {
  const queries = useQueryClient();
  const { say } = useRoomChanges(slug, id);
  const room = `${slug}:${id}`;
  const [all, setAll] = useState(() => outbox.read(account, room));
  const busy = useRef(false);

  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (const one of outbox.read(account, room).filter(({ refused }) => !refused)) {
        try {
          const said = await say(one.draft, one.key);
          setAll(outbox.replace(account, room, one.key, null));
          const { queryKey } = roomQuery(slug, id);
          queries.setQueryData(queryKey, (now) =>
            now && !now.contributions.some((known) => known.id === said.id)
              ? { ...now, contributions: [...now.contributions, said] }
              : now,
          );
        } catch (problem) {
          if (comesBack(problem)) return;
          const { code, detail } = isProblem(problem) ? problem : { code: "", detail: "" };
          setAll(
            outbox.replace(account, room, one.key, {
              ...one,
              refused: { code, detail: detail ?? "" },
            }),
          );
        }
      }
    } finally {
      busy.current = false;
    }
  }, [account, room, say, queries, slug, id]);

  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const waits = all.some(({ refused }) => !refused);
  useEffect(() => {
    if (!waits) return;
    if (live) void latest.current();
    const timer = setInterval(() => void latest.current(), AGAIN);
    return () => {
      clearInterval(timer);
    };
  }, [waits, live]);

  return {
    all,
    post(draft: ContributionDraft) {
      setAll(outbox.add(account, room, { key: crypto.randomUUID(), draft }));
      void send();
    },
    /** Takes back what was refused, for another try or for good. */
    take(one: Waiting) {
      setAll(outbox.replace(account, room, one.key, null));
      return one.draft;
    },
  };
}

export type Outbox = ReturnType<typeof useOutbox>;
