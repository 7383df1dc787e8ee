import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, rules, SelectField, TextAreaField } from "@/ui/form";
import { applicationQuery, useApplicationChanges } from "../api/applications";

const route = getRouteApi("/p/$slug/stakeholders/applications/$id/score");

/** A reviewer scores by every criterion, with reasons. */
export function ScorePage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("application");
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { score } = useApplicationChanges(slug);
  const { item } = useSuspenseQuery(applicationQuery(slug, id)).data;
  const own = item.reviews.find((review) => review.own);
  const rule = rules(common);
  const schema = z.object({
    scores: z.array(z.object({ score: rule.choice(), reason: rule.text(2000) })),
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
  const page = linkOptions({ to: "/p/$slug/stakeholders/applications/$id", params: { slug, id } });
  const marks = ["1", "2", "3", "4", "5"] as const;
  return (
    <FormPage
      title={t("scoreForm.title", { name: item.organisationName })}
      intro={t("scoreForm.intro")}
      form={form}
      labels={{ scores: t("scoreForm.scores") }}
      draftKey={`score:${id}`}
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
      saveLabel={t("scoreForm.save")}
    >
      {item.criteria.map(({ key, name, question }, index) => (
        <FormGroup key={key} title={name} {...(question ? { sentence: question } : {})}>
          <SelectField
            control={control}
            name={`scores.${index}.score`}
            label={t("scoreForm.score", { name })}
            options={marks.map((value) => ({ value, label: t(`scoreForm.mark.${value}`) }))}
            required
          />
          <TextAreaField
            control={control}
            name={`scores.${index}.reason`}
            label={t("scoreForm.reason", { name })}
            minRows={2}
            required
          />
        </FormGroup>
      ))}
    </FormPage>
  );
}
