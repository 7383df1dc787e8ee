import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["assessment"]> = {
  field: {
    organisation: "Organisatie",
    on: "Op",
    influence: "Invloed",
    interest: "Belang",
    theme: "Thema",
    position: "Standpunt",
    note: "Notitie",
    author: "Getekend door",
  },
  influence: {
    "1": "1: bijna geen",
    "2": "2: weinig",
    "3": "3: enige",
    "4": "4: veel",
    "5": "5: beslist",
  },
  interest: {
    "1": "1: geen",
    "2": "2: weinig",
    "3": "3: enig",
    "4": "4: veel",
    "5": "5: trekt het",
  },
  position: {
    "-2": "tegen",
    "-1": "eerder tegen",
    "0": "onbeslist",
    "1": "eerder voor",
    "2": "voor",
    none: "geen standpunt genoteerd",
  },
  plot: {
    title: "Inschatting",
    about:
      "Hoe u organisaties ziet: hoeveel ze in beweging kunnen zetten, en hoeveel ze erom geven. Alleen de rollen die het partnerschap noemt, zien deze pagina.",
    add: "Een organisatie inschatten",
    anyTheme: "Elk thema",
    question: "Wie heeft invloed, en wie geeft erom?",
    desc_one: "Invloed omhoog, belang naar rechts; {{count}} organisatie.",
    desc_other: "Invloed omhoog, belang naar rechts; {{count}} organisaties.",
    reading_one: "{{count}} van {{all}} heeft veel invloed en veel belang: werk er nauw mee samen.",
    reading_other:
      "{{count}} van {{all}} hebben veel invloed en veel belang: werk er nauw mee samen.",
    source: "inschattingen van het partnerschap",
    points: "Organisaties in de grafiek",
    point: "{{name}}: invloed {{influence}}, belang {{interest}}, {{position}}",
    looked: "{{name}}, getekend door {{author}}, {{when}}. {{note}}",
    hint: "Ga naar een punt om te lezen wie het tekende. Een stippellijn komt van waar het eerder stond.",
    interestAxis: "Belang →",
    influenceAxis: "Invloed →",
    day: "Zoals het was op {{when}}",
    before: "Eerder",
    was: "{{when}}: invloed {{influence}}, belang {{interest}}",
    emptyTitle: "Nog niemand is ingeschat",
    emptyText:
      "Zeg hoeveel invloed en belang een organisatie heeft. Doe het later opnieuw: dan wordt de weg zichtbaar.",
  },
  list: {
    title: "Alle inschattingen",
    about: "Zoals ze zijn getekend, de laatste eerst.",
    asPlot: "Als grafiek tonen",
    byDay: "De laatste eerst",
    byName: "Organisatie, A tot Z",
    marks: "invloed {{influence}}, belang {{interest}}",
    signed: "{{author}}, {{when}}",
  },
  form: {
    newTitle: "Een organisatie inschatten",
    editTitle: "Inschatting van {{name}}",
    intro:
      "Ze wordt met uw naam getekend en gedateerd. Alleen de rollen die het partnerschap noemt, zien haar; ze staat in geen geschiedenis, zoekopdracht of export.",
    who: "Wie, en wanneer",
    marks: "Invloed en belang",
    marksSentence: "Op en bij wat het partnerschap wil, zoals u het die dag ziet.",
    stand: "Waar ze staat",
    standSentence: "Een standpunt gaat over een thema.",
    wholeDay: "Kies jaar, maand en dag.",
    both: "Kies een thema en een standpunt, of geen van beide.",
    sign: "Tekenen",
    remove: "Deze inschatting verwijderen",
    removed: "De inschatting van {{name}} is verwijderd.",
  },
  roles: {
    link: "Wie dit ziet",
    title: "Wie inschattingen ziet",
    intro:
      "De rollen die u noemt, zien en schrijven inschattingen. Voor alle anderen zijn er geen.",
    roles: "Rollen",
    hint: "Laat u uw eigen rol weg, dan ziet u ze zelf ook niet meer.",
    one: "Noem minstens één rol.",
  },
};

export default nl;
