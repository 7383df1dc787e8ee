const en = {
  title: "Lists",
  about:
    "Filters of the organisations under a name. A list lives: who fits it later is in it by itself.",
  invitedTogether: "Invited together",
  emptyTitle: "No list is kept yet",
  emptyText:
    "Filter the organisations, for example Dutch cities that work on housing, then choose “Keep as a list”. You keep it for yourself or share it.",
  emptyStep: "Filter the organisations",
  isShared: "shared",
  by: "kept by {{name}}",
  containing: "“{{words}}”",
  everybody: "all organisations",
  invite: "Invite the people",
  inviteThis: "Invite the people of {{name}}",
  rename: "Rename or share",
  renameThis: "Rename or share {{name}}",
  remove: "Delete",
  removeThis: "Delete {{name}}",
  removed: "The list {{name}} is deleted. The organisations stay.",
  newTitle: "Keep this list",
  editTitle: "Edit {{name}}",
  intro: "In it: {{what}}.",
  group: "What it is called",
  name: "Name",
  shared: "Share it with the partnership",
  sharedHint: "Everybody with a role here sees the list; what is in it, each as far as they may.",
  tag: {
    title: "Give themes to many",
    intro: "For: {{what}}. You see what would change before anything happens.",
    add: "Themes to add",
    remove: "Themes to take away",
    preview: "Show what would change",
    would: "What would change",
    count_one: "{{count}} of {{total}} would change.",
    count_other: "{{count}} of {{total}} would change.",
    change: "{{before}} → {{after}}",
    none: "no theme",
    more_one: "And {{count}} more.",
    more_other: "And {{count}} more.",
    submit_one: "Change {{count}} organisation",
    submit_other: "Change {{count}} organisations",
    said_one: "{{count}} organisation changed.",
    said_other: "{{count}} organisations changed.",
  },
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    listing: typeof en;
  }
}

export default en;
