import type { Consultation, Contribution } from "../api/consultations";

const TITLE = 80;

/** The first words, as far as a title goes. */
export function shortened(text: string, most = TITLE): string {
  const [line = ""] = text.trim().split("\n");
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2))}…`;
}

/** What the form of a practice is filled with: what was said, and where. */
export function harvest(
  consultation: Pick<Consultation, "dilemmas">,
  { id, body, dilemmaId }: Pick<Contribution, "id" | "body" | "dilemmaId">,
) {
  const [first, ...others] = consultation.dilemmas;
  const dilemma = dilemmaId ?? (others.length === 0 ? first?.id : undefined);
  return { title: shortened(body), summary: body, contribution: id, ...(dilemma && { dilemma }) };
}
