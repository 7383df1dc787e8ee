import type { RegisteredRouter } from "@tanstack/react-router";
import type { Role } from "../fixtures";

/** A link, a button, an entry of a menu or something folded, by its name; or what goes into the field of that label. */
export type Step = string | { field: string; type: string } | { field: string; choose: string };

export interface Look {
  /** Who looks at it; null is a reader without an account. */
  as: (Role | null)[];
  /** Where the way to it begins, when that is another address than its own in the demo. */
  from?: string;
  /** Or from the first entry of this list. */
  firstOf?: string;
  /** What is then done to get there, or to open something there. */
  then?: Step[];
}

/** Of the route tree; without what is only a folder of others. */
export type Page = Exclude<keyof RegisteredRouter["routesByPath"], "/p/$slug">;
