import { z } from "zod";
import type { ContributionDraft } from "./room";

/** What somebody has said and the server has not yet answered, kept on this device. */
export interface Waiting {
  /** The same with every attempt: it is said once. */
  key: string;
  draft: ContributionDraft;
  /** Why the server did not take it. */
  refused?: { code: string; detail: string } | undefined;
}

const waiting = z.array(
  z.object({
    key: z.string(),
    draft: z.object({ kind: z.string(), body: z.string() }).loose(),
    refused: z.object({ code: z.string(), detail: z.string() }).optional(),
  }),
);

/** We wrote it ourselves; a kind that no longer exists is refused by the server in words. */
function isWaiting(value: unknown): value is Waiting[] {
  return waiting.safeParse(value).success;
}

const address = (account: string, room: string) => `commontable.outbox:${account}:${room}`;

export const outbox = {
  read(account: string, room: string): Waiting[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(address(account, room)) ?? "[]");
      return isWaiting(stored) ? stored : [];
    } catch {
      return [];
    }
  },
  write(account: string, room: string, all: Waiting[]) {
    try {
      if (all.length === 0) localStorage.removeItem(address(account, room));
      else localStorage.setItem(address(account, room), JSON.stringify(all));
    } catch {
      // storage full or forbidden: it waits in this tab alone
    }
  },
  add(account: string, room: string, one: Waiting): Waiting[] {
    const all = [...outbox.read(account, room), one];
    outbox.write(account, room, all);
    return all;
  },
  replace(account: string, room: string, key: string, by: Waiting | null): Waiting[] {
    const all = outbox
      .read(account, room)
      .flatMap((one) => (one.key !== key ? [one] : by ? [by] : []));
    outbox.write(account, room, all);
    return all;
  },
};
