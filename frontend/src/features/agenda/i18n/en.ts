const en = {
  when: { label: "When", upcoming: "Upcoming", past: "Past", undated: "Without a date" },
  empty: {
    upcoming: "Nothing is coming up",
    past: "Nothing has happened yet",
    undated: "Every event has a date",
  },
  index: {
    title: "Events",
    about: "What happens anywhere in the field: conferences, workshops, meetings, visits.",
    add: "Announce an event",
    byDate: "First to come",
    byDateDown: "Most recent first",
    byTitle: "Title, A to Z",
    emptyText:
      "Here stands what is worth going to, ours and that of others. Announce the next meeting; a title is enough.",
    sessionOf: "session of {{title}}",
    sessions_one: "{{count}} session",
    sessions_other: "{{count}} sessions",
  },
  kind: {
    conference: "Conference",
    meeting: "Meeting",
    workshop: "Workshop",
    academy: "Academy",
    "focus-group": "Focus group",
    webinar: "Webinar",
    visit: "Visit",
    training: "Training",
    unknown: "Event",
  },
  level: {
    local: "Local",
    regional: "Regional",
    national: "National",
    eu: "European Union",
    international: "International",
  },
  field: {
    title: "Title",
    kind: "Kind",
    starts: "Begins",
    ends: "Ends",
    place: "Place",
    country: "Country",
    level: "Level",
    organisers: "Organisers",
    parent: "Session of",
    about: "What it is about",
  },
  detail: {
    about: "What it is about",
    noAbout: "Nobody has written what this event is about.",
    facts: "Facts",
    changed: "Last changed",
    sessions: "Programme",
    addSession: "Add a session",
    noSessions: "No session is announced yet.",
    undated: "date not known",
  },
  form: {
    newTitle: "Announce an event",
    newIntro: "A title is enough. What is not fixed yet can stay empty.",
    editTitle: "Edit “{{title}}”",
    editIntro: "Everyone who may see this event sees your change at once.",
    what: "What it is",
    when: "When and where",
    whenSentence: "Times are those of the place.",
    moment: "Write the year with four digits. Month, day and time may stay empty.",
    organisersHint: "Their representatives may edit the event.",
    noParent: "An event of its own",
  },
  archive: "Put in the archive",
  restore: "Bring back from the archive",
  archived: "“{{title}}” is in the archive.",
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    agenda: typeof en;
  }
}

export default en;
