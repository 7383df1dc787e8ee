const en = {
  title: "Search",
  titleFor: "Search: {{q}}",
  sentence:
    "Everything you may see, in all four areas. Accents, word forms and small typing errors are forgiven.",
  field: "Search everything you may see",
  kind: "Kind",
  nothingFor: "Nothing matches “{{q}}” as it is written.",
  instead: "These match “{{corrected}}”.",
  emptyTitle: "What are you looking for?",
  emptyText:
    "Type a city, a question or a word. “Words in quotes” stand together; a minus leaves a word out, for example: housing -students.",
  noneTitle: "Nothing found for “{{q}}”",
  noneText:
    "Try another word, fewer words or only the beginning of a word. What is not shared with you is not found either.",
  all: "Show all {{number}}: {{kind}}",
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    search: typeof en;
  }
}

export default en;
