const en = {
  title: "Duplicates",
  about:
    "Organisations that may stand here twice, with the reasons. You decide; nothing is merged by itself.",
  sentence_one:
    "{{count}} pair of organisations may be one. You decide; nothing is merged by itself.",
  sentence_other:
    "{{count}} pairs of organisations may be one. You decide; nothing is merged by itself.",
  sentenceMany:
    "More than {{count}} pairs of organisations may be one. You decide; nothing is merged by itself.",
  find: "Look for duplicates",
  finding: "Comparing all organisations",
  compared_one: "{{count}} organisation compared:",
  compared_other: "{{count}} organisations compared:",
  found_one: "{{count}} pair may be one.",
  found_other: "{{count}} pairs may be one.",
  dismissed: "Decided",
  onlyDismissed: "Pairs that are two",
  byScore: "Likeliest first",
  byName: "Name, A to Z",
  emptyTitle: "No pair looks like one",
  emptyText:
    "When two entries may be the same organisation, they stand here side by side. Look for duplicates after an import, or from time to time.",
  same: "most probably the same",
  unclear: "maybe the same",
  compare: "Compare",
  compareThese: "Compare {{one}} and {{other}}",
  act: {
    dismiss: "They are two",
    reconsider: "Look again",
  },
  said: {
    dismiss: "{{one}} and {{other}} are two. We do not ask again.",
    reconsider: "{{one}} and {{other}} are in the list again.",
  },
  anotherOne: "Choose another organisation: it cannot be merged with itself.",
  choose: {
    title: "Merge {{name}}",
    text: "Choose the entry that is the same organisation. You compare both before anything happens.",
    other: "The same organisation",
  },
  merge: {
    title: "Make one of two",
    intro: "Choose what is right, field by field. You can undo the whole merge afterwards.",
    stays: "Which one stays?",
    first: "the first",
    second: "the second",
    both: "both",
    bothText: "Keep both",
    unknown: "unknown",
    same: "The same in both: {{fields}}.",
    comesAlong:
      "Everything that belongs to {{gone}} comes along: people, seats, ties, dilemmas, actions, figures. Its history can be read at {{kept}}, and its address leads there.",
    submit: "Merge into {{kept}}",
    said: "{{gone}} is now part of {{kept}}.",
    goneTitle: "These two are one already",
    goneText: "One of them is archived or was merged, so there is nothing left to compare.",
    openStanding: "Open the organisation",
  },
  field: {
    name: "Name",
    "short-name": "Short name",
    kind: "Kind",
    levels: "Levels of governance",
    countries: "Countries",
    city: "City",
    languages: "Languages",
    website: "Website",
    themes: "Themes",
    notes: "Notes",
    visibility: "Who can see it",
    key: "Key of another system",
  },
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    duplicate: typeof en;
  }
}

export default en;
