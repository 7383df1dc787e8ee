import { Text } from "@mantine/core";
import { type Control, useWatch } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { ManyField, type Option } from "@/ui/form";
import { roomRoles } from "../api/consultations";
import type { ConsultationValues } from "./consultationValues";

interface SeatFieldsProps {
  control: Control<ConsultationValues, unknown, ConsultationValues>;
  people: Option[];
}

/** Who sits where: one list a role, and nobody in two of them. */
export function SeatFields({ control, people }: SeatFieldsProps) {
  const { t } = useTranslation("consultation");
  const [facilitator, presenter, rapporteur, peer, observer] = useWatch({
    control,
    name: roomRoles,
  });
  const seated = { facilitator, presenter, rapporteur, peer, observer };
  const freeFor = (role: (typeof roomRoles)[number]) =>
    people.filter(
      ({ value }) => !roomRoles.some((other) => other !== role && seated[other].includes(value)),
    );
  return (
    <>
      {roomRoles.map((role) => (
        <ManyField
          key={role}
          control={control}
          name={role}
          label={t(`roles.${role}`)}
          description={t(`roleHint.${role}`)}
          options={freeFor(role)}
        />
      ))}
      <Text role="status" c="dimmed" size="sm">
        {facilitator.length === 0 && t("form.noFacilitator")}
      </Text>
    </>
  );
}
