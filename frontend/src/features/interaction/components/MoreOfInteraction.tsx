import { useQuery } from "@tanstack/react-query";
import { type Control, useWatch } from "react-hook-form";
import { OrganisationField, OrganisationsField } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import {
  ManyField,
  MoreFields,
  PartialDateField,
  PickField,
  SelectField,
  TextAreaField,
  TextField,
  VisibilityField,
} from "@/ui/form";
import { useThemes } from "@/ui/useThemes";
import { personChoices } from "@/features/partnership";
import { contactChoices } from "../api/persons";
import type { InteractionValues } from "./interactionValues";
import { NamesField } from "./NamesField";
import { useInteractionWords } from "./useInteractionWords";

interface MoreOfInteractionProps {
  slug: string;
  control: Control<InteractionValues, unknown, InteractionValues>;
  labels: Record<keyof InteractionValues, string>;
}

/** What one adds when there is time: folded in two parts. */
export function MoreOfInteraction({ slug, control, labels }: MoreOfInteractionProps) {
  const { t } = useTranslation("interaction");
  const words = useInteractionWords();
  const themes = useThemes(slug);
  const [theirs, ours] = useWatch({ control, name: ["counterpartIds", "ourIds"] });
  const { data: contacts = [] } = useQuery(
    contactChoices(slug, [...new Set([...theirs, ...ours])]),
  );
  const { data: participants = [] } = useQuery(personChoices(slug));
  const field = <N extends keyof InteractionValues>(name: N) => ({
    control,
    name,
    label: labels[name],
  });
  return (
    <>
      <MoreFields title={t("form.followUp")}>
        <TextField {...field("followUp")} description={t("form.followUpHint")} />
        <PickField {...field("followUpOwnerId")} options={participants} />
        <PartialDateField {...field("followUpDate")} />
      </MoreFields>
      <MoreFields title={t("form.more")}>
        <SelectField {...field("kind")} options={words.kindOptions} required />
        <SelectField {...field("level")} options={words.levelOptions} />
        <NamesField {...field("counterpartNames")} description={t("form.namesHint")} />
        <OrganisationsField slug={slug} {...field("ourIds")} />
        <ManyField
          {...field("contactIds")}
          options={contacts}
          description={t("form.contactsHint")}
        />
        <OrganisationField slug={slug} {...field("organiserId")} />
        <TextField {...field("place")} />
        <ManyField {...field("themes")} options={themes.options} />
        <TextAreaField {...field("about")} />
        <VisibilityField control={control} name="visibility" />
      </MoreFields>
    </>
  );
}
