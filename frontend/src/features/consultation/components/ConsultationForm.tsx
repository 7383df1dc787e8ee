import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import type { Tagged } from "@/api";
import { useTranslation } from "@/i18n";
import {
  CheckboxField,
  FormGroup,
  FormPage,
  type FormPageProps,
  ManyField,
  type Option,
  TextField,
  VisibilityField,
} from "@/ui/form";
import { acceptedDilemmas, type Consultation, peopleOptions } from "../api/consultations";
import { protocolsQuery } from "../api/protocols";
import type { ConsultationValues } from "./consultationValues";
import { type Followed, HowFields } from "./HowFields";
import { SeatFields } from "./SeatFields";
import { StartField } from "./StartField";
import { useConsultationInWords, useConsultationLabels, useConsultationSchema } from "./formParts";

type ConsultationFormProps = Omit<
  FormPageProps<ConsultationValues, Tagged<Consultation>>,
  "form" | "labels" | "children" | "inWords"
> & {
  slug: string;
  values: ConsultationValues;
  /** Dilemmas that are heard already, whatever has become of them. */
  heard?: Option[];
  /** The protocol as it was when this was planned. */
  followed?: Followed;
  /** It has begun: what people were promised stays. */
  begun?: boolean;
  /** Seats are given with the plan; later they are changed on the page. */
  withSeats?: boolean;
};

const shared = ["partnership", "group", "confidential"] as const;

export function ConsultationForm(props: ConsultationFormProps) {
  const { slug, values, heard = [], followed, begun = false, withSeats = false, ...page } = props;
  const { t } = useTranslation("consultation");
  const { data: accepted = [] } = useQuery(acceptedDilemmas(slug));
  const { data: people = [] } = useQuery({ ...peopleOptions(slug), enabled: withSeats });
  const { data: protocols = [] } = useQuery(protocolsQuery(slug));
  const labels = useConsultationLabels();
  const form = useForm({
    defaultValues: values,
    // the list of errors takes the focus; a picker that had it would unfold over its own complaint
    shouldFocusError: false,
    resolver: zodResolver(useConsultationSchema()),
  });
  const { control } = form;
  const known = new Set(accepted.map(({ value }) => value));
  const dilemmas = [...accepted, ...heard.filter(({ value }) => !known.has(value))];
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("_", " ");
  const inWords = useConsultationInWords(dilemmas, protocols, people);
  return (
    <FormPage {...page} form={form} labels={labels} inWords={inWords}>
      <FormGroup title={t("form.what")}>
        <ManyField
          control={control}
          name="dilemmaIds"
          label={labels.dilemmaIds}
          description={t("form.dilemmaHint")}
          options={dilemmas}
          required
        />
        <TextField control={control} name="title" label={labels.title} required />
      </FormGroup>
      {begun ? (
        <p>{t("form.fixed")}</p>
      ) : (
        <HowFields control={control} labels={labels} protocols={protocols} followed={followed} />
      )}
      <FormGroup title={t("form.when")}>
        <StartField
          control={control}
          name="startsAt"
          label={labels.startsAt}
          description={t("form.startsHint", { zone })}
        />
        <TextField
          control={control}
          name="callLink"
          type="url"
          label={labels.callLink}
          description={t("form.callHint")}
        />
      </FormGroup>
      <FormGroup
        title={t("form.who")}
        {...(withSeats ? { sentence: t("form.whoSays") } : undefined)}
      >
        {withSeats && <SeatFields control={control} people={people} />}
        <CheckboxField control={control} name="openToAll" label={labels.openToAll} />
        <VisibilityField
          control={control}
          name="visibility"
          label={labels.visibility}
          offered={shared}
        />
      </FormGroup>
    </FormPage>
  );
}
