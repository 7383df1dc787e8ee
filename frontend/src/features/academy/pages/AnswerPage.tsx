import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, rules, SelectField, TextAreaField } from "@/ui/form";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { type OpenEvaluation, openEvaluationQuery, useAnswering } from "../api/evaluation";

const route = getRouteApi("/p/$slug/academy-evaluation/$token");
const marks = ["1", "2", "3", "4", "5"] as const;

/** By the link of a letter: a few answers, once, without a name. */
export function AnswerPage() {
  const { slug, token } = route.useParams();
  const { t } = useTranslation("academy");
  const { data: asked } = useSuspenseQuery(openEvaluationQuery(slug, token));
  if (!asked.open || asked.answered) {
    return (
      <Page reading>
        <PageTitle title={t("answer.title")} />
        <p role="status">{t(asked.answered ? "answer.used" : "answer.closed")}</p>
      </Page>
    );
  }
  return <AnswerForm slug={slug} token={token} asked={asked} />;
}

interface AnswerFormProps {
  slug: string;
  token: string;
  asked: OpenEvaluation;
}

function AnswerForm({ slug, token, asked }: AnswerFormProps) {
  const { t } = useTranslation("academy");
  const { t: common } = useTranslation();
  const answer = useAnswering(slug, token);
  const rule = rules(common);
  const schema = z.object({
    answers: z
      .array(rule.optionalText(2000))
      .refine((all) => all.some((one) => one.trim() !== ""), t("answer.oneAtLeast")),
  });
  const form = useForm({
    defaultValues: { answers: asked.questions.map(() => "") },
    resolver: zodResolver(schema),
  });
  const { control } = form;
  return (
    <FormPage
      title={t("answer.title")}
      intro={t("answer.intro", { name: asked.title })}
      form={form}
      labels={{ answers: t("answer.answers") }}
      draftKey={`academy-evaluation:${token}`}
      save={({ answers }, options) =>
        answer(
          {
            answers: asked.questions.flatMap(({ key, kind }, index) => {
              const given = answers[index]?.trim() ?? "";
              if (given === "") return [];
              return [kind === "scale" ? { key, mark: Number(given) } : { key, text: given }];
            }),
          },
          options,
        )
      }
      onSaved={() => undefined}
      cancel={linkOptions({ to: "/p/$slug/academy-evaluation/$token", params: { slug, token } })}
      saveLabel={t("answer.send")}
    >
      <FormGroup title={t("answer.answers")}>
        {asked.questions.map(({ key, question, kind }, index) =>
          kind === "scale" ? (
            <SelectField
              key={key}
              control={control}
              name={`answers.${index}`}
              label={question}
              options={marks.map((value) => ({ value, label: t(`answer.marks.${value}`) }))}
            />
          ) : (
            <TextAreaField
              key={key}
              control={control}
              name={`answers.${index}`}
              label={question}
              minRows={3}
            />
          ),
        )}
      </FormGroup>
    </FormPage>
  );
}
