import { Button, NativeSelect, Select } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { peopleOptions, type RoomRole, roomRoles, type Seat } from "../api/consultations";
import classes from "./consultation.module.css";

interface InviteFormProps {
  slug: string;
  seats: Seat[];
  onSeat: (participantId: string, role: RoomRole, name: string) => Promise<boolean>;
}

/** One more person, folded until it is wanted. */
export function InviteForm({ slug, seats, onSeat }: InviteFormProps) {
  const { t } = useTranslation(["consultation", "common"]);
  const [isOpen, setIsOpen] = useState(false);
  const [person, setPerson] = useState<string | null>(null);
  const [role, setRole] = useState<RoomRole>("peer");
  const { data: people = [] } = useQuery({ ...peopleOptions(slug), enabled: isOpen });
  const others = people.filter(
    ({ value }) => !seats.some(({ participantId }) => participantId === value),
  );

  async function submit() {
    const chosen = others.find(({ value }) => value === person);
    if (chosen && (await onSeat(chosen.value, role, chosen.label))) setPerson(null);
  }

  if (!isOpen) {
    return (
      <Button
        variant="subtle"
        size="compact-md"
        className={`${classes.invite ?? ""} ct-no-print`}
        leftSection={<IconUserPlus size={18} aria-hidden="true" />}
        onClick={() => setIsOpen(true)}
      >
        {t("seats.invite")}
      </Button>
    );
  }
  return (
    <form
      className={`${classes.inviting ?? ""} ct-no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Select
        label={t("seats.person")}
        data={others}
        value={person}
        onChange={setPerson}
        searchable
        nothingFoundMessage={t("common:form.nothingFound")}
      />
      <NativeSelect
        label={t("seats.as")}
        description={t(`roleHint.${role}`)}
        inputWrapperOrder={["label", "input", "description"]}
        data={roomRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
        value={role}
        onChange={({ currentTarget }) =>
          setRole(roomRoles.find((one) => one === currentTarget.value) ?? "peer")
        }
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="default" disabled={person === null}>
          {t("seats.add")}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setIsOpen(false)}>
          {t("seats.cancel")}
        </Button>
      </div>
    </form>
  );
}
