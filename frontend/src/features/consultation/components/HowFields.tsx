import { type Control, useWatch } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { FormGroup } from "@/ui/form";
import { confidentialities, modes } from "../api/consultations";
import type { Protocol } from "../api/protocols";
import { ChoiceField } from "./ChoiceField";
import type { ConsultationValues } from "./consultationValues";
import { PhaseStrip } from "./PhaseStrip";
import { useConsultationWords } from "./useConsultationWords";

export type Followed = Pick<Protocol, "key" | "name" | "phases">;

interface HowFieldsProps {
  control: Control<ConsultationValues, unknown, ConsultationValues>;
  labels: Record<keyof ConsultationValues, string>;
  protocols: Protocol[];
  /** Offered even when nobody else can choose it any more. */
  followed?: Followed | undefined;
}

/** At what pace, by which protocol, under which rule. */
export function HowFields({ control, labels, protocols, followed }: HowFieldsProps) {
  const { t } = useTranslation("consultation");
  const words = useConsultationWords();
  const mode = useWatch({ control, name: "mode" }) === "spread" ? "spread" : "live";
  const isOffered = followed === undefined || protocols.some(({ key }) => key === followed.key);
  const offered = isOffered ? protocols : [{ ...followed, description: null }, ...protocols];
  return (
    <FormGroup title={t("form.how")}>
      <ChoiceField
        control={control}
        name="mode"
        label={labels.mode}
        choices={modes.map((value) => ({
          value,
          name: t(`form.${value}`),
          sentence: t(`form.${value}Says`),
        }))}
      />
      <ChoiceField
        control={control}
        name="protocol"
        label={labels.protocol}
        description={t("form.protocolHint")}
        choices={offered.map(({ key, name, description, phases }) => ({
          value: key,
          name: words.text(name),
          sentence: words.text(description),
          more: <PhaseStrip phases={phases} mode={mode} />,
        }))}
      />
      <ChoiceField
        control={control}
        name="confidentiality"
        label={labels.confidentiality}
        choices={confidentialities.map((value) => ({
          value,
          name: t(`rule.${value}`),
          sentence: t(`ruleSays.${value}`),
        }))}
      />
    </FormGroup>
  );
}
