export const languages = ["en", "fr", "nl"] as const;
export type Language = (typeof languages)[number];

const STORAGE_KEY = "commontable.language";

export function isLanguage(value: string | null | undefined): value is Language {
  return languages.some((language) => language === value);
}

/** What the reader chose, else the first of the browser's languages that we speak. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(STORAGE_KEY);
  if (isLanguage(chosen)) return chosen;
  const offered = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return offered.find(isLanguage) ?? "en";
}

export function hasChosenLanguage(): boolean {
  return isLanguage(localStorage.getItem(STORAGE_KEY));
}

export function rememberLanguage(language: Language) {
  localStorage.setItem(STORAGE_KEY, language);
}

/** Dates and numbers as in the reader's own country where the browser tells it, else as in most of Europe. */
export function localeOf(language: string): string {
  const own = navigator.languages.find((tag) => tag.length > 2 && tag.startsWith(`${language}-`));
  return own ?? (language === "en" ? "en-GB" : language);
}
