import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  PartialDateField,
  rules,
  SelectField,
  TextAreaField,
} from "@/ui/form";
import { applicationQuery, useApplicationChanges } from "../api/applications";

const route = getRouteApi("/p/$slug/stakeholders/applications/$id/seat");
const known = (text: string) => (text.trim() === "" ? null : text.trim());

/** An accepted applicant gets its seat; the organisation is registered, or one that is known is chosen. */
export function SeatApplicantPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("application");
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { seat } = useApplicationChanges(slug);
  const { item, etag } = useSuspenseQuery(applicationQuery(slug, id)).data;
  const rule = rules(common);
  const schema = z.object({
    organisationId: z.string(),
    starts: rule.partialDate().min(1, common("form.required")),
    ends: rule.partialDate(),
    mandate: rule.optionalText(4000),
    hasVote: z.string(),
  });
  const form = useForm({
    defaultValues: { organisationId: "", starts: "", ends: "", mandate: "", hasVote: "" },
    resolver: zodResolver(schema),
  });
  const { control } = form;
  const page = linkOptions({ to: "/p/$slug/stakeholders/applications/$id", params: { slug, id } });
  const labels = {
    organisationId: t("seatForm.organisation"),
    starts: t("seatForm.starts"),
    ends: t("seatForm.ends"),
    mandate: t("seatForm.mandate"),
    hasVote: t("seatForm.vote"),
  };
  return (
    <FormPage
      title={t("seatForm.title", { name: item.organisationName })}
      intro={t("seatForm.intro")}
      form={form}
      labels={labels}
      draftKey={`seat-applicant:${id}`}
      etag={etag}
      save={(values, options) =>
        seat(
          id,
          {
            organisationId: known(values.organisationId),
            starts: values.starts,
            ends: known(values.ends),
            mandate: known(values.mandate),
            hasVote: values.hasVote === "" ? null : values.hasVote === "yes",
          },
          options.etag,
        )
      }
      onSaved={() => void navigate(page)}
      cancel={page}
      saveLabel={t("seatForm.save")}
    >
      <FormGroup title={t("seatForm.who")}>
        <OrganisationField
          slug={slug}
          control={control}
          name="organisationId"
          label={labels.organisationId}
          description={t("seatForm.organisationHint", { name: item.organisationName })}
        />
        <TextAreaField control={control} name="mandate" label={labels.mandate} />
      </FormGroup>
      <FormGroup title={t("seatForm.term")}>
        <PartialDateField control={control} name="starts" label={labels.starts} required />
        <PartialDateField control={control} name="ends" label={labels.ends} />
        <SelectField
          control={control}
          name="hasVote"
          label={labels.hasVote}
          options={[
            { value: "yes", label: t("seatForm.voteYes") },
            { value: "no", label: t("seatForm.voteNo") },
          ]}
          empty={t("seatForm.voteUnknown")}
        />
      </FormGroup>
    </FormPage>
  );
}
