const en = {
  index: {
    title: "Stakeholders",
    about:
      "Every body at the table or around it: cities, ministries, networks, migrant-led groups.",
    sentence_one: "{{count}} organisation at the table or around it.",
    sentence_other: "{{count}} organisations at the table or around it.",
    sentenceMany: "More than {{count}} organisations at the table or around it.",
    add: "Add an organisation",
    byName: "Name, A to Z",
    byNameDown: "Name, Z to A",
    emptyTitle: "Who is at the table?",
    emptyText:
      "Here stand all bodies you work with, whether they are members or not. Start with the ones that come to every meeting; a name is enough.",
  },
  detail: {
    about: "About",
    facts: "Facts",
    changed: "Last changed",
    noNotes: "Nobody has written about this organisation yet.",
  },
  form: {
    newTitle: "Add an organisation",
    newIntro: "A name is enough to begin. What you do not know can stay empty.",
    editTitle: "Edit {{name}}",
    editIntro: "Everyone who may see this organisation sees your change at once.",
    who: "Who it is",
    whoSentence: "The name it gives itself, in its own language or in English.",
    where: "Where it works",
    what: "What it works on",
    levelsHint: "A body may belong to two levels.",
    websiteHint: "For example https://www.amsterdam.nl",
  },
  field: {
    name: "Name",
    shortName: "Short name",
    kind: "Kind",
    level: "Level",
    levels: "Levels of governance",
    country: "Country",
    countries: "Countries",
    city: "City",
    languages: "Languages",
    website: "Website",
    theme: "Theme",
    themes: "Themes",
    notes: "About it",
  },
  kind: {
    city: "City",
    region: "Region",
    "national-authority": "National authority",
    "eu-institution": "EU institution",
    intergovernmental: "Intergovernmental body",
    "city-network": "City network",
    ngo: "NGO",
    "migrant-led": "Migrant-led body",
    "think-tank": "Think tank",
    university: "University",
    foundation: "Foundation",
    company: "Company",
    project: "Project",
    unknown: "Kind not known",
  },
  level: {
    local: "Local",
    regional: "Regional",
    national: "National",
    eu: "EU",
    international: "International",
  },
  seat: {
    coordinator: "Coordinator",
    secretariat: "Secretariat",
    member: "Member",
    advisor: "Advisor",
    expert: "Expert",
    observer: "Observer",
  },
  archive: "Archive",
  restore: "Bring back from the archive",
  archived: "{{name}} is in the archive now.",
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    stakeholder: typeof en;
  }
}

export default en;
