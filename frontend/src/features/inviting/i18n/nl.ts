import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["inviting"]> = {
  title: "Nodig hun mensen uit",
  intro:
    "Van: {{what}}. U ziet eerst per persoon wat er zou gebeuren. Er gaat niets weg voordat u op ‘Nodig uit’ drukt.",
  form: {
    role: "Rol voor allen",
    roleHint: "Coördinatoren en het secretariaat nodigt u een voor een uit.",
    language: "Taal van de brief",
    sentence: "Uw eigen zin in de brief",
    sentenceHint: "Bijvoorbeeld: Wij komen op 12 mei bijeen en hebben u er graag bij.",
    preview: "Toon wie er uitgenodigd zou worden",
  },
  preview: {
    would: "Wie er uitgenodigd zou worden",
    organisations_one: "Het gaat om {{count}} organisatie.",
    organisations_other: "Het gaat om {{count}} organisaties.",
    without_one: "Van {{count}} kennen we niemand.",
    without_other: "Van {{count}} daarvan kennen we niemand.",
    byHand:
      "Deze site verstuurt geen mail. U krijgt daarna de brief en de adressen, om zelf te versturen.",
    nobody: "Niemand hiervan kan nu worden uitgenodigd.",
    others_one: "{{count}} persoon zou niet worden uitgenodigd, en waarom",
    others_other: "{{count}} personen zouden niet worden uitgenodigd, en waarom",
    more_one: "En nog {{count}}.",
    more_other: "En nog {{count}}.",
    submit_one: "Nodig {{count}} persoon uit",
    submit_other: "Nodig {{count}} personen uit",
  },
  said_one: "{{count}} persoon is uitgenodigd.",
  said_other: "{{count}} personen zijn uitgenodigd.",
  verdict: {
    invite: "uit te nodigen",
    "has-place": "al erbij",
    "invited-before": "al uitgenodigd, nog niet gekomen",
    "no-address": "zonder mailadres",
    "not-to-write": "mag niet worden aangeschreven",
    "same-address": "zelfde adres als iemand hierboven",
  },
  letter: {
    preview: "De brief, zoals de eerste hem krijgt",
    sent: "De brief",
    byHand: "Deze site verstuurt geen mail: verstuur deze brief zelf",
    copy: "Kopieer de brief",
    copyAddresses: "Kopieer de adressen",
    copied: "Gekopieerd",
  },
  past: {
    title: "Samen uitgenodigd",
    about:
      "Elke keer dat mensen van meer organisaties tegelijk zijn uitgenodigd, en hoeveel er zijn gekomen.",
    link: "Eerdere uitnodigingen",
    on: "Samen uitgenodigd op {{when}}",
    by: "door {{name}}",
    invited_one: "{{count}} uitgenodigd",
    invited_other: "{{count}} uitgenodigd",
    joined_one: "{{count}} is gekomen",
    joined_other: "{{count}} zijn gekomen",
    undone: "teruggenomen",
    emptyTitle: "Er is nog niemand samen uitgenodigd",
    emptyText:
      "Filter de organisaties, bijvoorbeeld Nederlandse steden die aan wonen werken, en kies dan ‘Nodig hun mensen uit’.",
    emptyStep: "Filter de organisaties",
  },
  progress: {
    waiting: "nog niet gekomen",
    joined: "doet mee",
    removed: "niet meer uitgenodigd",
  },
  post: {
    waiting: "wacht",
    sent: "verstuurd",
    failed: "kon niet worden bezorgd",
  },
  table: {
    invited: "Uitgenodigd",
    leftOut: "Niet uitgenodigd",
    name: "Naam",
    organisation: "Organisatie",
    progress: "Vandaag",
    letter: "Brief",
    why: "Waarom",
  },
  undo: {
    button_one: "Neem {{count}} uitnodiging terug",
    button_other: "Neem {{count}} uitnodigingen terug",
    named_one: "Neem {{count}} uitnodiging terug: {{name}}",
    named_other: "Neem {{count}} uitnodigingen terug: {{name}}",
    title: "Deze uitnodigingen terugnemen?",
    text_one:
      "{{count}} persoon is nog niet gekomen en verliest de uitnodiging. Een brief die al weg is, komt niet terug.",
    text_other:
      "{{count}} personen zijn nog niet gekomen en verliezen de uitnodiging. Brieven die al weg zijn, komen niet terug.",
    keep: "Houd ze",
    do: "Neem ze terug",
    said_one: "{{count}} uitnodiging is teruggenomen.",
    said_other: "{{count}} uitnodigingen zijn teruggenomen.",
    done: "Teruggenomen op {{when}}.",
    stay_one: "{{names}} was al gekomen en blijft.",
    stay_other: "{{names}} waren al gekomen en blijven.",
    told_one: "{{count}} van hen had de brief al: laat het weten.",
    told_other: "{{count}} van hen hadden de brief al: laat het hun weten.",
  },
};

export default nl;
