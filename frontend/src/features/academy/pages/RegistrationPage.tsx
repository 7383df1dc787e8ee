import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, ManyField, rules, TextAreaField, TextField } from "@/ui/form";
import { personChoices } from "@/features/partnership";
import { registrationQuery, useAcademyChanges } from "../api/academy";
import { CriteriaField } from "../components/CriteriaField";
import {
  registrationDraft,
  registrationFromCurrent,
  registrationValues,
} from "../components/registrationValues";

const route = getRouteApi("/p/$slug/dilemmas/academies/$id/registration");

/** How one registers: places, days, and by what is chosen. */
export function RegistrationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("academy");
  const navigate = useNavigate();
  const { register } = useAcademyChanges(slug);
  const { item, etag } = useSuspenseQuery(registrationQuery(slug, id)).data;
  const { data: people = [] } = useQuery(personChoices(slug));
  const schema = useSchema();
  const form = useForm({ defaultValues: registrationValues(item), resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    places: t("registration.places"),
    opens: t("registration.opens"),
    closes: t("registration.closes"),
    perOrganisation: t("registration.perOrganisation"),
    answerDays: t("registration.answerDays"),
    about: t("registration.about"),
    criteria: t("registration.criteria"),
    reviewerIds: t("registration.reviewers"),
  };
  const number = (name: "places" | "perOrganisation" | "answerDays") => (
    <TextField control={control} name={name} label={labels[name]} inputMode="numeric" required />
  );
  const page = linkOptions({ to: "/p/$slug/dilemmas/academies/$id", params: { slug, id } });
  return (
    <FormPage
      title={t("registration.title", { name: item.title })}
      intro={t("registration.intro")}
      form={form}
      labels={labels}
      draftKey={`registration:${id}`}
      etag={etag}
      may={item.may.set}
      save={(values, options) => register(id, registrationDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={registrationFromCurrent}
    >
      <FormGroup title={t("registration.when")}>
        {number("places")}
        <TextField control={control} name="opens" label={labels.opens} type="date" required />
        <TextField control={control} name="closes" label={labels.closes} type="date" required />
        {number("perOrganisation")}
        {number("answerDays")}
        <TextAreaField control={control} name="about" label={labels.about} />
      </FormGroup>
      <FormGroup title={t("registration.judged")} sentence={t("registration.judgedSentence")}>
        <CriteriaField control={control} label={labels.criteria} />
        <ManyField
          control={control}
          name="reviewerIds"
          label={labels.reviewerIds}
          description={t("registration.reviewersHint")}
          options={people}
        />
      </FormGroup>
    </FormPage>
  );
}

function useSchema() {
  const { t } = useTranslation("academy");
  const { t: common } = useTranslation();
  const rule = rules(common);
  const number = (most: number) =>
    z.string().refine((text) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most, {
      message: t("registration.number", { most }),
    });
  return z
    .object({
      places: number(500),
      opens: rule.choice(),
      closes: rule.choice(),
      perOrganisation: number(20),
      answerDays: number(60),
      about: rule.optionalText(10_000),
      criteria: z.array(
        z.object({
          key: z.string(),
          name: rule.text(200),
          weight: number(10),
          question: rule.optionalText(1000),
        }),
      ),
      reviewerIds: rule.list(),
    })
    .refine(({ opens, closes }) => opens === "" || closes === "" || closes >= opens, {
      path: ["closes"],
      message: t("registration.order"),
    });
}
