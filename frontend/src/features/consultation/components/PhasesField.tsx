import { type Control, useFieldArray, useFormState } from "react-hook-form";
import { type Language, useTranslation } from "@/i18n";
import { ManyField, RowsField, SelectField, TextAreaField, TextField } from "@/ui/form";
import classes from "./protocol.module.css";
import { newPhase, type ProtocolValues, writingRoles, writtenKinds } from "./protocolValues";

interface PhasesFieldProps {
  control: Control<ProtocolValues, unknown, ProtocolValues>;
  language: Language;
  label: string;
}

/** The phases in their order: added, taken out and moved by buttons. */
export function PhasesField({ control, language, label }: PhasesFieldProps) {
  const { t } = useTranslation("consultation");
  const { fields, append, move, remove } = useFieldArray({ control, name: "phases" });
  const { errors } = useFormState({ control, name: "phases" });
  return (
    <RowsField
      name="phases"
      label={label}
      keys={fields.map(({ id }) => id)}
      add={t("protocolForm.add")}
      nameOf={(index) => t("protocolForm.phase", { number: index + 1 })}
      error={errors.phases?.message}
      onAdd={() => append(newPhase())}
      onMove={move}
      onRemove={remove}
    >
      {(index) => <PhaseFields control={control} language={language} index={index} />}
    </RowsField>
  );
}

interface PhaseFieldsProps {
  control: PhasesFieldProps["control"];
  language: Language;
  index: number;
}

function PhaseFields({ control, language, index }: PhaseFieldsProps) {
  const { t } = useTranslation("consultation");
  const kinds = writtenKinds.map((value) => ({ value, label: t(`one.${value}`) }));
  const at = `phases.${index}` as const;
  return (
    <div className={classes.phase}>
      <strong className={classes.number}>{t("protocolForm.phase", { number: index + 1 })}</strong>
      <TextField
        key={`name ${language}`}
        control={control}
        name={`${at}.name.${language}`}
        label={t("protocolForm.phaseName")}
        required
      />
      <TextAreaField
        key={`purpose ${language}`}
        control={control}
        name={`${at}.purpose.${language}`}
        label={t("protocolForm.purpose")}
        description={t("protocolForm.purposeHint")}
        minRows={2}
        required
      />
      <div className={classes.pair}>
        <TextField
          control={control}
          name={`${at}.minutes`}
          label={t("protocolForm.minutes")}
          inputMode="numeric"
          required
        />
        <TextField
          control={control}
          name={`${at}.days`}
          label={t("protocolForm.days")}
          inputMode="numeric"
          required
        />
      </div>
      <fieldset className={classes.writes}>
        <legend>{t("protocolForm.writes")}</legend>
        <p>{t("protocolForm.writesHint")}</p>
        <div className={classes.pair}>
          {writingRoles.map((role) => (
            <ManyField
              key={role}
              control={control}
              name={`${at}.writes.${role}`}
              label={t(`phases.who.${role}`)}
              options={kinds}
            />
          ))}
        </div>
      </fieldset>
      <SelectField
        control={control}
        name={`${at}.sees`}
        label={t("protocolForm.sees")}
        options={[
          { value: "at-once", label: t("protocolForm.seesAtOnce") },
          { value: "after-phase", label: t("protocolForm.seesAfter") },
        ]}
        required
      />
    </div>
  );
}
