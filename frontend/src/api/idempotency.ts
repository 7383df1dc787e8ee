import { useRef } from "react";

/**
 * One key per submit: pressing Save again after a lost answer sends the same key, so the effect happens once;
 * changing the contents makes a new one.
 */
export function useIdempotencyKey() {
  const last = useRef<{ contents: string; key: string } | null>(null);
  return (body: unknown): { "Idempotency-Key": string } => {
    const contents = JSON.stringify({ body });
    if (last.current?.contents !== contents) {
      last.current = { contents, key: crypto.randomUUID() };
    }
    return { "Idempotency-Key": last.current.key };
  };
}

/** The key of these contents of this origin: the same in another tab, and after the browser was closed meanwhile. */
export function idempotencyOf(origin: string, body: unknown): { "Idempotency-Key": string } {
  return { "Idempotency-Key": `${origin}-${digest(JSON.stringify({ body }))}` };
}

/** 53 bits, not for secrets: two texts of one origin that share it would be refused, never lost. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
