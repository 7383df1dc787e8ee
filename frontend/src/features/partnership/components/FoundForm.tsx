import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  type FormPageProps,
  LanguagesField,
  rules,
  SelectField,
  TextAreaField,
  TextField,
} from "@/ui/form";
import type { Partnership } from "../api/partnerships";
import { useRefusals } from "./refusals";
import { emptyFounding, type FoundValues } from "./settingsValues";
import { useOpennessOptions } from "./useOpennessOptions";

type FoundFormProps = Pick<FormPageProps<FoundValues, Partnership>, "save" | "onSaved">;

/** For an administrator of the installation, who becomes the coordinator. */
export function FoundForm({ save, onSaved }: FoundFormProps) {
  const { t } = useTranslation("partnership");
  const { t: common } = useTranslation();
  const openness = useOpennessOptions();
  const { atFields } = useRefusals();
  const rule = rules(common);
  const schema = z.object({
    name: rule.text(200),
    slug: rule.text(60).regex(/^(?=.{2})[a-z0-9]+(-[a-z0-9]+)*$/, t("found.slugRule")),
    description: rule.optionalText(4000),
    languages: rule.list(),
    visibility: rule.choice(),
  });
  const form = useForm({ defaultValues: emptyFounding, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = {
    name: t("found.name"),
    slug: t("found.slug"),
    description: t("settings.description"),
    languages: t("settings.languages"),
    visibility: t("settings.openness"),
  };
  return (
    <FormPage
      title={t("found.title")}
      intro={t("found.intro")}
      form={form}
      labels={labels}
      draftKey="partnership:new"
      saveLabel={t("found.save")}
      save={(typed, options) => atFields(save(typed, options))}
      onSaved={onSaved}
      cancel={{ to: "/" }}
    >
      <FormGroup title={t("found.what")}>
        <TextField control={control} name="name" label={labels.name} required />
        <TextField
          control={control}
          name="slug"
          label={labels.slug}
          description={t("found.slugHint")}
          required
        />
        <TextAreaField
          control={control}
          name="description"
          label={labels.description}
          description={t("settings.descriptionHint")}
          minRows={3}
        />
        <LanguagesField control={control} name="languages" label={labels.languages} />
        <SelectField
          control={control}
          name="visibility"
          label={labels.visibility}
          description={t("found.openHint")}
          options={openness}
          required
        />
      </FormGroup>
    </FormPage>
  );
}
