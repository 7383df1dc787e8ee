/** What was typed and not yet saved, kept on this device per account, form and tab. */
export interface Draft {
  at: string;
  /** The version that was being edited when the typing began, and what stood in the form then. */
  etag: string;
  base: Record<string, unknown>;
  values: Record<string, unknown>;
  /** Handed on when another tab goes on with this draft: the same text of the same origin is made once. */
  origin: string;
}

const folder = (account: string, key: string) => `commontable.draft:${account}:${key}#`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string | null): Draft | null {
  try {
    const stored: unknown = JSON.parse(text ?? "null");
    if (!isRecord(stored)) return null;
    const { at, etag, base, values, origin } = stored;
    if (typeof at !== "string" || typeof etag !== "string" || typeof origin !== "string")
      return null;
    return isRecord(base) && isRecord(values) ? { at, etag, base, values, origin } : null;
  } catch {
    return null; // unreadable: as good as none
  }
}

function all(account: string, key: string) {
  return Object.keys(localStorage)
    .filter((address) => address.startsWith(folder(account, key)))
    .flatMap((address) => {
      const draft = parsed(localStorage.getItem(address));
      return draft ? [{ address, draft }] : [];
    });
}

/** Each tab has a draft of its own, so that two tabs with the same form do not overwrite each other. */
export const drafts = {
  newest(account: string, key: string): Draft | null {
    const found = all(account, key).map(({ draft }) => draft);
    return found.sort((a, b) => b.at.localeCompare(a.at))[0] ?? null;
  },
  write(account: string, key: string, tab: string, draft: Draft): boolean {
    try {
      localStorage.setItem(folder(account, key) + tab, JSON.stringify(draft));
      return true;
    } catch {
      return false; // storage full or forbidden: the form works without
    }
  },
  /** This tab's draft, and what it went on from unless that was changed since. */
  drop(account: string, key: string, tab: string, from: Draft | null) {
    localStorage.removeItem(folder(account, key) + tab);
    if (!from) return;
    for (const { address, draft } of all(account, key)) {
      if (draft.origin === from.origin && draft.at <= from.at) localStorage.removeItem(address);
    }
  },
};
