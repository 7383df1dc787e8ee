import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, rules, SelectField, TextAreaField } from "@/ui/form";
import { enrolmentQuery, useAcademyChanges } from "../api/academy";

const route = getRouteApi("/p/$slug/dilemmas/enrolments/$id/score");
const marks = ["1", "2", "3", "4", "5"] as const;

/** A reviewer scores by every criterion. */
export function ScorePage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("academy");
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { score } = useAcademyChanges(slug);
  const { item } = useSuspenseQuery(enrolmentQuery(slug, id)).data;
  const own = item.reviews.find((review) => review.own);
  const rule = rules(common);
  const schema = z.object({
    scores: z.array(z.object({ score: rule.choice(), reason: rule.optionalText(2000) })),
  });
  const form = useForm({
    defaultValues: {
      scores: item.criteria.map(({ key }) => {
        const before = own?.scores.find(({ criterion }) => criterion === key);
        return { score: before ? String(before.score) : "", reason: before?.reason ?? "" };
      }),
    },
    resolver: zodResolver(schema),
  });
  const { control } = form;
  const page = linkOptions({ to: "/p/$slug/dilemmas/enrolments/$id", params: { slug, id } });
  return (
    <FormPage
      title={t("scoring.title", { name: item.organisation?.name ?? item.contactName })}
      intro={t("scoring.intro")}
      form={form}
      labels={{ scores: t("scoring.scores") }}
      draftKey={`enrolment-score:${id}`}
      may={item.steps.includes("score")}
      save={(values, options) =>
        score(
          id,
          {
            scores: item.criteria.map(({ key }, index) => ({
              criterion: key,
              score: Number(values.scores[index]?.score),
              reason: values.scores[index]?.reason.trim() ?? "",
            })),
          },
          options,
        )
      }
      onSaved={() => void navigate(page)}
      cancel={page}
      saveLabel={t("scoring.save")}
    >
      {item.criteria.map(({ key, name, question }, index) => (
        <FormGroup key={key} title={name} {...(question ? { sentence: question } : {})}>
          <SelectField
            control={control}
            name={`scores.${index}.score`}
            label={t("scoring.score", { name })}
            options={marks.map((value) => ({ value, label: t(`scoring.mark.${value}`) }))}
            required
          />
          <TextAreaField
            control={control}
            name={`scores.${index}.reason`}
            label={t("scoring.reason", { name })}
            minRows={2}
          />
        </FormGroup>
      ))}
    </FormPage>
  );
}
