import type { BackendModule } from "i18next";

export interface Texts {
  readonly [key: string]: string | Texts;
}

const own = import.meta.glob<Texts>("./{common,problems}/{en,fr,nl}.ts", { import: "default" });
const features = import.meta.glob<Texts>("../features/*/i18n/{en,fr,nl}.ts", { import: "default" });

function loaderOf(language: string, namespace: string) {
  return (
    own[`./${namespace}/${language}.ts`] ?? features[`../features/${namespace}/i18n/${language}.ts`]
  );
}

/** French has a form for millions ("1 million de villes") that our texts never need apart: give it the plural. */
export function withManyForms(texts: Texts): Texts {
  const result: Record<string, string | Texts> = {};
  for (const [key, value] of Object.entries(texts)) {
    result[key] = typeof value === "string" ? value : withManyForms(value);
    if (key.endsWith("_other")) result[key.replace(/_other$/, "_many")] ??= value;
  }
  return result;
}

/** Loads a namespace of a language when it is first asked for; a feature's texts travel with its pages. */
export const lazyTexts: BackendModule = {
  type: "backend",
  init: () => undefined,
  read(language, namespace, done) {
    const load = loaderOf(language, namespace);
    if (!load) {
      done(new Error(`No texts for ${language}/${namespace}`), false);
      return;
    }
    load().then(
      (texts) => {
        done(null, withManyForms(texts));
      },
      (error: unknown) => {
        done(error instanceof Error ? error : String(error), false);
      },
    );
  },
};
