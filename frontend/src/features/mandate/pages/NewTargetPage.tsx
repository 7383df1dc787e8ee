import { zodResolver } from "@hookform/resolvers/zod";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import {
  FormGroup,
  FormPage,
  PickField,
  rules,
  SelectField,
  TextAreaField,
  TextField,
  useCountryOptions,
} from "@/ui/form";
import { useMandateChanges } from "../api/mandates";
import { targetDraft } from "../components/mandateValues";
import { dimensions, useBalanceWords, valuesOf } from "../components/useBalanceWords";

const route = getRouteApi("/p/$slug/stakeholders/balance/new");

export function NewTargetPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("mandate");
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const words = useBalanceWords();
  const countries = useCountryOptions();
  const { setTarget } = useMandateChanges(slug);
  const rule = rules(common);
  const page = linkOptions({ to: "/p/$slug/stakeholders/balance", params: { slug } });
  const schema = z.object({
    dimension: rule.choice(),
    value: rule.choice(),
    bound: rule.choice(),
    measure: rule.choice(),
    amount: z.string().regex(/^\d{1,6}$/, t("target.amountRule")),
    note: rule.optionalText(1000),
  });
  const form = useForm({
    defaultValues: {
      dimension: "",
      value: "",
      bound: "at-least",
      measure: "number",
      amount: "",
      note: "",
    },
    resolver: zodResolver(schema),
  });
  const { control } = form;
  const chosen = useWatch({ control, name: "dimension" });
  const dimension = dimensions.find((one) => one === chosen);
  const values =
    dimension === "country"
      ? countries
      : dimension
        ? valuesOf[dimension].map((value) => ({ value, label: words.value(dimension, value) }))
        : [];
  const labels = {
    dimension: t("target.dimension"),
    value: t("target.value"),
    bound: t("target.bound"),
    measure: t("target.measure"),
    amount: t("target.amount"),
    note: t("target.note"),
  };
  return (
    <FormPage
      title={t("target.newTitle")}
      intro={t("target.intro")}
      form={form}
      labels={labels}
      draftKey="balance-target:new"
      save={(input, options) => setTarget(targetDraft(input), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
    >
      <FormGroup title={t("target.group")}>
        <SelectField
          control={control}
          name="dimension"
          label={labels.dimension}
          options={dimensions.map((value) => ({ value, label: words.dimension(value) }))}
          required
        />
        <PickField control={control} name="value" label={labels.value} options={values} required />
        <SelectField
          control={control}
          name="bound"
          label={labels.bound}
          options={[
            { value: "at-least", label: t("target.atLeast") },
            { value: "at-most", label: t("target.atMost") },
          ]}
          required
        />
        <TextField
          control={control}
          name="amount"
          label={labels.amount}
          inputMode="numeric"
          required
        />
        <SelectField
          control={control}
          name="measure"
          label={labels.measure}
          options={[
            { value: "number", label: t("target.number") },
            { value: "share", label: t("target.share") },
          ]}
          required
        />
        <TextAreaField control={control} name="note" label={labels.note} minRows={2} />
      </FormGroup>
    </FormPage>
  );
}
