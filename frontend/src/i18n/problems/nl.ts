import type { Translation } from "../messages";
import type en from "./en";

const nl: Translation<typeof en> = {
  "not-found": {
    title: "Het is hier niet",
    text: "Op dit adres staat niets, of het wordt niet met u gedeeld. Controleer het adres, meld u aan of vraag het secretariaat.",
  },
  "not-signed-in": {
    title: "Meld u aan",
    text: "Hiervoor hebt u een account nodig. Meld u aan en u komt op deze pagina terug.",
  },
  "not-allowed": {
    title: "Dit hoort niet bij uw rol",
    text: "U mag hier lezen, maar dit niet doen. Het secretariaat kan uw rol wijzigen.",
  },
  validation: {
    title: "Bekijk enkele antwoorden nog eens",
    text: "We konden het nog niet bewaren. Bij elk veld dat aandacht vraagt, staat waarom.",
  },
  "malformed-json": {
    title: "We konden het bericht niet lezen",
    text: "Het bericht is geen geldige JSON. Ziet u dit in de browser? Laad de pagina opnieuw en meld het ons.",
  },
  "unknown-field": {
    title: "Een veld dat we niet kennen",
    text: "Het bericht bevat een veld dat hier niet bestaat. Ziet u dit in de browser? Laad de pagina opnieuw en meld het ons.",
  },
  "stale-version": {
    title: "Iemand anders heeft dit intussen gewijzigd",
    text: "Uw versie is bewaard. Vergelijk ze met de nieuwe en kies wat u wilt bewaren.",
  },
  "version-required": {
    title: "Zeg welke versie u wijzigt",
    text: "Een wijziging moet de versie noemen waarop ze voortbouwt, zodat er geen werk verloren gaat. Ziet u dit in de browser? Laad de pagina opnieuw.",
  },
  conflict: {
    title: "Dit past niet bij wat er al is",
    text: "Iets dat al bewaard is, staat in de weg. Bekijk de details en pas een van beide aan.",
  },
  "duplicate-key": {
    title: "Deze sleutel is al in gebruik",
    text: "Een ander item heeft dezelfde sleutel. Kies een andere, of open het item dat hem heeft.",
  },
  "wrong-state": {
    title: "Nu niet mogelijk",
    text: "Wat u wilt doen, hoort bij een andere fase. Laad de pagina opnieuw om te zien hoe het ervoor staat.",
  },
  "not-in-this-phase": {
    title: "Dit hoort in een andere fase",
    text: "Uw tekst blijft bewaard. De balk bovenaan zegt wat deze fase van u vraagt; breng hem in als die fase er is.",
  },
  "idempotency-key-reused": {
    title: "Hetzelfde verzoek met een andere inhoud",
    text: "Dit is al met een andere inhoud verstuurd. Laad de pagina opnieuw en verstuur het nog een keer.",
  },
  "unsupported-media-type": {
    title: "Dit soort bestand kunnen we niet lezen",
    text: "Stuur het in een van de formaten die de documentatie noemt.",
  },
  "method-not-allowed": {
    title: "Dit adres doet dat niet",
    text: "Het adres bestaat, maar niet voor dit soort verzoek. In de API-documentatie staat wat het kan.",
  },
  "cross-site-request": {
    title: "Dit kwam van een andere website",
    text: "Om u te beschermen aanvaarden we alleen wijzigingen uit Commontable zelf. Laad de pagina opnieuw en doe het nog eens.",
  },
  "too-large": {
    title: "Te groot",
    text: "Wat u stuurde, is groter dan we kunnen verwerken. Kort het in of deel het op.",
  },
  "invalid-parameter": {
    title: "We begrijpen dit adres niet",
    text: "Een deel van het adres heeft een waarde die we niet kennen. Ga terug, of verwijder het laatste filter en probeer opnieuw.",
  },
  "not-acceptable": {
    title: "Niet beschikbaar in deze vorm",
    text: "Wat u vroeg, bestaat niet in dit formaat. In de API-documentatie staat welke formaten er zijn.",
  },
  "too-many-requests": {
    title: "Iets te snel",
    text: "Er kwamen in korte tijd veel verzoeken van u. Wacht een minuut en ga dan verder.",
  },
  "sign-in-failed": {
    title: "Het aanmelden is niet gelukt",
    text: "Er is niets verloren. Probeer u opnieuw aan te melden; lukt het weer niet, vraag dan het secretariaat of uw uitnodiging nog geldig is.",
  },
  "sign-in-unavailable": {
    title: "Aanmelden kan nu even niet",
    text: "De aanmelddienst antwoordt niet. U kunt blijven lezen wat openbaar is; probeer het over een paar minuten opnieuw.",
  },
  unexpected: {
    title: "Bij ons ging iets stuk",
    text: "Dat ligt aan ons, niet aan u. Probeer het zo meteen opnieuw; blijft het, geef dan het nummer hieronder aan het secretariaat.",
  },
};

export default nl;
