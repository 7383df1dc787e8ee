import type { Control } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { MoreFields, TextAreaField, TextField } from "@/ui/form";
import type { PracticeValues } from "./practiceValues";
import classes from "./practice.module.css";

interface EffortFieldsProps {
  control: Control<PracticeValues, unknown, PracticeValues>;
  labels: Record<keyof PracticeValues, string>;
  open: boolean;
}

/** Work and money: both may stay unknown. */
export function EffortFields({ control, labels, open }: EffortFieldsProps) {
  const { t } = useTranslation("practice");
  return (
    <MoreFields title={t("form.effort")} open={open}>
      <TextAreaField
        control={control}
        name="effort"
        label={labels.effort}
        description={t("form.effortHint")}
        minRows={2}
      />
      <TextField
        control={control}
        name="personDays"
        label={labels.personDays}
        description={t("form.personDaysHint")}
        inputMode="decimal"
      />
      <div className={classes.pair}>
        <TextField
          control={control}
          name="costAmount"
          label={labels.costAmount}
          description={t("form.costHint")}
          inputMode="decimal"
        />
        <TextField
          control={control}
          name="costCurrency"
          label={labels.costCurrency}
          description={t("form.currencyHint")}
        />
      </div>
      <div className={classes.pair}>
        <TextField
          control={control}
          name="costPer"
          label={labels.costPer}
          description={t("form.perHint")}
        />
        <TextField
          control={control}
          name="costYear"
          label={labels.costYear}
          description={t("form.yearHint")}
          inputMode="numeric"
        />
      </div>
    </MoreFields>
  );
}
