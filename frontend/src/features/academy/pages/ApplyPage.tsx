import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { mayCurate, useMe, useRole } from "@/api/me";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  CheckboxField,
  FormGroup,
  FormPage,
  rules,
  SelectField,
  TextAreaField,
  TextField,
  VisibilityField,
} from "@/ui/form";
import { registrationQuery, ticketOptions, useAcademyChanges } from "../api/academy";
import { applyDraft, emptyApplication, NEW } from "../components/applyValues";
import { citySizes } from "../components/states";

const route = getRouteApi("/p/$slug/dilemmas/academies/$id/apply");

/** An application: a dilemma as the ticket, there already or written in the same step. */
export function ApplyPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("academy");
  const navigate = useNavigate();
  const { apply } = useAcademyChanges(slug);
  const staff = mayCurate(useRole(slug));
  const { item } = useSuspenseQuery(registrationQuery(slug, id)).data;
  const organisation = useOwnOrganisation(slug);
  const schema = useSchema();
  const form = useForm({
    defaultValues: emptyApplication(organisation),
    resolver: zodResolver(schema),
  });
  const { control } = form;
  const [chosen, ticket] = useWatch({ control, name: ["organisationId", "dilemmaId"] });
  const { data: tickets = [] } = useQuery(ticketOptions(slug, chosen));
  const labels = useLabels();
  const page = linkOptions({ to: "/p/$slug/dilemmas/academies/$id", params: { slug, id } });
  return (
    <FormPage
      title={t("apply.title", { name: item.title })}
      intro={t("apply.intro")}
      form={form}
      labels={labels}
      draftKey={`enrolment:${id}:new`}
      may={item.may.apply}
      save={(values, options) => apply(id, applyDraft(values), options)}
      onSaved={(saved) =>
        void navigate({
          to: "/p/$slug/dilemmas/enrolments/$id",
          params: { slug, id: saved.item.id },
          replace: true,
        })
      }
      cancel={page}
      saveLabel={t("apply.save")}
    >
      <FormGroup title={t("apply.ticket")} sentence={t("apply.ticketSentence")}>
        {staff && (
          <OrganisationField
            slug={slug}
            control={control}
            name="organisationId"
            label={labels.organisationId}
          />
        )}
        {tickets.length > 0 && (
          <SelectField
            control={control}
            name="dilemmaId"
            label={labels.dilemmaId}
            options={[{ value: NEW, label: t("apply.newOne") }, ...tickets]}
            required
          />
        )}
        {ticket === NEW && (
          <>
            <TextField
              control={control}
              name="question"
              label={labels.question}
              description={t("apply.questionHint")}
              required
            />
            <TextAreaField control={control} name="background" label={labels.background} />
            <VisibilityField control={control} name="visibility" />
            <CheckboxField control={control} name="hideCity" label={labels.hideCity} />
          </>
        )}
      </FormGroup>
      <FormGroup title={t("apply.about")}>
        <TextAreaField control={control} name="motivation" label={labels.motivation} />
        <SelectField
          control={control}
          name="size"
          label={labels.size}
          options={citySizes.map((value) => ({ value, label: t(`size.${value}`) }))}
          required
        />
      </FormGroup>
      <FormGroup title={t("apply.who")} {...(staff ? {} : { sentence: t("apply.whoSentence") })}>
        <TextField control={control} name="contactName" label={labels.contactName} />
        <TextField
          control={control}
          name="contactAddress"
          type="email"
          label={labels.contactAddress}
        />
      </FormGroup>
    </FormPage>
  );
}

function useOwnOrganisation(slug: string): string {
  const me = useMe();
  const here = me?.participations.find((participation) => participation.slug === slug);
  return here?.organisationId ?? "";
}

function useLabels() {
  const { t } = useTranslation("academy");
  return {
    organisationId: t("apply.organisation"),
    dilemmaId: t("apply.which"),
    question: t("apply.question"),
    background: t("apply.background"),
    visibility: t("apply.visibility"),
    hideCity: t("apply.hideCity"),
    motivation: t("apply.motivation"),
    size: t("apply.size"),
    contactName: t("apply.contactName"),
    contactAddress: t("apply.contactAddress"),
  };
}

function useSchema() {
  const { t } = useTranslation("academy");
  const { t: common } = useTranslation();
  const rule = rules(common);
  return z
    .object({
      organisationId: z.string(),
      dilemmaId: rule.choice(),
      question: rule.optionalText(500),
      background: rule.optionalText(20_000),
      visibility: rule.choice(),
      hideCity: z.boolean(),
      motivation: rule.optionalText(4000),
      size: rule.choice(),
      contactName: rule.optionalText(200),
      contactAddress: rule.optionalText(320),
    })
    .refine(({ dilemmaId, question }) => dilemmaId !== NEW || question.trim() !== "", {
      path: ["question"],
      message: common("form.required"),
    })
    .refine(({ contactName, contactAddress }) => (contactName === "") === (contactAddress === ""), {
      path: ["contactAddress"],
      message: t("apply.needsBoth"),
    });
}
