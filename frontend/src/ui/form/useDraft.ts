import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { drafts } from "./draft";

const PAUSE = 800;

interface DraftOptions {
  account: string;
  draftKey: string;
  etag: string;
}

/** Keeps what is typed, brings it back, says since when. Fields the form no longer has stay out. */
export function useDraft<V extends FieldValues>(
  form: UseFormReturn<V>,
  { account, draftKey, etag }: DraftOptions,
) {
  const [found, setFound] = useState(() => drafts.read(account, draftKey));
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const base = useRef(found?.etag ?? etag);
  const closed = useRef(false);

  useEffect(() => {
    const draft = drafts.read(account, draftKey);
    if (!draft) return;
    const known = Object.keys(form.getValues());
    const typed = Object.entries(draft.values).filter(([name]) => known.includes(name));
    form.reset({ ...form.getValues(), ...Object.fromEntries(typed) }, { keepDefaultValues: true });
  }, [form, account, draftKey]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      if (closed.current) return;
      const at = new Date().toISOString();
      if (drafts.write(account, draftKey, { at, etag: base.current, values: form.getValues() })) {
        setKeptAt(at);
      }
    };
    const stopListening = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty }) => {
        if (!isDirty) return;
        clearTimeout(timer);
        timer = setTimeout(keep, PAUSE);
      },
    });
    const keepNow = () => {
      if (timer !== undefined) keep();
    };
    window.addEventListener("pagehide", keepNow);
    return () => {
      keepNow();
      stopListening();
      window.removeEventListener("pagehide", keepNow);
    };
  }, [form, account, draftKey]);

  /** After saving, or when the reader does not want it: nothing of it stays. */
  const drop = useCallback(() => {
    closed.current = true;
    drafts.drop(account, draftKey);
  }, [account, draftKey]);

  const startAgain = useCallback(() => {
    drafts.drop(account, draftKey);
    base.current = etag;
    setFound(null);
    setKeptAt(null);
    form.reset();
  }, [account, draftKey, etag, form]);

  /** From now on we build on this version (after a conflict was decided). */
  const rebase = useCallback((next: string) => {
    base.current = next;
  }, []);

  return { foundAt: found?.at ?? null, keptAt, etag: () => base.current, drop, startAgain, rebase };
}
