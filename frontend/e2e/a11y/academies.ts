import type { Look, Page } from "./look";

/** The academies of the demo: one has more applications than places, one takes applications, one is over. */
const list = "/p/inclusion/dilemmas/academies";
const towns = "Academy of small towns (made up)";
const ports = "Academy of ports (made up)";
const over = "Urban Academy on Integration";
const applicant = "Port of Sandbank (made up)";

/** The pages around the programme of an academy. */
export const academyLooks = {
  "/p/$slug/dilemmas/academies/$id/registration": [
    { as: ["secretariat"], from: list, then: [towns, "Change the registration"] },
  ],
  "/p/$slug/dilemmas/academies/$id/apply": [
    { as: ["member", "secretariat"], from: list, then: [ports, "Apply with a dilemma"] },
  ],
  "/p/$slug/dilemmas/academies/$id/applications": [
    { as: ["secretariat", "coordinator"], from: list, then: [towns, "5 applications"] },
  ],
  "/p/$slug/dilemmas/enrolments/$id": [
    { as: ["secretariat", "coordinator"], from: list, then: [towns, "5 applications", applicant] },
  ],
  "/p/$slug/dilemmas/enrolments/$id/score": [
    {
      as: ["coordinator"],
      from: list,
      then: [towns, "5 applications", applicant, "Score it"],
    },
  ],
  "/p/$slug/dilemmas/academies/$id/participants": [
    { as: ["secretariat"], from: list, then: [towns, "Participants and attendance"] },
  ],
  "/p/$slug/dilemmas/academies/$id/evaluation": [
    { as: ["secretariat"], from: list, then: [towns, "Evaluation"] },
  ],
  "/p/$slug/dilemmas/academies/$id/evaluation/questions": [
    { as: ["secretariat"], from: list, then: [towns, "Evaluation", "Write the questions"] },
  ],
  "/p/$slug/dilemmas/academies/$id/reports": [
    { as: ["secretariat"], from: list, then: [over, "Make a new report"] },
  ],
  "/p/$slug/dilemmas/reports/$id": [
    { as: [null], from: list, then: [over, "Report 1, for the public"] },
    { as: ["secretariat"], from: list, then: [over, "Report 1, for the partnership"] },
  ],
  "/p/$slug/academy-place/$token": [
    {
      as: ["secretariat"],
      from: list,
      then: [towns, "5 applications", "Town of Riverside (made up)", "The person’s own link"],
    },
  ],
  "/p/$slug/academy-evaluation/$token": [
    { as: [null], from: "/p/inclusion/academy-evaluation/nothing" },
  ],
} satisfies Partial<Record<Page, [Look, ...Look[]]>>;
