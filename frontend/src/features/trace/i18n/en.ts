const en = {
  title: "Where this comes from and what became of it",
  link: "Link something",
  start: "Link or start one",
  none: {
    stakeholder: "Nobody is named here yet.",
    dilemma: "No dilemma or practice is linked yet.",
    action: "No action, recommendation or event is linked yet.",
    indicator: "No indicator shows yet what changed.",
  },
  more_one: "And {{count}} more.",
  more_other: "And {{count}} more.",
  drawnBy: "Linked by {{name}}",
  remove: "Take away the link to {{title}}",
  removeShort: "Take away",
  removed: "Took away the link to {{title}}.",
  capacity: {
    presenter: "presenter",
    "co-presenter": "co-presenter",
    organiser: "organiser",
    facilitator: "facilitator",
    expert: "expert",
    rapporteur: "rapporteur",
    practised: "practised it",
    reuses: "reuses it",
    leader: "leader",
    contributor: "contributor",
    owner: "owner",
    manager: "manager",
    mentor: "mentor",
    supporter: "supporter",
    participant: "participant",
    addressee: "addressee",
    observed: "has figures",
  },
  dialog: {
    title: "Link {{title}}",
    titleArea: "Link {{title}} to: {{area}}",
    who: "Everybody who may see both ends will see this link, from both sides.",
    other: "What does it belong to?",
    otherHint: "Type a few letters of its name.",
    chosen: "Chosen: {{title}}",
    change: "Choose another",
    nothing: "Nothing found. Try fewer letters.",
    reason: "Why do they belong together?",
    reasonHint: "One sentence, for example: The action came out of this dilemma.",
    reasonMissing: "Say in a few words why these two belong together.",
    otherMissing: "Choose what to link to.",
    save: "Link the two",
    cancel: "Cancel",
    startNew: "It is not there yet?",
    start: {
      stakeholder: "Register an organisation",
      dilemma: "Bring a dilemma",
      action: "Start an action",
      indicator: "Add an indicator",
    },
    thenLink: "Start it first, then link it from its page.",
    linked: "Linked to {{title}}.",
  },
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    trace: typeof en;
  }
}

export default en;
