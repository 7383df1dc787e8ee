import type { RegisteredRouter } from "@tanstack/react-router";
import type { Role } from "../fixtures";

/** A link, a button, an entry of a menu or something folded, by its name; or what goes into the field of that label. */
export type Step = string | { field: string; type: string } | { field: string; choose: string };

interface Look {
  /** Who looks at it; null is a reader without an account. */
  as: (Role | null)[];
  /** Where the way to it begins, when that is another address than its own in the demo. */
  from?: string;
  /** Or from the first entry of this list. */
  firstOf?: string;
  /** What is then done to get there, or to open something there. */
  then?: Step[];
}

/** Of the route tree; without what is only a folder of others. */
type Page = Exclude<keyof RegisteredRouter["routesByPath"], "/p/$slug">;

/** An address that was not invited before. */
const somebody = `somebody-${Date.now().toString(36)}@town.example`;

/** The calls for members of the demo: one is open, one under review. */
const calls = "/p/inclusion/stakeholders/member-calls";
const openTitle = "Two seats for small cities (made up)";
const reviewedTitle = "A seat for a village (made up)";
const applicant = "Village of Lakeside";
const pasted: Step[] = [
  { field: "Or paste a table", type: "Name\tLand\nExample Town\tNederland\nGhent\tBelgium\n" },
  "Read the pasted table",
];

/** Every page of the app: this does not compile while one is missing. Detail pages look different to who may edit. */
const looks: Record<Page, [Look, ...Look[]]> = {
  "/": [{ as: [null, "member"] }],
  "/problems/$code": [{ as: [null], from: "/problems/stale-version" }],
  "/found": [{ as: ["coordinator"] }],
  "/p/$slug/": [{ as: [null, "secretariat", "member"] }],
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
  "/p/$slug/expert/$token": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/stakeholders/experts",
      then: ["Open the profile"],
    },
  ],
  "/p/$slug/answer/$token": [{ as: [null], from: "/p/inclusion/answer/nothing" }],
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
  "/p/$slug/dilemmas": [{ as: [null, "secretariat"] }],
  "/p/$slug/dilemmas/$id": [{ as: ["secretariat", "member"], firstOf: "/p/inclusion/dilemmas" }],
  "/p/$slug/dilemmas/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/dilemmas", then: ["Edit"] },
  ],
  "/p/$slug/dilemmas/new": [{ as: ["member"] }],
  "/p/$slug/dilemmas/practices": [{ as: ["member"] }],
  "/p/$slug/dilemmas/practices/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/dilemmas/practices" },
  ],
  "/p/$slug/dilemmas/practices/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/dilemmas/practices", then: ["Edit"] },
  ],
  "/p/$slug/dilemmas/practices/new": [{ as: ["member"] }],
  "/p/$slug/dilemmas/academies": [{ as: ["secretariat"] }],
  "/p/$slug/dilemmas/academies/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/dilemmas/academies" },
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/dilemmas/academies",
      then: ["Take this module off"],
    },
  ],
  "/p/$slug/dilemmas/academies/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/dilemmas/academies", then: ["Edit"] },
  ],
  "/p/$slug/dilemmas/academies/$id/modules/new": [
    { as: ["secretariat"], firstOf: "/p/inclusion/dilemmas/academies", then: ["Add a module"] },
  ],
  "/p/$slug/dilemmas/academies/$id/modules/$moduleId": [
    { as: ["secretariat"], firstOf: "/p/inclusion/dilemmas/academies", then: ["Edit this module"] },
  ],
  "/p/$slug/dilemmas/academies/$id/modules/$moduleId/sessions/new": [
    { as: ["secretariat"], firstOf: "/p/inclusion/dilemmas/academies", then: ["Add a session"] },
  ],
  "/p/$slug/dilemmas/academies/$id/modules/$moduleId/sessions/$sessionId": [
    { as: ["secretariat"], firstOf: "/p/inclusion/dilemmas/academies", then: ["Edit session 1"] },
  ],
  "/p/$slug/dilemmas/academies/new": [{ as: ["secretariat"] }],
  "/p/$slug/actions": [{ as: [null, "secretariat"] }],
  "/p/$slug/actions/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/actions" },
    { as: ["secretariat"], firstOf: "/p/inclusion/actions", then: ["Record uptake"] },
  ],
  "/p/$slug/actions/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/actions", then: ["Edit"] },
  ],
  "/p/$slug/actions/new": [{ as: ["secretariat"] }],
  "/p/$slug/actions/recommendations": [{ as: [null] }],
  "/p/$slug/actions/recommendations/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/actions/recommendations" },
  ],
  "/p/$slug/actions/recommendations/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/actions/recommendations", then: ["Edit"] },
  ],
  "/p/$slug/actions/recommendations/new": [{ as: ["secretariat"] }],
  "/p/$slug/actions/timeline": [{ as: [null] }],
  "/p/$slug/actions/plans": [{ as: ["secretariat"] }],
  "/p/$slug/actions/plans/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/actions/plans" },
    { as: ["member"], from: "/p/inclusion/actions/plans", then: ["Plan Samenleven"] },
    {
      as: ["secretariat"],
      from: "/p/inclusion/actions/plans",
      then: ["Plan Samenleven", "Edit objective 1"],
    },
  ],
  "/p/$slug/actions/plans/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/actions/plans", then: ["Edit"] },
    {
      as: ["secretariat"],
      from: "/p/inclusion/actions/plans",
      then: ["Plan Samenleven", "Edit", "Who helps, and what came of it"],
    },
  ],
  "/p/$slug/actions/plans/new": [{ as: ["secretariat"] }],
  "/p/$slug/actions/approaches/new": [{ as: ["secretariat"] }],
  "/p/$slug/actions/approaches/$id": [
    {
      as: ["secretariat", "member"],
      from: "/p/inclusion/actions/plans",
      then: ["Collective Impact Model"],
    },
  ],
  "/p/$slug/actions/approaches/$id/edit": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/actions/plans",
      then: ["Collective Impact Model", "Edit"],
    },
  ],
  "/p/$slug/events": [
    { as: [null] },
    { as: ["secretariat"], from: "/p/inclusion/events?when=past" },
  ],
  "/p/$slug/events/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/events?when=past" },
  ],
  "/p/$slug/events/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/events?when=past", then: ["Edit"] },
  ],
  "/p/$slug/events/new": [{ as: ["secretariat"] }],
  "/p/$slug/indicators": [{ as: [null, "secretariat"] }],
  "/p/$slug/indicators/$id": [
    { as: ["member"], firstOf: "/p/inclusion/indicators?q=migration+background" },
    { as: ["secretariat"], firstOf: "/p/inclusion/indicators" },
    { as: ["secretariat"], firstOf: "/p/inclusion/indicators", then: ["Show as a table"] },
  ],
  "/p/$slug/indicators/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/indicators", then: ["Edit"] },
  ],
  "/p/$slug/indicators/$id/report": [
    { as: ["secretariat"], firstOf: "/p/inclusion/indicators", then: ["Report a value"] },
  ],
  "/p/$slug/indicators/$id/values/$observationId": [
    { as: ["secretariat"], firstOf: "/p/inclusion/indicators", then: ["Correct the value of"] },
  ],
  "/p/$slug/indicators/new": [{ as: ["secretariat"] }],
  "/p/$slug/indicators/places": [{ as: [null] }],
  "/p/$slug/indicators/places/$placeId": [
    { as: ["member", "secretariat"], firstOf: "/p/inclusion/indicators/places" },
  ],
  "/p/$slug/settings": [{ as: ["secretariat"] }],
  "/p/$slug/settings/people": [{ as: ["secretariat", "member", "observer"] }],
  "/p/$slug/settings/people/new": [{ as: ["secretariat"] }],
  "/p/$slug/settings/people/$id": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/settings/people/new",
      then: [
        { field: "Name", type: "Somebody new" },
        { field: "Mail address", type: somebody },
        { field: "Role", choose: "Observer: reads what the partnership shares" },
        "Invite",
      ],
    },
  ],
  "/p/$slug/settings/people/$id/edit": [
    { as: ["secretariat"], from: "/p/inclusion/settings/people", then: ["More actions", "Edit"] },
  ],
  "/p/$slug/settings/ties": [{ as: ["secretariat", "member"] }],
  "/p/$slug/settings/ties/new": [{ as: ["secretariat"] }],
  "/p/$slug/settings/ties/$id": [
    { as: ["secretariat"], from: "/p/inclusion/settings/ties", then: ["Funds"] },
  ],
  "/p/$slug/settings/history": [{ as: ["secretariat"] }],
  "/p/$slug/search": [
    { as: [null] },
    { as: ["member"], from: "/p/inclusion/search?q=housing" },
    { as: [null], from: "/p/inclusion/search?q=integraton" },
  ],
};

/** No page of ours. */
const nowhere: Look = { as: [null], from: "/nowhere" };

export interface Route extends Omit<Look, "as"> {
  page: string | null;
  role: Role | null;
}

const each = (page: string | null, { as, ...look }: Look): Route[] =>
  as.map((role) => ({ page, role, ...look }));

export const routes: Route[] = [
  ...Object.entries(looks).flatMap(([page, all]) => all.flatMap((look) => each(page, look))),
  ...each(null, nowhere),
];
