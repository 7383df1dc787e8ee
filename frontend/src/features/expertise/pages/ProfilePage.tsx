import { zodResolver } from "@hookform/resolvers/zod";
import { Alert, Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { isLanguage } from "@/i18n/languages";
import { LanguagesField, ManyField, rules, TextAreaField, TextField } from "@/ui/form";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type OwnProfile, profileQuery, useLinkChanges } from "../api/links";
import classes from "../components/expertise.module.css";
import { helpKinds, useExpertiseWords } from "../components/useExpertiseWords";

const route = getRouteApi("/p/$slug/expert/$token");

/** What a signed link opens: an expert says for what they can be asked, joins, and leaves again. */
export function ProfilePage() {
  const { slug, token } = route.useParams();
  const { t } = useTranslation("expertise");
  const { data: profile } = useSuspenseQuery(profileQuery(slug, token));
  return (
    <Page reading>
      <PageTitle title={t("profile.title", { partnership: profile.partnership })} />
      <p>
        {t("profile.dear", { name: profile.name })} {t("profile.about")}
      </p>
      <ProfileForm slug={slug} token={token} profile={profile} />
    </Page>
  );
}

interface ProfileFormProps {
  slug: string;
  token: string;
  profile: OwnProfile;
}

function ProfileForm({ slug, token, profile }: ProfileFormProps) {
  const { t, i18n } = useTranslation("expertise");
  const { t: common } = useTranslation();
  const words = useExpertiseWords();
  const { join, leave } = useLinkChanges(slug, token);
  const [problem, setProblem] = useState<unknown>(null);
  const rule = rules(common);
  const form = useForm({
    defaultValues: {
      help: profile.help.map(String),
      themes: profile.themes,
      languages: profile.languages,
      availability: profile.availability ?? "",
      note: profile.note ?? "",
    },
    resolver: zodResolver(
      z.object({
        help: rule.list(),
        themes: rule.list(),
        languages: rule.list(),
        availability: rule.optionalText(1000),
        note: rule.optionalText(4000),
      }),
    ),
  });
  const { control, handleSubmit, formState } = form;
  const language = isLanguage(i18n.language) ? i18n.language : "en";

  async function act(deed: () => Promise<OwnProfile>) {
    setProblem(null);
    try {
      await deed();
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  const send = handleSubmit((values) =>
    act(() =>
      join({
        help: helpKinds.filter((kind) => values.help.includes(kind)),
        themes: values.themes,
        languages: values.languages,
        availability: values.availability === "" ? null : values.availability,
        note: values.note === "" ? null : values.note,
        language,
      }),
    ),
  );

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void send(event)}>
      {problem !== null && <ProblemNotice error={problem} />}
      {profile.state !== "invited" && (
        <Alert color={profile.state === "joined" ? "green" : "gray"} role="status">
          {t(profile.state === "joined" ? "profile.joined" : "profile.left")}
        </Alert>
      )}
      <ManyField
        control={control}
        name="help"
        label={t("field.help")}
        options={words.helpOptions}
      />
      <ManyField
        control={control}
        name="themes"
        label={t("field.themes")}
        options={profile.offered.map(({ key, labels }) => ({
          value: key,
          label: labels[language],
        }))}
      />
      <LanguagesField control={control} name="languages" label={t("field.languages")} />
      <TextField
        control={control}
        name="availability"
        label={t("field.availability")}
        description={t("profile.availabilityHint")}
      />
      <TextAreaField control={control} name="note" label={t("field.note")} minRows={3} />
      <div className={classes.acts}>
        <Button type="submit" loading={formState.isSubmitting}>
          {t(profile.state === "joined" ? "profile.save" : "profile.join")}
        </Button>
        {profile.state === "joined" && (
          <Button variant="default" onClick={() => void act(leave)}>
            {t("profile.leave")}
          </Button>
        )}
      </div>
    </form>
  );
}
