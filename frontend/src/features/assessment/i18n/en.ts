const en = {
  field: {
    organisation: "Organisation",
    on: "On",
    influence: "Influence",
    interest: "Interest",
    theme: "Theme",
    position: "Position",
    note: "Note",
    author: "Signed by",
  },
  influence: {
    "1": "1: hardly any",
    "2": "2: little",
    "3": "3: some",
    "4": "4: much",
    "5": "5: decides",
  },
  interest: {
    "1": "1: none",
    "2": "2: little",
    "3": "3: some",
    "4": "4: much",
    "5": "5: drives it",
  },
  position: {
    "-2": "against",
    "-1": "rather against",
    "0": "undecided",
    "1": "rather for",
    "2": "for",
    none: "no position noted",
  },
  plot: {
    title: "Assessment",
    about:
      "How you see organisations: how much they can move, and how much they care. Only the roles that the partnership named see this page.",
    add: "Assess an organisation",
    anyTheme: "Any theme",
    question: "Who has influence, and who cares?",
    desc_one: "Influence upwards, interest to the right; {{count}} organisation.",
    desc_other: "Influence upwards, interest to the right; {{count}} organisations.",
    reading_one: "{{count}} of {{all}} has much influence and much interest: work closely with it.",
    reading_other:
      "{{count}} of {{all}} have much influence and much interest: work closely with them.",
    source: "assessments of the partnership",
    points: "Organisations on the plot",
    point: "{{name}}: influence {{influence}}, interest {{interest}}, {{position}}",
    looked: "{{name}}, signed by {{author}}, {{when}}. {{note}}",
    hint: "Go to a point to read who signed it. A broken line leads from where it stood before.",
    interestAxis: "Interest →",
    influenceAxis: "Influence →",
    day: "As it was on {{when}}",
    before: "Before",
    was: "{{when}}: influence {{influence}}, interest {{interest}}",
    emptyTitle: "Nobody is assessed yet",
    emptyText:
      "Say how much influence and interest an organisation has. Do it again later: then the way it went shows.",
  },
  list: {
    title: "All assessments",
    about: "As they were signed, latest first.",
    asPlot: "Show as a plot",
    byDay: "Latest first",
    byName: "Organisation, A to Z",
    marks: "influence {{influence}}, interest {{interest}}",
    signed: "{{author}}, {{when}}",
  },
  form: {
    newTitle: "Assess an organisation",
    editTitle: "Assessment of {{name}}",
    intro:
      "It is signed with your name and dated. Only the roles that the partnership named see it; it is in no history, search or export.",
    who: "Who, and when",
    marks: "Influence and interest",
    marksSentence: "On and in what the partnership wants, as you see it that day.",
    stand: "Where it stands",
    standSentence: "A position is one on a theme.",
    wholeDay: "Choose year, month and day.",
    both: "Choose a theme and a position, or leave both out.",
    sign: "Sign it",
    remove: "Remove this assessment",
    removed: "The assessment of {{name}} is removed.",
  },
  roles: {
    link: "Who sees this",
    title: "Who sees assessments",
    intro: "The roles you name see and write assessments. For all others there are none.",
    roles: "Roles",
    hint: "If you leave your own role out, you no longer see them either.",
    one: "Name at least one role.",
  },
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    assessment: typeof en;
  }
}

export default en;
