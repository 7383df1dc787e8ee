import { useTranslation } from "@/i18n";
import en from "../i18n/en";

type Field = keyof typeof en.field;
type Part = keyof typeof en.partKind;

const isField = (name: string): name is Field => name in en.field;
const isPart = (name: string): name is Part => name in en.partKind;

/** "organisationId" → "organisation id": better than nothing for a field that has no word yet. */
const spelled = (name: string) =>
  name
    .replace(/Ids?$/, "")
    .replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
    .replaceAll("-", " ");

export function useFieldNames() {
  const { t } = useTranslation("history");
  return {
    field: (name: string) => (isField(name) ? t(`field.${name}`) : spelled(name)),
    part: (name: string) => (isPart(name) ? t(`partKind.${name}`) : spelled(name)),
  };
}
