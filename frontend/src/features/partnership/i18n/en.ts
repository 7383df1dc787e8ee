const en = {
  nav: {
    label: "Settings",
    people: "People",
    partnership: "Partnership",
    ties: "Ties",
    privacy: "Privacy",
    history: "History",
  },
  role: {
    coordinator: "leads the partnership and may change everything here",
    secretariat: "looks after people, settings and every entry",
    member: "proposes, comments and works on what it leads",
    advisor: "proposes and comments",
    expert: "sees what is public and what they are named for",
    observer: "reads what the partnership shares",
  },
  people: {
    title: "People",
    sentence_one: "{{count}} person takes part or is invited.",
    sentence_other: "{{count}} people take part or are invited.",
    sentenceMany: "More than {{count}} people take part or are invited.",
    about: "Who takes part, in which role, and who is invited.",
    governed: "A new role counts from the person’s next click.",
    together: "Invited together",
    invite: "Invite a person",
    byName: "Name, A to Z",
    byNameDown: "Name, Z to A",
    byRole: "Role",
    byInvited: "Last invited first",
    state: "State",
    emptyTitle: "Who works with you?",
    emptyText:
      "Everybody who takes part stands here with a role. Invite the first one by the address they sign in with.",
    you: "you",
    joined: "Joined",
    joinedWhen: "Joined {{when}}",
    invited: "Invited",
    invitedWhen: "Invited {{when}}",
    roleOf: "Role of {{name}}",
    roleChanged: "{{name}} is now: {{role}}.",
    noOrganisation: "for no organisation",
    more: "More actions: {{name}}",
    edit: "Edit",
    link: "Show the sign-in link",
    again: "Invite again",
    invitedAgain: "{{name}} is invited again. Send the sign-in link once more.",
    held: "What is held on this person",
    withdraw: "Withdraw the invitation",
    withdrawn: "The invitation of {{name}} is withdrawn.",
    remove: "Remove from the partnership",
    removed: "{{name}} no longer takes part. What they wrote stays.",
  },
  own: {
    roleTitle: "Give up your own rights?",
    roleText:
      "You will no longer be able to change people and settings. You cannot take this back yourself: a coordinator or the secretariat would have to.",
    roleDo: "Change my role",
    leaveTitle: "Leave this partnership?",
    leaveText:
      "You lose access at once. You cannot take this back yourself: somebody would have to invite you again. What you wrote stays.",
    leaveDo: "Leave the partnership",
    left: "You no longer take part.",
    keep: "Stay as it is",
  },
  refused: {
    lastGovernor:
      "Somebody must remain who coordinates or is the secretariat. Give one of these roles to another person first.",
    emailTaken: "This address has a place here already. Change that one instead.",
    emailUsed:
      "The person has signed in with this address. To hand the place over, remove them and invite the other person.",
    themeInUse: "A theme that you removed is still used. Take it off its items first, or keep it.",
    slugTaken: "Another partnership has this address. Choose another one.",
  },
  personForm: {
    newTitle: "Invite a person",
    newIntro:
      "We send no mail. After this step you get a sign-in link to send on yourself. Everyone who may propose and comment here sees the name and the role; only coordinators and the secretariat see the address.",
    editTitle: "Edit {{name}}",
    editIntro: "The change counts from the person’s next click.",
    who: "Who it is",
    what: "What they do here",
    name: "Name",
    email: "Mail address",
    emailHint: "The address the person signs in with, for example ana@town.example.",
    emailBad: "Write an address such as ana@town.example.",
    role: "Role",
    organisation: "Organisation",
    organisationHint: "The body the person stands for. Leave it empty if it is none.",
    save: "Invite",
  },
  invitation: {
    title: "{{name}} is invited",
    text: "We send no mail. Send this link to {{email}} yourself. Whoever signs in with that address takes the place.",
    label: "Sign-in link",
    copy: "Copy the link",
    copied: "Copied",
    mail: "Write a mail with the link",
    subject: "Your invitation to {{partnership}}",
    body: "Hello {{name}},\n\nyou are invited to {{partnership}}. Sign in with this mail address ({{email}}):\n{{link}}\n",
    joinedTitle: "{{name}} takes part",
    joinedText:
      "The person has signed in before with this address, so the place is taken already. There is nothing to send.",
    another: "Invite another person",
    back: "All people",
  },
  settings: {
    title: "Partnership",
    intro:
      "Name, languages and themes of this partnership. Everyone who can see it sees a change at once.",
    about: "What it is",
    name: "Name",
    description: "Description",
    descriptionHint: "Two or three sentences for people who do not know you yet.",
    languages: "Working languages",
    open: "Openness",
    openSentence:
      "Open to everybody means: they see that it exists, and what you publish. Each entry still says for itself who can see it.",
    openness: "Who may know of this partnership",
    public: "Everybody",
    partnership: "Only the people who take part",
    themes: "Themes",
    themesSentence:
      "The words by which everybody here sorts entries. Each needs a name in the three languages of the app.",
    theme: "Theme {{number}}",
    label: { en: "English", fr: "French", nl: "Dutch" },
    addTheme: "Add a theme",
    removeTheme: "Remove theme {{name}}",
    unnamed: "without a name",
    themeRule: "Give each theme a name in each language, with at most 80 characters.",
    followUp: "Asking what came of it",
    followUpSentence:
      "After these months we ask who presented a dilemma what came of their takeaways.",
    months: "After how many months",
    monthsHint:
      "Up to six numbers from 1 to 60, for example: 3, 6, 12. Empty: we never ask by ourselves.",
    monthsRule: "Use up to six numbers from 1 to 60, with commas between them.",
    noThemes: "There are no themes yet.",
    saved: "Saved. Everybody sees it from now on.",
  },
  found: {
    title: "Found a partnership",
    intro:
      "You become its coordinator and can invite others at once. Nobody else sees it until then, unless you open it to everybody.",
    what: "What it is",
    name: "Name",
    slug: "Address",
    openHint: "Everybody: they see that it exists, and what you publish.",
    slugHint:
      "Stands in every link, for example harbour-cities in /p/harbour-cities. It stays for ever.",
    slugRule: "Use 2 to 60 small letters, digits and single hyphens, for example harbour-cities.",
    save: "Found it",
    notYou: "An administrator of this installation founds partnerships",
    notYouText:
      "Ask the person who runs Commontable for you. They make the partnership and invite you to it.",
    home: "Go to the start page",
  },
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    partnership: typeof en;
  }
}

export default en;
