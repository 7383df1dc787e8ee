import type { components } from "@/api";

type Schemas = components["schemas"];

/** What the law lets a partnership keep somebody for. */
export const bases: readonly Schemas["LegalBasis"][] = [
  "consent",
  "contract",
  "public-task",
  "legitimate-interest",
];

/** Who reads address and phone number. */
export const audiences: readonly Schemas["DetailsAudience"][] = ["staff", "members", "everybody"];
