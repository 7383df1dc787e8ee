const en = {
  title: "Named persons",
  sentence: "They see this, whatever its visibility says.",
  you: "you",
  none: "Nobody is named yet.",
  label: "Name a person",
  hint: "Who has signed in before can be named. They see it at once.",
  add: "Name",
  added: "{{name}} can see this now.",
  release: "End the naming of {{name}}",
  released: "{{name}} is no longer named for this.",
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    audience: typeof en;
  }
}

export default en;
