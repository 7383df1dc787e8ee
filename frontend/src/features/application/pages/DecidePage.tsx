import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, rules, SelectField, TextAreaField } from "@/ui/form";
import { applicationQuery, useApplicationChanges } from "../api/applications";
import { ReviewList } from "../components/ReviewList";

const route = getRouteApi("/p/$slug/stakeholders/applications/$id/decide");
const decisions = ["accept", "decline", "reconsider"] as const;

/** Accept or decline with the reason that the applicant reads, or think again before the letter is out. */
export function DecidePage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("application");
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { decide } = useApplicationChanges(slug);
  const { item, etag } = useSuspenseQuery(applicationQuery(slug, id)).data;
  const rule = rules(common);
  const open = decisions.filter((step) => item.steps.includes(step));
  const [only = ""] = open.length === 1 ? open : [];
  const schema = z.object({ step: rule.choice(), reason: rule.optionalText(4000) });
  const form = useForm({
    defaultValues: { step: only, reason: item.decisionReason ?? "" },
    resolver: zodResolver(schema),
  });
  const { control } = form;
  const page = linkOptions({ to: "/p/$slug/stakeholders/applications/$id", params: { slug, id } });
  const labels = { step: t("decideForm.step"), reason: t("decideForm.reason") };
  return (
    <FormPage
      title={t("decideForm.title", { name: item.organisationName })}
      intro={t("decideForm.intro")}
      form={form}
      labels={labels}
      draftKey={`decide:${id}`}
      etag={etag}
      save={(values, options) =>
        decide(
          id,
          {
            step: decisions.find((step) => step === values.step) ?? "reconsider",
            reason: values.reason.trim() === "" ? null : values.reason.trim(),
          },
          options.etag,
        )
      }
      onSaved={() => void navigate(page)}
      cancel={page}
      saveLabel={t("decideForm.save")}
    >
      <FormGroup title={t("decideForm.what")}>
        <SelectField
          control={control}
          name="step"
          label={labels.step}
          options={open.map((value) => ({ value, label: t(`decideForm.${value}`) }))}
          required
        />
        <TextAreaField
          control={control}
          name="reason"
          label={labels.reason}
          description={t("decideForm.reasonHint")}
        />
      </FormGroup>
      <FormGroup title={t("application.reviews")}>
        <ReviewList application={item} />
      </FormGroup>
    </FormPage>
  );
}
