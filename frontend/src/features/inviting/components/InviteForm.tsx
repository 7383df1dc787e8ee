import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import { SelectField, TextAreaField } from "@/ui/form";
import { TextLink } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type InvitationLook, type InvitationWords, useInviting } from "../api/batches";
import { InvitePreview } from "./InvitePreview";
import { useInvitingWords } from "./useInvitingWords";
import classes from "./inviting.module.css";

interface InviteFormProps {
  slug: string;
  /** In words, whose people they are. */
  what: string;
  source: Pick<InvitationLook, "filters" | "outreachListId">;
  /** The way back: a `LinkButton`. */
  cancel: ReactNode;
}

/** As what, in which language, with which words; then a look at each person, and only then it is done. */
export function InviteForm({ slug, what, source, cancel }: InviteFormProps) {
  const { t, i18n } = useTranslation("inviting");
  const words = useInvitingWords();
  const { preview } = useInviting(slug);
  const looking = useMutation({ mutationFn: preview });
  const { control, handleSubmit } = useForm<InvitationWords>({
    defaultValues: { role: "member", language: words.languageOf(i18n.language), sentence: "" },
  });
  return (
    <Page>
      <PageTitle title={t("title")} />
      <p className={classes.text}>
        {t("intro", { what })}{" "}
        <TextLink to="/p/$slug/stakeholders/lists/invitations" params={{ slug }}>
          {t("past.link")}
        </TextLink>
      </p>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) =>
          void handleSubmit((chosen) => looking.mutate({ ...source, words: chosen }))(event)
        }
      >
        <SelectField
          control={control}
          name="role"
          label={t("form.role")}
          description={t("form.roleHint")}
          options={words.roleOptions}
          required
        />
        <SelectField
          control={control}
          name="language"
          label={t("form.language")}
          options={words.languageOptions}
          required
        />
        <TextAreaField
          control={control}
          name="sentence"
          label={t("form.sentence")}
          description={t("form.sentenceHint")}
          minRows={2}
        />
        {looking.error && <ProblemNotice error={looking.error} />}
        <div className={classes.acts}>
          <Button type="submit" variant="default" loading={looking.isPending}>
            {t("form.preview")}
          </Button>
          {cancel}
        </div>
      </form>
      {looking.data && (
        <InvitePreview
          key={looking.submittedAt}
          slug={slug}
          words={looking.variables.words}
          preview={looking.data}
        />
      )}
    </Page>
  );
}
