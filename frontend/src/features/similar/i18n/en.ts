const en = {
  title: "Others have worked on this",
  hint: "Matching words are marked. Pages open beside this one; what you type stays.",
  similar: "Similar dilemmas and practices",
  dilemmas: "Dilemmas",
  practices: "Practices",
  organisations: "Who dealt with it",
  sameThemes: "Same theme: {{themes}}",
  presented: "Presented: {{title}}",
  practised: "Practises: {{title}}",
  found_one: "{{count}} similar dilemma or practice found.",
  found_other: "{{count}} similar dilemmas and practices found.",
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    similar: typeof en;
  }
}

export default en;
