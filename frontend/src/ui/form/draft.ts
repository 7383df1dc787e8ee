/** What was typed and not yet saved, kept on this device per account and form. */
export interface Draft {
  at: string;
  /** The version that was being edited when the typing began. */
  etag: string;
  values: Record<string, unknown>;
}

const address = (account: string, key: string) => `commontable.draft:${account}:${key}`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const drafts = {
  read(account: string, key: string): Draft | null {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(address(account, key)) ?? "null");
      if (!isRecord(stored) || !isRecord(stored.values)) return null;
      if (typeof stored.at !== "string" || typeof stored.etag !== "string") return null;
      return { at: stored.at, etag: stored.etag, values: stored.values };
    } catch {
      return null; // unreadable: as good as none
    }
  },
  write(account: string, key: string, draft: Draft): boolean {
    try {
      localStorage.setItem(address(account, key), JSON.stringify(draft));
      return true;
    } catch {
      return false; // storage full or forbidden: the form works without
    }
  },
  drop(account: string, key: string) {
    localStorage.removeItem(address(account, key));
  },
};
