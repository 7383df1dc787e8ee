import type { Look, Page, Step } from "./look";

/** The calls for members of the demo: one is open, one under review. */
const calls = "/p/inclusion/stakeholders/member-calls";
const openTitle = "Two seats for small cities (made up)";
const reviewedTitle = "A seat for a village (made up)";
const applicant = "Village of Lakeside";
const pasted: Step[] = [
  { field: "Or paste a table", type: "Name\tLand\nExample Town\tNederland\nGhent\tBelgium\n" },
  "Read the pasted table",
];

/** The pages of the first question. */
export const stakeholderLooks = {
  "/p/$slug/stakeholders": [{ as: [null, "secretariat"] }],
  "/p/$slug/stakeholders/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/stakeholders" },
    { as: ["outsider"], firstOf: "/p/harbour-cities/stakeholders" },
  ],
  "/p/$slug/stakeholders/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/stakeholders", then: ["Edit"] },
  ],
  "/p/$slug/stakeholders/new": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/import": [{ as: ["secretariat", "member"] }],
  "/p/$slug/stakeholders/import/$id": [
    { as: ["secretariat"], from: "/p/inclusion/stakeholders/import", then: pasted },
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders/import",
      then: [...pasted, "Show the preview"],
    },
  ],
  "/p/$slug/stakeholders/composition": [{ as: [null] }],
  "/p/$slug/stakeholders/seats": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/lists": [{ as: ["secretariat", "member"] }],
  "/p/$slug/stakeholders/lists/new": [
    {
      as: ["member"],
      from: "/p/inclusion/stakeholders?kind=city",
      then: ["Keep as a list"],
    },
  ],
  "/p/$slug/stakeholders/lists/tag": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders?kind=city-network",
      then: ["Give themes to all of these"],
    },
  ],
  "/p/$slug/stakeholders/lists/invite": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders?q=Millbrook",
      then: ["Invite the people of these", "Show who would be invited"],
    },
  ],
  "/p/$slug/stakeholders/lists/invitations": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/lists/invitations/$id": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders/lists/invitations",
      then: ["Invited together on"],
    },
  ],
  "/p/$slug/stakeholders/lists/$id": [
    { as: ["secretariat"], from: "/p/inclusion/stakeholders/lists", then: ["Rename or share"] },
  ],
  "/p/$slug/stakeholders/duplicates": [{ as: ["secretariat", "member"] }],
  "/p/$slug/stakeholders/duplicates/of/$id": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/stakeholders",
      then: ["More actions", "Merge with another"],
    },
  ],
  "/p/$slug/stakeholders/duplicates/$one/$other": [
    { as: ["secretariat"], from: "/p/inclusion/stakeholders/duplicates", then: ["Compare"] },
  ],
  "/p/$slug/stakeholders/seats/new": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/$id/seats/new": [
    { as: ["secretariat"], firstOf: "/p/inclusion/stakeholders", then: ["Give a seat"] },
  ],
  "/p/$slug/stakeholders/$id/seats/$part": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/stakeholders?q=Amsterdam",
      then: ["Edit: Coordinator"],
    },
  ],
  "/p/$slug/stakeholders/$id/contacts/new": [
    { as: ["secretariat"], firstOf: "/p/inclusion/stakeholders", then: ["Add a person"] },
  ],
  "/p/$slug/stakeholders/$id/contacts/$part": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/stakeholders",
      then: ["Add a person", { field: "Name", type: "Front desk" }, "Save", "Edit: Front desk"],
    },
  ],
  "/p/$slug/stakeholders/$id/ties/new": [
    { as: ["secretariat"], firstOf: "/p/inclusion/stakeholders", then: ["Add a tie"] },
  ],
  "/p/$slug/stakeholders/$id/ties/$part": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/stakeholders?q=European+Regions",
      then: ["Edit: Cities and Regions for Integration"],
    },
  ],
  "/p/$slug/stakeholders/interactions": [{ as: [null, "secretariat"] }],
  "/p/$slug/stakeholders/interactions/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/stakeholders/interactions" },
  ],
  "/p/$slug/stakeholders/interactions/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/stakeholders/interactions", then: ["Edit"] },
  ],
  "/p/$slug/stakeholders/interactions/new": [
    { as: ["member"] },
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders/interactions/new",
      then: ["Level, place, persons and more"],
    },
  ],
  "/p/$slug/stakeholders/interactions/report": [
    { as: [null] },
    { as: ["secretariat"], from: "/p/inclusion/stakeholders/interactions/report?from=2026" },
  ],
  "/p/$slug/stakeholders/calls": [{ as: ["secretariat", "expert"] }],
  "/p/$slug/stakeholders/calls/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/stakeholders/calls" },
  ],
  "/p/$slug/stakeholders/calls/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/stakeholders/calls", then: ["Edit"] },
  ],
  "/p/$slug/stakeholders/calls/new": [{ as: ["member"] }],
  "/p/$slug/stakeholders/experts": [{ as: ["secretariat", "member"] }],
  "/p/$slug/stakeholders/experts/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/stakeholders/experts" },
  ],
  "/p/$slug/stakeholders/experts/new": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/balance": [{ as: [null, "secretariat"] }],
  "/p/$slug/stakeholders/balance/new": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/ending": [
    { as: ["member"], from: "/p/inclusion/stakeholders/ending?months=60" },
  ],
  "/p/$slug/stakeholders/votes": [{ as: ["member"] }],
  "/p/$slug/stakeholders/rotation": [{ as: ["secretariat", "member"] }],
  "/p/$slug/stakeholders/rotation/new": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/rotation/$rule": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders/rotation",
      then: ["Edit the rule for: Advisor"],
    },
  ],
  "/p/$slug/stakeholders/rotation/follow/$seat": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders/rotation",
      then: ["Say who follows Newcomers"],
    },
  ],
  "/p/$slug/stakeholders/member-calls": [{ as: [null, "secretariat"] }],
  "/p/$slug/stakeholders/member-calls/new": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/member-calls/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/stakeholders/member-calls" },
  ],
  "/p/$slug/stakeholders/member-calls/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/stakeholders/member-calls", then: ["Edit"] },
  ],
  "/p/$slug/stakeholders/applications/$id": [
    { as: ["secretariat"], from: calls, then: [reviewedTitle, applicant] },
  ],
  "/p/$slug/stakeholders/applications/$id/score": [
    { as: ["coordinator"], from: calls, then: [reviewedTitle, applicant, "Score it"] },
  ],
  "/p/$slug/stakeholders/applications/$id/decide": [
    { as: ["secretariat"], from: calls, then: [reviewedTitle, applicant, "Decide"] },
  ],
  "/p/$slug/stakeholders/applications/$id/letter": [
    {
      as: ["secretariat"],
      from: calls,
      then: [reviewedTitle, "Town of Hillfoot", "Write the letter"],
    },
  ],
  "/p/$slug/stakeholders/applications/$id/seat": [
    {
      as: ["secretariat"],
      from: calls,
      then: [reviewedTitle, "Town of Hillfoot", "Give the seat"],
    },
  ],
  "/p/$slug/stakeholders/assessment": [
    { as: ["secretariat", "member"] },
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders/assessment",
      then: ["Show as a table"],
    },
  ],
  "/p/$slug/stakeholders/assessment/list": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/assessment/$id": [
    { as: ["secretariat"], firstOf: "/p/inclusion/stakeholders/assessment/list" },
  ],
  "/p/$slug/stakeholders/assessment/new": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/assessment/roles": [{ as: ["secretariat"] }],
  "/p/$slug/stakeholders/network": [
    { as: [null, "member"] },
    { as: ["member"], from: "/p/inclusion/stakeholders/network?view=list&group=country" },
  ],
  "/p/$slug/stakeholders/reach": [{ as: ["member"] }],
  "/p/$slug/stakeholders/gap": [
    { as: ["member", "observer"] },
    { as: ["secretariat"], from: "/p/inclusion/stakeholders/gap", then: ["Propose for all gaps"] },
  ],
  "/p/$slug/stakeholders/gap/lists": [{ as: ["member"] }],
  "/p/$slug/stakeholders/gap/lists/$id": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders/gap?propose=yes",
      then: [{ field: "Name of the list", type: "Whom to ask" }, "Keep as a list to invite"],
    },
  ],
  "/p/$slug/stakeholders/gap/lists/$id/invite": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/stakeholders/gap?propose=yes",
      then: [
        { field: "Name of the list", type: "Whom to invite" },
        "Keep as a list to invite",
        "Invite the people of these",
      ],
    },
  ],
  "/p/$slug/join/$token": [{ as: [null], from: calls, then: [openTitle, "See the public page"] }],
  "/p/$slug/application/$token": [
    { as: ["secretariat"], from: calls, then: [openTitle, "Port of Sandbank", "See its own page"] },
  ],
  "/p/$slug/application/$token/correct": [
    {
      as: ["secretariat"],
      from: calls,
      then: [openTitle, "Port of Sandbank", "See its own page", "Correct it"],
    },
  ],
} satisfies Partial<Record<Page, [Look, ...Look[]]>>;
