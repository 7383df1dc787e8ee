import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import type { Tagged } from "@/api";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  PartialDateField,
  rules,
  SelectField,
  TextAreaField,
} from "@/ui/form";
import { involvementsQuery, type Membership } from "../api/parts";
import { OrganisationField } from "./OrganisationField";
import type { SeatValues } from "./partValues";
import { useOrganisationWords } from "./useOrganisationWords";

type SeatFormProps = Omit<
  FormPageProps<SeatValues, Tagged<Membership>>,
  "form" | "labels" | "intro" | "children"
> & {
  slug: string;
  values: SeatValues;
  foot?: ReactNode;
};

export function SeatForm({ slug, values, foot, ...page }: SeatFormProps) {
  const { t } = useTranslation(["stakeholder", "common"]);
  const { t: common } = useTranslation();
  const words = useOrganisationWords();
  const rule = rules(common);
  const schema = z.object({
    organisationId: rule.choice(),
    role: rule.choice(),
    starts: rule.partialDate(),
    ends: rule.partialDate(),
    mandate: rule.optionalText(4000),
    hasVote: z.string(),
    delegateId: z.string(),
    successorId: z.string(),
  });
  const form = useForm({ defaultValues: values, resolver: zodResolver(schema) });
  const { control } = form;
  const organisationId = useWatch({ control, name: "organisationId" });
  const { data } = useQuery({
    ...involvementsQuery(slug, organisationId),
    enabled: organisationId !== "",
  });
  const people = (data?.contacts ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const votes = [
    { value: "yes", label: t("seatForm.voteYes") },
    { value: "no", label: t("seatForm.voteNo") },
  ];
  const labels = useLabels();

  function inWords(name: keyof SeatValues, value: unknown): string | undefined {
    const options =
      name === "role"
        ? words.roleOptions
        : name === "hasVote"
          ? votes
          : name === "delegateId"
            ? people
            : [];
    return options.find((option) => option.value === value)?.label;
  }

  return (
    <FormPage {...page} intro={t("seatForm.intro")} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("seatForm.what")}>
        {values.organisationId === "" && (
          <OrganisationField
            slug={slug}
            control={control}
            name="organisationId"
            label={labels.organisationId}
            required
          />
        )}
        <SelectField
          control={control}
          name="role"
          label={labels.role}
          options={words.roleOptions}
          required
        />
        <TextAreaField control={control} name="mandate" label={labels.mandate} />
      </FormGroup>
      <FormGroup title={t("seatForm.termTitle")} sentence={t("seatForm.termSentence")}>
        <PartialDateField control={control} name="starts" label={labels.starts} />
        <PartialDateField control={control} name="ends" label={labels.ends} />
      </FormGroup>
      <FormGroup title={t("seatForm.voteTitle")}>
        <SelectField
          control={control}
          name="hasVote"
          label={labels.hasVote}
          options={votes}
          empty={t("seatForm.voteUnknown")}
        />
        <SelectField
          control={control}
          name="delegateId"
          label={labels.delegateId}
          description={t("seatForm.delegateHint")}
          options={people}
          empty={t("seatForm.voteUnknown")}
        />
      </FormGroup>
      <FormGroup title={t("seatForm.after")}>
        <OrganisationField
          slug={slug}
          control={control}
          name="successorId"
          label={labels.successorId}
          description={t("seatForm.successorHint")}
        />
      </FormGroup>
      {foot}
    </FormPage>
  );
}

function useLabels(): Record<keyof SeatValues, string> {
  const { t } = useTranslation("stakeholder");
  return {
    organisationId: t("field.organisation"),
    role: t("field.role"),
    starts: t("field.starts"),
    ends: t("field.ends"),
    mandate: t("field.mandate"),
    hasVote: t("field.vote"),
    delegateId: t("field.delegate"),
    successorId: t("field.successor"),
  };
}
