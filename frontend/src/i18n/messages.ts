/**
 * Every namespace adds its English texts here by declaration merging, next to the texts themselves:
 *   declare module "@/i18n/messages" { interface Messages { stakeholder: typeof en } }
 * so that a key that does not exist is a compile error.
 */
export interface Messages {
  common: typeof import("./common/en").default;
  problems: typeof import("./problems/en").default;
}

export type Namespace = keyof Messages;

/** The shape of a translation: the same keys as English, any text. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>;
};
