import type { Role } from "../fixtures";

export interface Route {
  path: string;
  /** Who looks at it; null is a reader without an account. */
  role: Role | null;
  /** Not the list itself: the page of its first entry. */
  firstEntry?: true;
  /** Then behind this link or button of it. */
  then?: string;
}

/** Every route of the app has a line here. */
export const routes: Route[] = [
  { path: "/", role: null },
  { path: "/", role: "member" },
  { path: "/nowhere", role: null },
  { path: "/problems/stale-version", role: null },
  { path: "/p/inclusion", role: null },
  { path: "/p/inclusion", role: "secretariat" },
  { path: "/p/inclusion/stakeholders", role: null },
  { path: "/p/inclusion/stakeholders", role: "secretariat" },
  { path: "/p/inclusion/stakeholders", role: "secretariat", firstEntry: true },
  { path: "/p/inclusion/stakeholders", role: "secretariat", firstEntry: true, then: "Edit" },
  { path: "/p/inclusion/stakeholders/new", role: "secretariat" },
  { path: "/p/inclusion/stakeholders/composition", role: null },
  { path: "/p/inclusion/stakeholders/seats", role: "secretariat" },
  { path: "/p/inclusion/stakeholders/seats/new", role: "secretariat" },
  { path: "/p/inclusion/stakeholders", role: "secretariat", firstEntry: true, then: "Give a seat" },
  {
    path: "/p/inclusion/stakeholders",
    role: "secretariat",
    firstEntry: true,
    then: "Add a person",
  },
  { path: "/p/inclusion/stakeholders", role: "secretariat", firstEntry: true, then: "Add a tie" },
  { path: "/p/harbour-cities/stakeholders", role: "outsider", firstEntry: true },
  { path: "/p/inclusion/dilemmas", role: null },
  { path: "/p/inclusion/dilemmas", role: "secretariat" },
  { path: "/p/inclusion/dilemmas", role: "secretariat", firstEntry: true },
  { path: "/p/inclusion/dilemmas", role: "secretariat", firstEntry: true, then: "Edit" },
  { path: "/p/inclusion/dilemmas/new", role: "member" },
  { path: "/p/inclusion/dilemmas/practices", role: "member" },
  { path: "/p/inclusion/dilemmas/practices", role: "secretariat", firstEntry: true },
  { path: "/p/inclusion/dilemmas/practices", role: "secretariat", firstEntry: true, then: "Edit" },
  { path: "/p/inclusion/dilemmas/practices/new", role: "member" },
  { path: "/p/inclusion/dilemmas/academies", role: "secretariat" },
  { path: "/p/inclusion/dilemmas/academies", role: "secretariat", firstEntry: true },
  { path: "/p/inclusion/dilemmas/academies", role: "secretariat", firstEntry: true, then: "Edit" },
  {
    path: "/p/inclusion/dilemmas/academies",
    role: "secretariat",
    firstEntry: true,
    then: "Add a module",
  },
  { path: "/p/inclusion/dilemmas/academies/new", role: "secretariat" },
  { path: "/p/inclusion/actions", role: null },
  { path: "/p/inclusion/actions", role: "secretariat" },
  { path: "/p/inclusion/actions", role: "secretariat", firstEntry: true },
  { path: "/p/inclusion/actions", role: "secretariat", firstEntry: true, then: "Edit" },
  { path: "/p/inclusion/actions", role: "secretariat", firstEntry: true, then: "Record uptake" },
  { path: "/p/inclusion/actions/new", role: "secretariat" },
  { path: "/p/inclusion/actions/recommendations", role: null },
  { path: "/p/inclusion/actions/recommendations", role: "secretariat", firstEntry: true },
  {
    path: "/p/inclusion/actions/recommendations",
    role: "secretariat",
    firstEntry: true,
    then: "Edit",
  },
  { path: "/p/inclusion/actions/recommendations/new", role: "secretariat" },
  { path: "/p/inclusion/actions/timeline", role: null },
  { path: "/p/inclusion/actions/plans", role: "secretariat" },
  { path: "/p/inclusion/actions/plans", role: "secretariat", firstEntry: true },
  { path: "/p/inclusion/actions/plans", role: "secretariat", firstEntry: true, then: "Edit" },
  { path: "/p/inclusion/actions/plans/new", role: "secretariat" },
  { path: "/p/inclusion/actions/approaches/new", role: "secretariat" },
  { path: "/p/inclusion/events", role: null },
  { path: "/p/inclusion/events?when=past", role: "secretariat" },
  { path: "/p/inclusion/events?when=past", role: "secretariat", firstEntry: true },
  { path: "/p/inclusion/events?when=past", role: "secretariat", firstEntry: true, then: "Edit" },
  { path: "/p/inclusion/events/new", role: "secretariat" },
  { path: "/p/inclusion/indicators", role: null },
  { path: "/p/inclusion/indicators", role: "secretariat" },
  { path: "/p/inclusion/indicators?q=migration+background", role: "member", firstEntry: true },
  { path: "/p/inclusion/indicators", role: "secretariat", firstEntry: true },
  { path: "/p/inclusion/indicators", role: "secretariat", firstEntry: true, then: "Edit" },
  {
    path: "/p/inclusion/indicators",
    role: "secretariat",
    firstEntry: true,
    then: "Report a value",
  },
  {
    path: "/p/inclusion/indicators",
    role: "secretariat",
    firstEntry: true,
    then: "Show as a table",
  },
  { path: "/p/inclusion/indicators/new", role: "secretariat" },
  { path: "/p/inclusion/indicators/places", role: null },
  { path: "/p/inclusion/indicators/places", role: "member", firstEntry: true },
];
