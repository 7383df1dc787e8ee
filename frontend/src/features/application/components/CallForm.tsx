import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useOrganisationWords } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  ManyField,
  PartialDateField,
  rules,
  SelectField,
  TextAreaField,
  TextField,
} from "@/ui/form";
import { personChoices } from "@/features/partnership";
import { type MemberCall } from "../api/applications";
import { CriteriaField, QuestionsField } from "./CallRows";
import type { CallValues } from "./callValues";

type CallFormProps = Omit<
  FormPageProps<CallValues, Tagged<MemberCall>>,
  "form" | "labels" | "intro" | "children"
> & {
  slug: string;
  values: CallValues;
  /** Published: criteria and questions stay as they were. */
  published: boolean;
};

export function CallForm({ slug, values, published, ...page }: CallFormProps) {
  const { t } = useTranslation("application");
  const { t: common } = useTranslation();
  const words = useOrganisationWords();
  const rule = rules(common);
  const { data: people = [] } = useQuery(personChoices(slug));
  const number = (most: number) =>
    z.string().refine((text) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most, {
      message: t("callForm.number", { most }),
    });
  const schema = z.object({
    title: rule.text(300),
    body: rule.text(20000),
    role: rule.choice(),
    seats: number(100),
    deadline: z.string().refine((text) => text.length === 10, t("callForm.wholeDay")),
    criteria: z.array(
      z.object({
        key: z.string(),
        name: rule.text(200),
        weight: number(10),
        question: rule.optionalText(1000),
      }),
    ),
    questions: z.array(
      z.object({ key: z.string(), question: rule.text(1000), required: z.boolean() }),
    ),
    reviewerIds: rule.list(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    title: t("callForm.title"),
    body: t("callForm.body"),
    role: t("callForm.role"),
    seats: t("callForm.seats"),
    deadline: t("callForm.deadline"),
    criteria: t("callForm.criteria"),
    questions: t("callForm.questions"),
    reviewerIds: t("callForm.reviewers"),
  };
  return (
    <FormPage
      {...page}
      intro={t(published ? "callForm.introOpen" : "callForm.intro")}
      form={form}
      labels={labels}
    >
      <FormGroup title={t("callForm.what")}>
        <TextField control={control} name="title" label={labels.title} required />
        <TextAreaField
          control={control}
          name="body"
          label={labels.body}
          description={t("callForm.bodyHint")}
          minRows={6}
          required
        />
        <SelectField
          control={control}
          name="role"
          label={labels.role}
          options={words.roleOptions}
          required
        />
        <TextField
          control={control}
          name="seats"
          label={labels.seats}
          inputMode="numeric"
          required
        />
        <PartialDateField
          control={control}
          name="deadline"
          label={labels.deadline}
          description={t("callForm.deadlineHint")}
          required
        />
      </FormGroup>
      <FormGroup title={t("callForm.asked")} sentence={t("callForm.askedSentence")}>
        <QuestionsField control={control} label={labels.questions} open={!published} />
      </FormGroup>
      <FormGroup title={t("callForm.judged")} sentence={t("callForm.judgedSentence")}>
        <CriteriaField control={control} label={labels.criteria} open={!published} />
        <ManyField
          control={control}
          name="reviewerIds"
          label={labels.reviewerIds}
          description={t("callForm.reviewersHint")}
          options={people}
        />
      </FormGroup>
    </FormPage>
  );
}
