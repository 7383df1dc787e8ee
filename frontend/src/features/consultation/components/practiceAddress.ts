import type { Consultation, Contribution } from "../api/consultations";

const TITLE = 80;

/** The first words, as far as a title goes. */
export function shortened(text: string, most = TITLE): string {
  const [line = ""] = text.trim().split("\n");
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2))}…`;
}

/** The form of a practice, filled with what was said. */
export function practiceAddress(
  slug: string,
  consultation: Pick<Consultation, "dilemmas">,
  contribution: Pick<Contribution, "id" | "body" | "dilemmaId">,
): string {
  const dilemma = contribution.dilemmaId ?? consultation.dilemmas[0]?.id ?? "";
  const search = new URLSearchParams({
    title: shortened(contribution.body),
    summary: contribution.body,
    dilemma,
    contribution: contribution.id,
  });
  return `/p/${slug}/dilemmas/practices/new?${search.toString()}`;
}
