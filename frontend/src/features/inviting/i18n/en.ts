const en = {
  title: "Invite the people of these",
  intro:
    "Of: {{what}}. You see first, person by person, what would happen. Nothing is sent before you press “Invite”.",
  form: {
    role: "Role for all",
    roleHint: "Coordinators and the secretariat are invited one by one.",
    language: "Language of the letter",
    sentence: "Your own sentence in the letter",
    sentenceHint: "For example: We meet on 12 May and would like you there.",
    preview: "Show who would be invited",
  },
  preview: {
    would: "Who would be invited",
    organisations_one: "{{count}} organisation is meant.",
    organisations_other: "{{count}} organisations are meant.",
    without_one: "Of {{count}} we know nobody.",
    without_other: "Of {{count}} of them we know nobody.",
    byHand:
      "This site sends no mail. You get the letter and the addresses afterwards, to send on yourself.",
    nobody: "Nobody of these can be invited now.",
    others_one: "{{count}} person would not be invited, and why",
    others_other: "{{count}} people would not be invited, and why",
    more_one: "And {{count}} more.",
    more_other: "And {{count}} more.",
    submit_one: "Invite {{count}} person",
    submit_other: "Invite {{count}} people",
  },
  said_one: "{{count}} person is invited.",
  said_other: "{{count}} people are invited.",
  verdict: {
    invite: "will be invited",
    "has-place": "here already",
    "invited-before": "invited before, not come yet",
    "no-address": "no mail address",
    "not-to-write": "may not be written to",
    "same-address": "same address as somebody above",
  },
  letter: {
    preview: "The letter, as the first of them gets it",
    sent: "The letter",
    byHand: "This site sends no mail: send this letter on yourself",
    copy: "Copy the letter",
    copyAddresses: "Copy the addresses",
    copied: "Copied",
  },
  past: {
    title: "Invited together",
    about:
      "Each time people of several organisations were invited at once, and how many have come.",
    link: "Earlier invitations",
    on: "Invited together on {{when}}",
    by: "by {{name}}",
    invited_one: "{{count}} invited",
    invited_other: "{{count}} invited",
    joined_one: "{{count}} has come",
    joined_other: "{{count}} have come",
    undone: "taken back",
    emptyTitle: "Nobody was invited together yet",
    emptyText:
      "Filter the organisations, for example Dutch cities that work on housing, then choose “Invite the people of these”.",
    emptyStep: "Filter the organisations",
  },
  progress: {
    waiting: "not come yet",
    joined: "takes part",
    removed: "no longer invited",
  },
  post: {
    waiting: "waits",
    sent: "sent",
    failed: "could not be delivered",
  },
  table: {
    invited: "Invited",
    leftOut: "Not invited",
    name: "Name",
    organisation: "Organisation",
    progress: "Today",
    letter: "Letter",
    why: "Why",
  },
  undo: {
    button_one: "Take {{count}} invitation back",
    button_other: "Take {{count}} invitations back",
    named_one: "Take {{count}} invitation back: {{name}}",
    named_other: "Take {{count}} invitations back: {{name}}",
    title: "Take these invitations back?",
    text_one:
      "{{count}} person has not come yet and loses the invitation. A letter that has left already cannot be called back.",
    text_other:
      "{{count}} people have not come yet and lose the invitation. Letters that have left already cannot be called back.",
    keep: "Keep them",
    do: "Take them back",
    said_one: "{{count}} invitation is taken back.",
    said_other: "{{count}} invitations are taken back.",
    done: "Taken back on {{when}}.",
    stay_one: "{{names}} had come and stays.",
    stay_other: "{{names}} had come and stay.",
    told_one: "{{count}} of those taken back had the letter already: tell them.",
    told_other: "{{count}} of those taken back had the letter already: tell them.",
  },
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    inviting: typeof en;
  }
}

export default en;
