import { Button } from "@mantine/core";
import { IconDoorEnter } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";

interface OpenRoomLinkProps {
  slug: string;
  id: string;
  /** The one thing to do now. */
  primary: boolean;
}

/** The way into the room: the one place that knows its address. */
export function OpenRoomLink({ slug, id, primary }: OpenRoomLinkProps) {
  const { t } = useTranslation("consultation");
  return (
    <Button
      component="a"
      href={`/p/${slug}/dilemmas/consultations/${id}/room`}
      variant={primary ? "filled" : "default"}
      leftSection={<IconDoorEnter size={18} aria-hidden="true" />}
    >
      {t("page.open")}
    </Button>
  );
}
