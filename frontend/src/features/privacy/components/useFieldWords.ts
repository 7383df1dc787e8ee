import { audiences, bases } from "@/features/stakeholder";
import { isPartialDate, useFormat, useTranslation } from "@/i18n";
import { isVisibility } from "@/ui/badges";

/** The fields that most rows on people have; any other is called as the database calls it. */
const fields = [
  "address",
  "agreed_on",
  "basis",
  "body",
  "confirmed_on",
  "consent",
  "created_at",
  "date",
  "details_for",
  "email",
  "expires_on",
  "joined_at",
  "kind",
  "invited_at",
  "language",
  "languages",
  "name",
  "notes",
  "organisation",
  "phone",
  "purpose",
  "removed_at",
  "role",
  "sent_at",
  "source",
  "state",
  "subject",
  "themes",
  "title",
  "updated_at",
  "visibility",
  "withdrawn_on",
  "wording",
] as const;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Names and values of stored rows, as far as they can be said in the reader's language. */
export function useFieldWords() {
  const { t } = useTranslation(["privacy", "common"]);
  const format = useFormat();

  function name(field: string): string {
    const known = fields.find((one) => one === field);
    return known ? t(`field.${known}`) : field.replaceAll("_", " ");
  }

  function word(field: string, held: string): string {
    const basis = field === "basis" && bases.find((one) => one === held);
    if (basis) return t(`basis.${basis}`);
    const audience = field === "details_for" && audiences.find((one) => one === held);
    if (audience) return t(`audience.${audience}`);
    if (field === "visibility" && isVisibility(held)) return t(`common:visibility.${held}`);
    if (field === "language" || field === "languages") return format.language(held);
    if (INSTANT.test(held)) return format.moment(held);
    return held.length === 10 && isPartialDate(held) ? format.partialDate(held) : held;
  }

  function value(field: string, held: unknown): string {
    if (typeof held === "boolean") return t(held ? "yes" : "no");
    if (typeof held === "number") return format.number(held);
    if (typeof held === "string") return word(field, held);
    if (Array.isArray(held)) return held.map((one) => value(field, one)).join(", ");
    return JSON.stringify(held);
  }

  return { name, value };
}
