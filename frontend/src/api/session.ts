import { useSyncExternalStore } from "react";

/**
 * Knows one thing: that somebody was signed in here and the server no longer thinks so.
 * The dialog that listens keeps the page, and what was typed on it, as it is.
 */
let wasSignedIn = false;
let expired = false;
const listeners = new Set<() => void>();

function announce(value: boolean) {
  if (expired === value) return;
  expired = value;
  listeners.forEach((listener) => {
    listener();
  });
}

export const session = {
  seen(signedIn: boolean) {
    if (wasSignedIn && !signedIn) announce(true);
    if (signedIn) announce(false);
    wasSignedIn ||= signedIn;
  },
  refused() {
    if (wasSignedIn) announce(true);
  },
  /** The browser came with a session that is no longer good. */
  ended: () => {
    wasSignedIn = true;
    announce(true);
  },
  isBelieved: () => wasSignedIn && !expired,
  /** The reader goes on without an account. */
  dismiss: () => {
    wasSignedIn = false;
    announce(false);
  },
  signInAddress: (back: string) => `/auth/login?return=${encodeURIComponent(back)}`,
  signOutAddress: "/auth/logout",
};

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSessionExpired() {
  return useSyncExternalStore(subscribe, () => expired);
}
