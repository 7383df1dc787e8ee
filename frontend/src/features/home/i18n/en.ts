const en = {
  greeting: {
    morning: "Good morning.",
    afternoon: "Good afternoon.",
    evening: "Good evening.",
  },
  areas: "Four questions",
  expected: {
    title: "Expected of you",
    none: "Nothing waits for you. What others ask of you will stand here.",
  },
  duty: {
    "move-on_one": "A consultation has used up the time of its phase: move on, or give more",
    "move-on_other":
      "{{count}} consultations have used up the time of their phase: move on, or give more",
    contribute_one: "A consultation waits for what you have to say",
    contribute_other: "{{count}} consultations wait for what you have to say",
    "accept-dilemma_one": "A dilemma waits to be accepted",
    "accept-dilemma_other": "{{count}} dilemmas wait to be accepted",
    "own-dilemma-waits_one": "Your dilemma waits for the secretariat",
    "own-dilemma-waits_other": "{{count}} dilemmas of yours wait for the secretariat",
    "ask-for-answer_one": "A recommendation of your action has no answer yet",
    "ask-for-answer_other": "{{count}} recommendations of your actions have no answer yet",
    "reach-milestone_one": "A milestone of your action is due",
    "reach-milestone_other": "{{count}} milestones of your actions are due",
    "renew-membership_one": "Your seat at the table ends soon",
    "renew-membership_other": "{{count}} of your seats end soon",
    "report-value_one": "An indicator has no value of yours for this year",
    "report-value_other": "{{count}} indicators have no value of yours for this year",
    "remind-invited_one": "An invitation was not accepted yet",
    "remind-invited_other": "{{count}} invitations were not accepted yet",
    "follow-up_one": "A follow-up of yours is open",
    "follow-up_other": "{{count}} follow-ups of yours are open",
    "tell-what-came_one": "You were asked what came of a dilemma",
    "tell-what-came_other": "You were asked what came of {{count}} dilemmas",
  },
  when: {
    over: "over: {{when}}",
    due: "due {{when}}",
    ends: "ends {{when}}",
    sign: "last news: {{when}}",
    invited: "invited {{when}}",
    proposed: "proposed {{when}}",
    since: "since {{when}}",
    on: "{{when}}",
  },
  more_one: "And {{count}} more.",
  more_other: "And {{count}} more.",
  moreThan_one: "And more than {{count}} other.",
  moreThan_other: "And more than {{count}} others.",
  coming: {
    title: "Coming up",
    none: "No event, milestone or end of a mandate in the next three months.",
    allEvents: "All events",
    event: "Events",
    milestone: "Milestones",
    "seat-ends": "Mandates that end",
  },
  thread: {
    title: "The thread",
    none: "No thread is broken: every dilemma has ideas, every recommendation an answer, every action an indicator.",
    "dilemma-waits_one": "{{count}} dilemma waits for peers",
    "dilemma-waits_other": "{{count}} dilemmas wait for peers",
    "recommendation-silent_one": "{{count}} recommendation silent for 60 days or more",
    "recommendation-silent_other": "{{count}} recommendations silent for 60 days or more",
    "dilemma-thread-broke_one": "{{count}} dilemma whose thread broke",
    "dilemma-thread-broke_other": "{{count}} dilemmas whose thread broke",
    "action-without-indicator_one": "{{count}} action without an indicator",
    "action-without-indicator_other": "{{count}} actions without an indicator",
  },
  news: {
    since: "Since you were here, {{when}}",
    lately: "In the last 30 days",
    none: "Nothing new. What others add or change will stand here.",
    markSeen: "Mark all as seen",
    showMore_one: "Show {{count}} more",
    showMore_other: "Show {{count}} more",
    fewer: "Show fewer",
    deed: {
      created: "new",
      changed: "changed",
      archived: "archived",
      restored: "restored",
      moved: "moved on",
      removed: "removed",
    },
  },
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    home: typeof en;
  }
}

export default en;
