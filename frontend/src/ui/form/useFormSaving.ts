import { type SyntheticEvent, useRef, useState } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { idempotencyOf } from "@/api/idempotency";
import { type ApiProblem, isProblem } from "@/api/problem";
import { compare } from "./conflict";
import { closestField, fieldOf } from "./pointers";
import { useDraft } from "./useDraft";

export interface SaveOptions {
  /** For `ifMatch(etag)`: the version the typing was based on, also when it is an old draft. */
  etag: string;
  /** For a POST: the same key when the same contents are sent again. */
  idempotency: { "Idempotency-Key": string };
}

export interface Conflict {
  etag: string;
  clashes: ReturnType<typeof compare>["clashes"];
  merged: Record<string, unknown>;
  theirs: Record<string, unknown>;
}

interface Saving<V extends FieldValues, R> {
  form: UseFormReturn<V, unknown, V>;
  account: string;
  draftKey: string;
  etag?: string;
  save: (values: V, options: SaveOptions) => Promise<R>;
  onSaved: (result: R) => void;
  fromCurrent?: (current: unknown) => V | null;
}

export function useFormSaving<V extends FieldValues, R>(props: Saving<V, R>) {
  const { form, account, draftKey, etag = "", save, onSaved, fromCurrent } = props;
  const draft = useDraft(form, { account, draftKey, etag });
  const [problem, setProblem] = useState<unknown>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const saved = useRef(false);

  /** True when every complaint has found its field. */
  function showAtFields(refusal: ApiProblem): boolean {
    const names = Object.keys(form.getValues());
    let homeless = refusal.errors.length === 0;
    for (const error of refusal.errors) {
      const path = closestField(fieldOf(error.pointer), names);
      if (path === undefined || !isPath(path, form.getValues())) homeless = true;
      else form.setError(path, { type: "server", message: error.message });
    }
    return !homeless;
  }

  function compareWith(refusal: ApiProblem): boolean {
    const theirs = fromCurrent?.(refusal.current);
    if (!theirs) return false;
    const found = compare(draft.base(), form.getValues(), theirs);
    setConflict({ ...found, theirs, etag: refusal.etag ?? "*" });
    return true;
  }

  async function send(values: V) {
    setProblem(null);
    setBusy(true);
    try {
      draft.keepNow(); // if neither the answer nor this page comes back, the next attempt is the same one
      const idempotency = idempotencyOf(draft.origin(), values);
      const result = await save(values, { etag: draft.etag(), idempotency });
      saved.current = true;
      draft.drop();
      onSaved(result);
    } catch (error) {
      if (isProblem(error, "stale-version") && compareWith(error)) return;
      if (isProblem(error) && showAtFields(error)) return; // a value, or a clash with another row
      setProblem(error);
    } finally {
      setBusy(saved.current);
    }
  }

  async function submit(event?: SyntheticEvent) {
    event?.preventDefault();
    // The second click of a double click comes before the button is told, or before the next page is there.
    if (sending.current || saved.current) return;
    sending.current = true;
    try {
      await form.handleSubmit(send)(event);
    } finally {
      sending.current = false;
    }
  }

  async function decide(values: Record<string, unknown>) {
    if (!conflict) return;
    draft.rebase(conflict.etag, conflict.theirs);
    form.reset({ ...form.getValues(), ...conflict.theirs });
    form.reset({ ...form.getValues(), ...values }, { keepDefaultValues: true });
    setConflict(null);
    await submit();
  }

  return {
    draft,
    problem,
    conflict,
    busy,
    submit,
    decide,
    decideLater: () => setConflict(null),
    saved: () => saved.current,
  };
}

function isPath<V extends FieldValues>(name: string, values: V): name is Path<V> {
  return name in values;
}
