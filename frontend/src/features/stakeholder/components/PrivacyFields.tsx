import { Button, Input, Text } from "@mantine/core";
import { useState } from "react";
import { type Control, useFormState, useWatch } from "react-hook-form";
import { useFormat, useTranslation } from "@/i18n";
import {
  CheckboxField,
  FormGroup,
  MoreFields,
  SelectField,
  TextAreaField,
  TextField,
  useField,
} from "@/ui/form";
import type { ContactValues } from "./partValues";
import classes from "./parts.module.css";
import { audiences, bases } from "./privacyWords";

interface PrivacyFieldsProps {
  control: Control<ContactValues, unknown, ContactValues>;
  labels: Record<keyof ContactValues, string>;
}

/** Why a person is kept, what is shown to whom, and until when. */
export function PrivacyFields({ control, labels }: PrivacyFieldsProps) {
  const { t } = useTranslation(["stakeholder", "privacy"]);
  const [basis, ...folded] = useWatch({
    control,
    name: ["basis", "source", "wording", "agreedOn", "expiresOn", "withdrawnOn"],
  });
  const told = basis === "consent" || folded.some((value) => value !== "");
  // It does not fold under the hands of who empties the last field.
  const [open, setOpen] = useState(told);
  if (told && !open) setOpen(true);
  const field = <N extends keyof ContactValues>(name: N) => ({
    control,
    name,
    label: labels[name],
  });
  return (
    <FormGroup title={t("privacy:contact.title")} sentence={t("privacy:contact.sentence")}>
      <SelectField
        {...field("basis")}
        description={t("privacy:contact.basisHint")}
        empty={t("privacy:contact.basisUnknown")}
        options={bases.map((value) => ({ value, label: t(`privacy:basis.${value}`) }))}
      />
      <TextField {...field("purpose")} description={t("privacy:contact.purposeHint")} />
      <SelectField
        {...field("detailsFor")}
        description={t("privacy:contact.detailsHint")}
        options={audiences.map((value) => ({ value, label: t(`privacy:audience.${value}`) }))}
        required
      />
      <CheckboxField {...field("consent")} description={t("contact.consentHint")} />
      <MoreFields title={t("privacy:contact.more")} open={open}>
        <TextField {...field("source")} description={t("privacy:contact.sourceHint")} />
        <TextAreaField
          {...field("wording")}
          description={t("privacy:contact.wordingHint")}
          minRows={2}
        />
        <div>
          <div className={classes.dates}>
            <TextField {...field("agreedOn")} type="date" />
            <TextField {...field("expiresOn")} type="date" />
            <TextField {...field("withdrawnOn")} type="date" />
          </div>
          <Input.Description mt={6}>{t("privacy:contact.datesHint")}</Input.Description>
        </div>
      </MoreFields>
      <Confirmed control={control} label={labels.confirmedOn} />
    </FormGroup>
  );
}

/** The server's day: whoever is ahead of it would be told that today has not come yet. */
const today = () => new Date().toISOString().slice(0, 10);

function Confirmed({ control, label }: { control: PrivacyFieldsProps["control"]; label: string }) {
  const { t } = useTranslation("privacy");
  const format = useFormat();
  const { text, change, error, common } = useField({ control, name: "confirmedOn", label });
  const { dirtyFields } = useFormState({ control, name: "confirmedOn" });
  const told = text === "" ? t("contact.confirmedNever") : format.partialDate(text);
  return (
    <div>
      <Text fw={500} size="sm">
        {label}
      </Text>
      <div className={classes.head}>
        <Text aria-live="polite">
          {dirtyFields.confirmedOn && text !== "" ? t("contact.confirmedToday") : told}
        </Text>
        <Button id={common.id} variant="default" size="compact-md" onClick={() => change(today())}>
          {t("contact.sure")}
        </Button>
      </div>
      {error && <Input.Error mt={6}>{error}</Input.Error>}
    </div>
  );
}
