import i18next, { type FormatterModule } from "i18next";
import { initReactI18next } from "react-i18next";
import { lazyTexts } from "./backend";
import {
  hasChosenLanguage,
  type Language,
  languages,
  localeOf,
  preferredLanguage,
  rememberLanguage,
} from "./languages";
import type { Namespace } from "./messages";

/** Counts in a sentence are written like all other numbers: 100,000 in English, 100 000 in French. */
const countsInTheirWay: FormatterModule = {
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, _format, language, options) {
    if (typeof value !== "number") return typeof value === "string" ? value : "";
    return options?.interpolationkey === "count"
      ? new Intl.NumberFormat(localeOf(language ?? i18next.language)).format(value)
      : String(value);
  },
};

export async function setUpTexts(language: Language = preferredLanguage()) {
  i18next.on("languageChanged", (spoken) => {
    document.documentElement.lang = spoken;
    document.documentElement.dir = i18next.dir(spoken);
  });
  await i18next
    .use(lazyTexts)
    .use(initReactI18next)
    .use(countsInTheirWay)
    .init({
      lng: language,
      supportedLngs: [...languages],
      fallbackLng: false,
      ns: ["common"],
      defaultNS: "common",
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
    });
}

/** For a route's loader: the texts arrive beside the page's code, not after it. */
export async function loadTexts(...namespaces: Namespace[]) {
  await i18next.loadNamespaces(namespaces);
}

/** The account's language counts where this device has no choice of its own. */
export async function offer(language: Language) {
  if (!hasChosenLanguage() && i18next.language !== language) {
    await i18next.changeLanguage(language);
  }
}

export async function speak(language: Language) {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}
