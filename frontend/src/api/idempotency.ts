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
