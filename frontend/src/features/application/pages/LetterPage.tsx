import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { CheckboxField, FormGroup, FormPage, rules, TextAreaField, TextField } from "@/ui/form";
import { applicationQuery, letterQuery, useApplicationChanges } from "../api/applications";

const route = getRouteApi("/p/$slug/stakeholders/applications/$id/letter");

/** The letter to the applicant: read and change it, then it is sent, or noted as sent by hand. */
export function LetterPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("application");
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { sendLetter } = useApplicationChanges(slug);
  const { item, etag } = useSuspenseQuery(applicationQuery(slug, id)).data;
  const letter = useSuspenseQuery(letterQuery(slug, id)).data;
  const rule = rules(common);
  const schema = z.object({
    subject: rule.text(300),
    body: rule.text(20000),
    byHand: z.boolean(),
  });
  const form = useForm({
    defaultValues: { subject: letter.subject, body: letter.body, byHand: !letter.delivers },
    resolver: zodResolver(schema),
  });
  const { control } = form;
  const page = linkOptions({ to: "/p/$slug/stakeholders/applications/$id", params: { slug, id } });
  const labels = {
    subject: t("letterForm.subject"),
    body: t("letterForm.body"),
    byHand: t("letterForm.byHand"),
  };
  const to = { name: letter.name, address: letter.address };
  return (
    <FormPage
      title={t("letterForm.title", { name: item.organisationName })}
      intro={t(letter.delivers ? "letterForm.intro" : "letterForm.introByHand", to)}
      form={form}
      labels={labels}
      draftKey={`letter:${id}`}
      etag={etag}
      save={(values, options) => sendLetter(id, values, options.etag)}
      onSaved={() => void navigate(page)}
      cancel={page}
      saveLabel={t(letter.delivers ? "letterForm.send" : "letterForm.sent")}
    >
      <FormGroup title={t("letterForm.letter")}>
        <TextField control={control} name="subject" label={labels.subject} required />
        <TextAreaField control={control} name="body" label={labels.body} minRows={12} required />
        {letter.delivers && <CheckboxField control={control} name="byHand" label={labels.byHand} />}
      </FormGroup>
    </FormPage>
  );
}
