import type { Role } from "../fixtures";
import type { Look, Page, Step } from "./look";
import { academyLooks } from "./academies";
import { stakeholderLooks } from "./stakeholders";

export type { Step } from "./look";

/** An address that was not invited before. */
const somebody = `somebody-${Date.now().toString(36)}@town.example`;

/** An address of which nothing is held. */
const nobody = `nobody-${Date.now().toString(36)}@town.example`;
const asking = "/p/inclusion/settings/privacy/new";
const askedFor: Step[] = [{ field: "Mail address", type: nobody }, "Look for it"];

/** Every page of the app: this does not compile while one is missing. Detail pages look different to who may edit. */
const looks: Record<Page, [Look, ...Look[]]> = {
  ...academyLooks,
  ...stakeholderLooks,
  "/": [{ as: [null, "member"] }],
  "/problems/$code": [{ as: [null], from: "/problems/stale-version" }],
  "/found": [{ as: ["coordinator"] }],
  "/p/$slug/": [{ as: [null, "secretariat", "member"] }],
  "/p/$slug/expert/$token": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/stakeholders/experts",
      then: ["Open the profile"],
    },
  ],
  "/p/$slug/answer/$token": [{ as: [null], from: "/p/inclusion/answer/nothing" }],
  "/p/$slug/dilemmas": [{ as: [null, "secretariat"] }],
  "/p/$slug/dilemmas/$id": [{ as: ["secretariat", "member"], firstOf: "/p/inclusion/dilemmas" }],
  "/p/$slug/dilemmas/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/dilemmas", then: ["Edit"] },
  ],
  "/p/$slug/dilemmas/broken": [{ as: ["secretariat", "member"] }],
  "/p/$slug/dilemmas/$id/takeaways/new": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/dilemmas?state=accepted",
      then: ["Add a takeaway"],
    },
  ],
  "/p/$slug/dilemmas/$id/takeaways/$takeawayId": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/dilemmas?state=accepted",
      then: [
        "Add a takeaway",
        { field: "What will be done", type: "Ask two other cities" },
        "Save",
        "Edit this takeaway",
      ],
    },
  ],
  "/p/$slug/follow-up/$token": [{ as: [null], from: "/p/inclusion/follow-up/nothing" }],
  "/p/$slug/dilemmas/new": [{ as: ["member"] }],
  "/p/$slug/dilemmas/consultations/$id/room": [
    {
      as: ["member", "coordinator"],
      from: "/p/inclusion/dilemmas/consultations?state=running",
      then: ["Homes after reception: two towns, one round", "Open the room"],
    },
    {
      as: ["secretariat"],
      from: "/p/inclusion/dilemmas/consultations?state=ended&sort=title",
      then: ["Places in school for newcomer pupils", "Open the room"],
    },
  ],
  "/p/$slug/dilemmas/practices": [{ as: ["member"] }],
  "/p/$slug/dilemmas/practices/$id": [
    { as: ["secretariat", "member"], firstOf: "/p/inclusion/dilemmas/practices" },
  ],
  "/p/$slug/dilemmas/practices/$id/edit": [
    { as: ["secretariat"], firstOf: "/p/inclusion/dilemmas/practices", then: ["Edit"] },
  ],
  "/p/$slug/dilemmas/practices/new": [{ as: ["member"] }],
  "/p/$slug/dilemmas/consultations": [{ as: ["secretariat", "member"] }],
  "/p/$slug/dilemmas/consultations/new": [{ as: ["secretariat"] }],
  "/p/$slug/dilemmas/consultations/$id": [
    {
      as: ["secretariat", "observer"],
      from: "/p/inclusion/dilemmas/consultations?state=ended&sort=title",
      then: ["Places in school for newcomer pupils"],
    },
    {
      as: ["coordinator"],
      from: "/p/inclusion/dilemmas/consultations?state=running",
      then: ["Homes after reception: two towns, one round", "Invite somebody"],
    },
  ],
  "/p/$slug/dilemmas/consultations/$id/edit": [
    {
      as: ["coordinator"],
      from: "/p/inclusion/dilemmas/consultations?state=planned",
      then: ["Courses for people who work in shifts", "Edit"],
    },
  ],
  "/p/$slug/dilemmas/protocols": [{ as: ["secretariat", "member"] }],
  "/p/$slug/dilemmas/protocols/new": [
    { as: ["secretariat"], from: "/p/inclusion/dilemmas/protocols/new?from=open-question" },
  ],
  "/p/$slug/dilemmas/protocols/$key": [
    { as: ["member"], from: "/p/inclusion/dilemmas/protocols/open-question" },
  ],
  "/p/$slug/dilemmas/protocols/$key/edit": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/dilemmas/protocols/new?from=troika",
      then: ["Save", "Edit"],
    },
  ],
  "/p/$slug/dilemmas/practices/compare": [{ as: ["member"] }],
  "/p/$slug/dilemmas/practices/$id/reuses/new": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/dilemmas/practices",
      then: ["Add who reuses it"],
    },
  ],
  "/p/$slug/dilemmas/practices/$id/reuses/$reuseId": [
    {
      as: ["secretariat"],
      firstOf: "/p/inclusion/dilemmas/practices?reused=yes",
      then: ["Change this entry"],
    },
  ],
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
  "/p/$slug/settings/privacy": [
    { as: ["secretariat", "member"] },
    { as: ["secretariat"], from: "/p/inclusion/settings/privacy?reason=inactive&months=60" },
  ],
  "/p/$slug/settings/privacy/new": [
    { as: ["secretariat", "member"] },
    {
      as: ["secretariat"],
      from: "/p/inclusion/settings/people",
      then: ["More actions", "What is held on this person"],
    },
  ],
  "/p/$slug/settings/privacy/$id": [
    {
      as: ["secretariat"],
      from: "/p/inclusion/settings/people",
      then: ["More actions", "What is held on this person", "Look for it", "History"],
    },
    { as: ["secretariat"], from: asking, then: [...askedFor, "Erase this person…"] },
    {
      as: ["secretariat"],
      from: asking,
      then: [
        ...askedFor,
        "Erase this person…",
        { field: "to go on", type: nobody },
        "Erase for good",
      ],
    },
  ],
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
