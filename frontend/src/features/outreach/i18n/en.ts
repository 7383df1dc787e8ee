const en = {
  page: {
    title: "Who is missing",
    about:
      "Every cell is a place at the table. The empty ones are the finding: choose them, and see whom to invite.",
    rows: "Rows",
    columns: "Columns",
    measure: "A cell counts who",
    reading:
      "{{empty}} of {{all}} cells are empty. {{counted}} of {{known}} known organisations {{what}}.",
    day: "Seats of {{when}}.",
  },
  dimension: { level: "Level", kind: "Kind", country: "Country", theme: "Theme" },
  measure: {
    invited: "is invited",
    answered: "answered",
    member: "has a seat",
    met: "took part in something",
  },
  counted: {
    known: "are known",
    invited: "are invited",
    answered: "answered",
    member: "have a seat",
    met: "took part in something",
  },
  unknown: "Not known",
  matrix: {
    caption: "Whom we reach",
    gap: "nobody",
    choose: "Choose the gap: {{cell}}",
    ofKnown_one: "of {{known}} known",
    ofKnown_other: "of {{known}} known",
  },
  proposal: {
    title: "Whom to invite",
    proposeAll: "Propose for all gaps",
    proposeChosen_one: "Propose for {{count}} gap",
    proposeChosen_other: "Propose for {{count}} gaps",
    chooseNone: "Choose no gap",
    multipliers: "Who passes news on to somebody in a cell may close it too",
    noGaps: "None of these cells is empty.",
    reading_one: "{{count}} invitation closes {{closed}} of {{gaps}} gaps.",
    reading_other: "{{count}} invitations close {{closed}} of {{gaps}} gaps.",
    bound_one: "Nobody closes more than {{most}}, so it takes at least {{count}}.",
    bound_other: "Nobody closes more than {{most}}, so it takes at least {{count}}.",
    closes_one: "closes {{count}} gap;",
    closes_other: "closes {{count}} gaps;",
    left_one: "{{count}} is left then.",
    left_other: "{{count}} are left then.",
    through_one: "through {{name}}, told straight",
    through_other: "through {{name}}, in {{count}} steps",
    open_one: "{{count}} gap stays open",
    open_other: "{{count}} gaps stay open",
  },
  reason: {
    "nobody-known": "We know nobody there yet. Look for somebody and add the organisation.",
    "outside-the-filters": "The only ones there are left out by the filters.",
  },
  keep: { name: "Name of the list", keep: "Keep as a list to invite" },
  lists: {
    title: "Lists to invite",
    about: "Whom you mean to invite, and how far that has come.",
    byChanged: "Last changed first",
    byName: "Name, A to Z",
    organisations_one: "{{count}} organisation",
    organisations_other: "{{count}} organisations",
    toTheGap: "See who is missing",
    emptyTitle: "No list yet",
    emptyText: "Choose gaps, let the page propose whom to invite, and keep the proposal as a list.",
  },
  list: {
    about_one: "{{count}} organisation to invite.",
    about_other: "{{count}} organisations to invite.",
    changed: "Last changed on {{when}}.",
    organisation: "Organisation",
    closes: "Closes",
    state: "Today",
    inviteAll: "Invite the people of these",
    invite: "Invite a person",
    print: "Print this list",
    drop: "Drop this list",
    dropped: "The list “{{name}}” is dropped.",
  },
  state: {
    none: "not invited yet",
    invited: "invited",
    answered: "answered",
    met: "took part",
    member: "has a seat",
  },
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    outreach: typeof en;
  }
}

export default en;
