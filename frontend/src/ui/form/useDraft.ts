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
  const [found, setFound] = useState(() => drafts.newest(account, draftKey));
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const [tab] = useState(() => crypto.randomUUID());
  const begun = useRef({
    etag: found?.etag ?? etag,
    base: found?.base,
    origin: found?.origin ?? tab,
  });
  const closed = useRef(false);

  useEffect(() => {
    const draft = drafts.newest(account, draftKey);
    if (!draft) return;
    const known = Object.keys(form.getValues());
    const typed = Object.entries(draft.values).filter(([name]) => known.includes(name));
    form.reset({ ...form.getValues(), ...Object.fromEntries(typed) }, { keepDefaultValues: true });
  }, [form, account, draftKey]);

  /** What stood in the form when the typing began, maybe days ago in another tab. */
  const base = useCallback(
    (): Record<string, unknown> => begun.current.base ?? { ...form.formState.defaultValues },
    [form],
  );

  const keepNow = useCallback(() => {
    if (closed.current) return;
    const at = new Date().toISOString();
    const draft = { ...begun.current, at, base: base(), values: form.getValues() };
    if (drafts.write(account, draftKey, tab, draft)) setKeptAt(at);
  }, [form, account, draftKey, tab, base]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      keepNow();
    };
    const stopListening = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty }) => {
        if (!isDirty) return;
        clearTimeout(timer);
        timer = setTimeout(keep, PAUSE);
      },
    });
    const keepWhatWaits = () => {
      if (timer !== undefined) keep();
    };
    window.addEventListener("pagehide", keepWhatWaits);
    return () => {
      keepWhatWaits();
      stopListening();
      window.removeEventListener("pagehide", keepWhatWaits);
    };
  }, [form, keepNow]);

  /** After saving, or when the reader does not want it: nothing of it stays. */
  const drop = useCallback(() => {
    closed.current = true;
    drafts.drop(account, draftKey, tab, found);
  }, [account, draftKey, tab, found]);

  const startAgain = useCallback(() => {
    drafts.drop(account, draftKey, tab, found);
    begun.current = { etag, base: undefined, origin: crypto.randomUUID() };
    setFound(null);
    setKeptAt(null);
    form.reset();
  }, [account, draftKey, tab, found, etag, form]);

  /** From now on we build on this version (after a conflict was decided). */
  const rebase = useCallback((next: string, values: Record<string, unknown>) => {
    begun.current = { ...begun.current, etag: next, base: values };
  }, []);

  return {
    foundAt: found?.at ?? null,
    keptAt,
    etag: () => begun.current.etag,
    origin: () => begun.current.origin,
    base,
    keepNow,
    drop,
    startAgain,
    rebase,
  };
}
