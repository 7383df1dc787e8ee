import type { ApplicationDraft, OwnApplication } from "../api/applying";
import type { Question } from "../api/applications";

export type ApplyingValues = {
  organisationName: string;
  country: string;
  city: string;
  website: string;
  contactName: string;
  contactAddress: string;
  language: string;
  /** In the order of the questions. */
  answers: { text: string }[];
};

const known = (text: string) => (text.trim() === "" ? null : text.trim());

export const emptyApplication = (questions: Question[], language: string): ApplyingValues => ({
  organisationName: "",
  country: "",
  city: "",
  website: "",
  contactName: "",
  contactAddress: "",
  language,
  answers: questions.map(() => ({ text: "" })),
});

export const applyingValues = (own: OwnApplication): ApplyingValues => ({
  organisationName: own.organisationName,
  country: own.country ?? "",
  city: own.city ?? "",
  website: own.website ?? "",
  contactName: own.contactName,
  contactAddress: own.contactAddress,
  language: own.language,
  answers: own.questions.map(({ key }) => ({
    text: own.answers.find((answer) => answer.key === key)?.text ?? "",
  })),
});

export const applyingDraft = (values: ApplyingValues, questions: Question[]): ApplicationDraft => ({
  organisationName: values.organisationName.trim(),
  country: known(values.country),
  city: known(values.city),
  website: known(values.website),
  contactName: values.contactName.trim(),
  contactAddress: values.contactAddress.trim(),
  language: values.language,
  answers: questions.map(({ key }, index) => ({ key, text: values.answers[index]?.text ?? "" })),
});
