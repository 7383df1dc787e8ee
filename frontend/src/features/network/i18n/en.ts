const en = {
  page: {
    title: "The network",
    about: "Who is tied to whom: the bodies you work with, and the ties between them.",
    reading: "{{organisations}} organisations, {{ties}} ties.",
    more: "There are more: these are the 5,000 with most ties. Narrow them by a filter.",
    emptyTitle: "No organisation fits",
    emptyText:
      "The picture grows with the organisations and their ties. Add ties on an organisation’s page, or clear the filters.",
  },
  view: { label: "Show as", picture: "Picture", list: "List" },
  group: {
    by: "Group by",
    kind: "Kind",
    level: "Level",
    country: "Country",
    none: "Not at all",
    rest: "Others",
    all: "All organisations",
  },
  unknown: {
    kind: "Kind not known",
    level: "Level not known",
    country: "Country not known",
  },
  time: {
    one: "Only the ties of one month",
    label: "Month",
    none: "No tie has a date yet, so time changes nothing.",
  },
  focus: {
    label: "Look at one",
    nobody: "Everybody",
    reading: "You look at {{what}}, and who is tied to it.",
  },
  path: {
    to: "The way from there to",
    title: "The way",
    none: "No ties lead from one to the other.",
    found_one: "They are tied directly.",
    found_other: "The shortest way has {{count}} steps.",
  },
  node: {
    ties_one: "{{count}} tie",
    ties_other: "{{count}} ties",
    reach_one: "reaches {{count}}",
    reach_other: "reaches {{count}}",
  },
  picture: {
    closer: "Closer",
    farther: "Farther",
    fit: "Show everything",
    nobodyThere: "Nobody it is tied to lies in that direction.",
    keys: "Move with a finger or the mouse; Ctrl and the wheel come closer. By keyboard: arrows walk along ties, Page Up and Page Down go to any, Space looks at one, Escape at all, Enter opens.",
  },
  legend: {
    label: "Colours",
    size: "The larger a circle, the more organisations get its news through ties that pass it on.",
  },
  list: {
    more_one: "Show {{count}} more",
    more_other: "Show {{count}} more",
  },
  file: {
    label: "Take it along:",
    graphml: "GraphML",
    gexf: "GEXF, with dates",
    nodes: "Organisations as CSV",
    edges: "Ties as CSV",
  },
  reach: {
    title: "Whom we reach",
    about:
      "Tell a few networks, and they tell others. See whom your news comes to, and whom it does not.",
    through: "Through",
    on: "With the ties of this day",
    reading: "The news comes to {{reached}} of {{of}} organisations.",
    each: "What each of them adds",
    reaches: "Reaches",
    alone: "Only through this one",
    hit_one: "Reached: {{count}}",
    hit_other: "Reached: {{count}}",
    missed_one: "Not reached: {{count}}",
    missed_other: "Not reached: {{count}}",
    straight: "straight from {{from}}",
    steps_one: "in {{count}} step, last told by {{from}}",
    steps_other: "in {{count}} steps, last told by {{from}}",
    first_one: "Only the first is shown.",
    first_other: "Only the first {{count}} are shown.",
    emptyTitle: "Through whom?",
    emptyText: "Choose the networks you would tell. These reach most: {{names}}.",
    begin_one: "Begin with this one",
    begin_other: "Begin with these {{count}}",
    nobodyPasses:
      "No tie passes news on yet. Tie members to their networks on an organisation’s page.",
  },
  types: {
    title: "Types of ties",
    about: "What one organisation can be to another, in your words and in this order.",
    add: "Add a type",
    inUse: "in use",
    retired: "retired",
    symmetric: "the same from both ends",
    news: {
      none: "passes no news on",
      forth: "passes news on to the other",
      back: "gets news from the other",
      both: "news goes both ways",
    },
    newTitle: "Add a type of ties",
    editTitle: "Edit “{{name}}”",
    intro: "Members choose from these types when they tie two organisations.",
    retire: "Retire this type",
    offer: "Offer this type again",
    drop: "Drop this type",
    dropped: "“{{name}}” is dropped.",
    retiredNow: "“{{name}}” is retired. Its ties stay.",
    offeredNow: "“{{name}}” can be chosen again.",
    forth: "Said of the first",
    forthHint: "It reads: the first … the second. For example: Is a member of",
    back: "Said of the second",
    backHint: "The same tie from the other end. For example: Has as members",
    more: "How it works",
    en: "In English",
    fr: "In French",
    nl: "In Dutch",
    symmetricField: "It is the same from both ends, like “Works with”",
    passesOn: "Does news travel along it?",
    position: "Place in the list",
  },
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    network: typeof en;
  }
}

export default en;
