import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { OrganisationField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { isLanguage, languages } from "@/i18n/languages";
import { FormGroup, FormPage, PickField, rules, SelectField, TextField } from "@/ui/form";
import { useFormat } from "@/i18n";
import { personChoices } from "@/features/partnership";
import { useExpertChanges } from "../api/experts";

const route = getRouteApi("/p/$slug/stakeholders/experts/new");

const known = (value: string) => (value === "" ? null : value);

export function NewExpertPage() {
  const { slug } = route.useParams();
  const { t, i18n } = useTranslation("expertise");
  const { t: common } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { invite } = useExpertChanges(slug);
  const { data: participants = [] } = useQuery(personChoices(slug));
  const rule = rules(common);
  const form = useForm({
    defaultValues: {
      participantId: "",
      name: "",
      email: "",
      organisationId: "",
      language: i18n.language,
    },
    resolver: zodResolver(
      z.object({
        participantId: z.string(),
        name: rule.optionalText(200),
        email: rule.optionalText(320),
        organisationId: z.string(),
        language: z.string(),
      }),
    ),
  });
  const { control } = form;
  const labels = {
    participantId: t("invite.participant"),
    name: t("invite.name"),
    email: t("invite.email"),
    organisationId: t("invite.organisation"),
    language: t("invite.language"),
  };
  return (
    <FormPage
      title={t("invite.title")}
      intro={t("invite.intro")}
      form={form}
      labels={labels}
      draftKey="expert:new"
      save={({ language, ...values }, options) =>
        invite(
          {
            participantId: known(values.participantId),
            name: known(values.name),
            email: known(values.email),
            organisationId: known(values.organisationId),
            language: isLanguage(language) ? language : null,
          },
          options,
        )
      }
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/stakeholders/experts/$id", params: { slug, id } })
      }
      cancel={linkOptions({ to: "/p/$slug/stakeholders/experts", params: { slug } })}
      saveLabel={t("invite.save")}
    >
      <FormGroup title={t("invite.someone")} sentence={t("invite.someoneText")}>
        <TextField control={control} name="name" label={labels.name} />
        <TextField control={control} name="email" label={labels.email} type="email" />
        <OrganisationField
          slug={slug}
          control={control}
          name="organisationId"
          label={labels.organisationId}
        />
      </FormGroup>
      <FormGroup title={t("invite.orParticipant")}>
        <PickField
          control={control}
          name="participantId"
          label={labels.participantId}
          options={participants}
        />
        <SelectField
          control={control}
          name="language"
          label={labels.language}
          options={languages.map((value) => ({ value, label: format.language(value) }))}
          required
        />
      </FormGroup>
    </FormPage>
  );
}
