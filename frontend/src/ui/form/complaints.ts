interface Complaint {
  /** Of the field that it is about: `name`, or `ideas.2.text` in a list of rows. */
  path: string;
  message: string;
}

/** The first complaint at a field or, where it is a list of rows, inside of it. */
export function firstComplaint(error: unknown, path: string): Complaint | null {
  if (typeof error !== "object" || error === null) return null;
  if ("message" in error && typeof error.message === "string") {
    return { path, message: error.message };
  }
  if ("type" in error && typeof error.type === "string") return { path, message: "" };
  for (const [key, inner] of Object.entries(error)) {
    const found = firstComplaint(inner, key === "root" ? path : `${path}.${key}`);
    if (found) return found;
  }
  return null;
}
