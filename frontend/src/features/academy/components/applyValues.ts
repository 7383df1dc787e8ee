import type { CitySize, EnrolmentDraft } from "../api/academy";
import { isVisibility } from "@/ui/badges";
import { citySizes } from "./states";

export type ApplyValues = {
  organisationId: string;
  dilemmaId: string;
  question: string;
  background: string;
  visibility: string;
  hideCity: boolean;
  motivation: string;
  size: string;
  contactName: string;
  contactAddress: string;
};

export const NEW = "new";

export const emptyApplication = (organisation: string): ApplyValues => ({
  organisationId: organisation,
  dilemmaId: NEW,
  question: "",
  background: "",
  visibility: "partnership",
  hideCity: false,
  motivation: "",
  size: "unknown",
  contactName: "",
  contactAddress: "",
});

const known = (text: string) => (text.trim() === "" ? null : text.trim());
const sizeOf = (word: string): CitySize => citySizes.find((size) => size === word) ?? "unknown";

export function applyDraft(values: ApplyValues): EnrolmentDraft {
  const ticket =
    values.dilemmaId === NEW
      ? {
          dilemma: {
            question: values.question.trim(),
            background: known(values.background),
            visibility: isVisibility(values.visibility) ? values.visibility : "partnership",
            hideCity: values.hideCity,
          },
        }
      : { dilemmaId: values.dilemmaId };
  return {
    ...ticket,
    organisationId: known(values.organisationId),
    motivation: known(values.motivation),
    size: sizeOf(values.size),
    contactName: known(values.contactName),
    contactAddress: known(values.contactAddress),
  };
}
