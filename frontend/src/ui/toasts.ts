import { useSyncExternalStore } from "react";

export interface Toast {
  id: number;
  text: string;
  undo?: (() => Promise<unknown>) | undefined;
}

const UNDO_TIME = 10_000;
const PLAIN_TIME = 5_000;

let toasts: Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: Toast[]) {
  toasts = next;
  listeners.forEach((listener) => {
    listener();
  });
}

export function dismissToast(id: number) {
  set(toasts.filter((toast) => toast.id !== id));
}

/** Forgets all of them, as a new page load does. */
export function dismissToasts() {
  set([]);
}

/** Says what has happened; with `undo` it can be taken back for ten seconds. */
export function notify(text: string, undo?: Toast["undo"]): number {
  const id = nextId++;
  set([...toasts, { id, text, undo }]);
  return id;
}

export const timeOf = (toast: Toast) => (toast.undo ? UNDO_TIME : PLAIN_TIME);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useToasts = () => useSyncExternalStore(subscribe, () => toasts);
