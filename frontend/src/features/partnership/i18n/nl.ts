import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["partnership"]> = {
  nav: {
    label: "Instellingen",
    people: "Mensen",
    partnership: "Partnerschap",
    ties: "Relaties",
    privacy: "Privacy",
    history: "Geschiedenis",
  },
  role: {
    coordinator: "leidt het partnerschap en mag hier alles wijzigen",
    secretariat: "zorgt voor mensen, instellingen en elk onderdeel",
    member: "stelt voor, reageert en werkt aan wat het leidt",
    advisor: "stelt voor en reageert",
    expert: "ziet wat openbaar is en waarvoor deze persoon is genoemd",
    observer: "leest wat het partnerschap deelt",
  },
  people: {
    title: "Mensen",
    sentence_one: "{{count}} persoon doet mee of is uitgenodigd.",
    sentence_other: "{{count}} mensen doen mee of zijn uitgenodigd.",
    sentenceMany: "Meer dan {{count}} mensen doen mee of zijn uitgenodigd.",
    about: "Wie meedoet, in welke rol, en wie is uitgenodigd.",
    governed: "Een nieuwe rol telt vanaf de volgende klik van die persoon.",
    together: "Samen uitgenodigd",
    invite: "Iemand uitnodigen",
    byName: "Naam, A tot Z",
    byNameDown: "Naam, Z tot A",
    byRole: "Rol",
    byInvited: "Laatst uitgenodigd eerst",
    state: "Status",
    emptyTitle: "Wie werkt met u mee?",
    emptyText:
      "Iedereen die meedoet staat hier met een rol. Nodig de eerste uit met het adres waarmee die zich aanmeldt.",
    you: "u",
    joined: "Doet mee",
    joinedWhen: "Doet mee sinds: {{when}}",
    invited: "Uitgenodigd",
    invitedWhen: "Uitgenodigd: {{when}}",
    roleOf: "Rol van {{name}}",
    roleChanged: "Nieuwe rol van {{name}}: {{role}}.",
    noOrganisation: "voor geen organisatie",
    more: "Meer acties: {{name}}",
    edit: "Bewerken",
    link: "Aanmeldlink tonen",
    again: "Opnieuw uitnodigen",
    invitedAgain: "{{name}} is opnieuw uitgenodigd. Stuur de aanmeldlink nog een keer.",
    held: "Wat er over deze persoon bewaard wordt",
    withdraw: "Uitnodiging intrekken",
    withdrawn: "De uitnodiging van {{name}} is ingetrokken.",
    remove: "Uit het partnerschap verwijderen",
    removed: "{{name}} doet niet meer mee. Wat deze persoon schreef, blijft.",
  },
  own: {
    roleTitle: "Uw eigen rechten opgeven?",
    roleText:
      "U kunt mensen en instellingen dan niet meer wijzigen. U kunt dit niet zelf terugdraaien: een coördinator of het secretariaat moet dat doen.",
    roleDo: "Mijn rol wijzigen",
    leaveTitle: "Dit partnerschap verlaten?",
    leaveText:
      "U verliest meteen toegang. U kunt dit niet zelf terugdraaien: iemand moet u opnieuw uitnodigen. Wat u schreef, blijft.",
    leaveDo: "Het partnerschap verlaten",
    left: "U doet niet meer mee.",
    keep: "Zo laten",
  },
  refused: {
    lastGovernor:
      "Er moet iemand blijven die coördineert of het secretariaat is. Geef eerst iemand anders een van deze rollen.",
    emailTaken: "Dit adres heeft hier al een plaats. Wijzig die in plaats daarvan.",
    emailUsed:
      "Deze persoon heeft zich met dit adres aangemeld. Wilt u de plaats overdragen? Verwijder deze persoon dan en nodig de andere uit.",
    themeInUse:
      "Een thema dat u verwijderde, is nog in gebruik. Haal het eerst van de onderdelen af, of houd het.",
    slugTaken: "Een ander partnerschap heeft dit adres. Kies een ander.",
  },
  personForm: {
    newTitle: "Iemand uitnodigen",
    newIntro:
      "Wij sturen geen mail. Na deze stap krijgt u een aanmeldlink om zelf door te sturen. Iedereen die hier mag voorstellen en reageren, ziet de naam en de rol; alleen coördinatoren en het secretariaat zien het adres.",
    editTitle: "{{name}} bewerken",
    editIntro: "De wijziging telt vanaf de volgende klik van deze persoon.",
    who: "Wie het is",
    what: "Wat deze persoon hier doet",
    name: "Naam",
    email: "Mailadres",
    emailHint: "Het adres waarmee de persoon zich aanmeldt, bijvoorbeeld ana@town.example.",
    emailBad: "Schrijf een adres zoals ana@town.example.",
    role: "Rol",
    organisation: "Organisatie",
    organisationHint:
      "De organisatie die deze persoon vertegenwoordigt. Laat leeg als dat er geen is.",
    save: "Uitnodigen",
  },
  invitation: {
    title: "{{name}} is uitgenodigd",
    text: "Wij sturen geen mail. Stuur deze link zelf naar {{email}}. Wie zich met dat adres aanmeldt, neemt de plaats in.",
    label: "Aanmeldlink",
    copy: "Link kopiëren",
    copied: "Gekopieerd",
    mail: "Een mail met de link schrijven",
    subject: "Uw uitnodiging: {{partnership}}",
    body: "Hallo {{name}},\n\nu bent uitgenodigd voor {{partnership}}. Meld u aan met dit mailadres ({{email}}):\n{{link}}\n",
    joinedTitle: "{{name}} doet mee",
    joinedText:
      "Deze persoon heeft zich eerder met dit adres aangemeld: de plaats is dus al ingenomen. U hoeft niets te sturen.",
    another: "Nog iemand uitnodigen",
    back: "Alle mensen",
  },
  settings: {
    title: "Partnerschap",
    intro:
      "Naam, talen en thema’s van dit partnerschap. Iedereen die het kan zien, ziet een wijziging meteen.",
    about: "Wat het is",
    name: "Naam",
    description: "Beschrijving",
    descriptionHint: "Twee of drie zinnen voor mensen die u nog niet kennen.",
    languages: "Werktalen",
    open: "Openheid",
    openSentence:
      "Open voor iedereen: men ziet dat het bestaat, en wat u publiceert. Elk item zegt zelf wie het mag zien.",
    openness: "Wie dit partnerschap mag kennen",
    public: "Iedereen",
    partnership: "Alleen de mensen die meedoen",
    themes: "Thema’s",
    themesSentence:
      "De woorden waarmee iedereen hier onderdelen ordent. Elk thema heeft een naam nodig in de drie talen van de app.",
    theme: "Thema {{number}}",
    label: { en: "Engels", fr: "Frans", nl: "Nederlands" },
    addTheme: "Thema toevoegen",
    removeTheme: "Thema {{name}} verwijderen",
    unnamed: "zonder naam",
    themeRule: "Geef elk thema in elke taal een naam van ten hoogste 80 tekens.",
    followUp: "Vragen wat ervan is gekomen",
    followUpSentence:
      "Na deze maanden vragen we aan wie een dilemma inbracht wat er van de voornemens is gekomen.",
    months: "Na hoeveel maanden",
    monthsHint:
      "Tot zes getallen van 1 tot 60, bijvoorbeeld: 3, 6, 12. Leeg: we vragen nooit vanzelf.",
    monthsRule: "Gebruik tot zes getallen van 1 tot 60, met komma’s ertussen.",
    noThemes: "Er zijn nog geen thema’s.",
    saved: "Opgeslagen. Iedereen ziet het vanaf nu.",
  },
  found: {
    title: "Een partnerschap oprichten",
    intro:
      "U wordt de coördinator en kunt meteen anderen uitnodigen. Tot dan ziet niemand anders het, tenzij u het voor iedereen openstelt.",
    what: "Wat het is",
    name: "Naam",
    slug: "Adres",
    openHint: "Iedereen: men ziet dat het bestaat, en wat u publiceert.",
    slugHint:
      "Staat in elke link, bijvoorbeeld harbour-cities in /p/harbour-cities. Het blijft voor altijd.",
    slugRule:
      "Gebruik 2 tot 60 kleine letters, cijfers en enkele koppeltekens, bijvoorbeeld harbour-cities.",
    save: "Oprichten",
    notYou: "Een beheerder van deze installatie richt partnerschappen op",
    notYouText:
      "Vraag het aan wie Commontable voor u beheert. Die maakt het partnerschap en nodigt u uit.",
    home: "Naar de startpagina",
  },
};

export default nl;
