import { zodResolver } from "@hookform/resolvers/zod";
import { Alert, Button, Radio } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { useFormat, useTranslation } from "@/i18n";
import { isLanguage } from "@/i18n/languages";
import { Facts, Paragraphs } from "@/ui/detail-page";
import { rules, TextAreaField } from "@/ui/form";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Asked, askedQuery, useLinkChanges } from "../api/links";
import classes from "../components/expertise.module.css";
import { answers, useExpertiseWords } from "../components/useExpertiseWords";

const route = getRouteApi("/p/$slug/answer/$token");

/** What a signed link opens: what is asked, and three buttons to answer with. */
export function AnswerPage() {
  const { slug, token } = route.useParams();
  const { t, i18n } = useTranslation("expertise");
  const format = useFormat();
  const words = useExpertiseWords();
  const { data: asked } = useSuspenseQuery(askedQuery(slug, token));
  const labels = isLanguage(i18n.language) ? i18n.language : "en";
  const facts = [
    asked.help.length > 0 && {
      name: t("field.help"),
      value: format.list(asked.help.map(words.help)),
    },
    asked.themes.length > 0 && {
      name: t("field.themes"),
      value: format.list(asked.themes.map((theme) => theme.labels[labels])),
    },
    asked.languages.length > 0 && {
      name: t("field.languages"),
      value: format.list(asked.languages.map(format.language)),
    },
    asked.date !== null && { name: t("field.date"), value: format.partialDate(asked.date) },
    asked.answerBy !== null && {
      name: t("field.answerBy"),
      value: format.partialDate(asked.answerBy),
    },
  ];
  return (
    <Page reading>
      <PageTitle title={asked.title} />
      <p>
        {t("answerPage.dear", { name: asked.expert })}{" "}
        {t("answerPage.asks", { who: asked.organisation ?? asked.partnership })}
      </p>
      {asked.topic && <Paragraphs text={asked.topic} />}
      <Facts facts={facts.filter((fact) => fact !== false)} />
      {asked.open ? (
        <AnswerForm slug={slug} token={token} asked={asked} />
      ) : (
        <Alert color="gray" mt="lg" title={t("answerPage.closed")}>
          {t("answerPage.yours", { answer: words.answer(asked.answer) })}
        </Alert>
      )}
    </Page>
  );
}

function AnswerForm({ slug, token, asked }: { slug: string; token: string; asked: Asked }) {
  const { t } = useTranslation("expertise");
  const { t: common } = useTranslation();
  const words = useExpertiseWords();
  const { answer } = useLinkChanges(slug, token);
  const [problem, setProblem] = useState<unknown>(null);
  const rule = rules(common);
  const form = useForm({
    defaultValues: { answer: asked.answer ?? "", note: asked.note ?? "" },
    resolver: zodResolver(
      z.object({
        answer: z.string().min(1, t("answerPage.choose")),
        note: rule.optionalText(4000),
      }),
    ),
  });
  const { control, handleSubmit, formState } = form;

  const send = handleSubmit(async (values) => {
    const chosen = answers.find((one) => one === values.answer);
    if (!chosen) return;
    setProblem(null);
    try {
      await answer({ answer: chosen, note: values.note === "" ? null : values.note });
    } catch (refusal) {
      setProblem(refusal);
    }
  });

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void send(event)}>
      {problem !== null && <ProblemNotice error={problem} />}
      {asked.answer !== null && (
        <Alert color="green" role="status" title={t("answerPage.thanks")}>
          {t("answerPage.yours", { answer: words.answer(asked.answer) })} {t("answerPage.change")}
        </Alert>
      )}
      <Controller
        control={control}
        name="answer"
        render={({ field, fieldState }) => (
          <Radio.Group
            label={t("answerPage.question")}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          >
            <div className={classes.acts}>
              {words.answerOptions.map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </div>
          </Radio.Group>
        )}
      />
      <TextAreaField control={control} name="note" label={t("answerPage.note")} minRows={3} />
      <div>
        <Button type="submit" loading={formState.isSubmitting}>
          {t(asked.answer === null ? "answerPage.send" : "answerPage.sendAgain")}
        </Button>
      </div>
    </form>
  );
}
