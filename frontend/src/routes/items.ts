/** Where the items of a kind have their pages, below /p/{slug}. */
const folders: Record<string, string> = {
  organisation: "stakeholders",
  dilemma: "dilemmas",
  practice: "dilemmas/practices",
  edition: "dilemmas/academies",
  consultation: "dilemmas/consultations",
  action: "actions",
  plan: "actions/plans",
  approach: "actions/approaches",
  recommendation: "actions/recommendations",
  indicator: "indicators",
  event: "events",
  interaction: "stakeholders/interactions",
  call: "stakeholders/calls",
};

/** The address of any item; the partnership's home for a kind without pages. */
export function itemAddress(slug: string, item: { kind: string; id: string }): string {
  const folder = folders[item.kind];
  return folder ? `/p/${slug}/${folder}/${item.id}` : `/p/${slug}`;
}
