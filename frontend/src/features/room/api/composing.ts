import { z } from "zod";

/** What is being typed, kept on this device per account and room: it survives a closed tab. */
const typed = z.object({
  kind: z.string(),
  body: z.string(),
  language: z.string(),
  attribution: z.enum(["person", "organisation", "unattributed"]),
  outcome: z.enum(["worked", "failed", "mixed"]),
  practiceId: z.string(),
  dilemmaId: z.string(),
  replyTo: z.string(),
});

export type Typed = z.infer<typeof typed>;

const address = (account: string, room: string) => `commontable.composing:${account}:${room}`;

export const composing = {
  read(account: string, room: string): Typed | null {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(address(account, room)) ?? "null");
      return typed.nullable().parse(stored);
    } catch {
      return null;
    }
  },
  write(account: string, room: string, value: Typed) {
    try {
      if (value.body === "") localStorage.removeItem(address(account, room));
      else localStorage.setItem(address(account, room), JSON.stringify(value));
    } catch {
      // storage full or forbidden: typing works without
    }
  },
};
