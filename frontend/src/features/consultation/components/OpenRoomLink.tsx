import { IconDoorEnter } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";

interface OpenRoomLinkProps {
  slug: string;
  id: string;
  /** The one thing to do now. */
  primary: boolean;
}

/** The way into the room. */
export function OpenRoomLink({ slug, id, primary }: OpenRoomLinkProps) {
  const { t } = useTranslation("consultation");
  return (
    <LinkButton
      to="/p/$slug/dilemmas/consultations/$id/room"
      params={{ slug, id }}
      variant={primary ? "filled" : "default"}
      leftSection={<IconDoorEnter size={18} aria-hidden="true" />}
    >
      {t("page.open")}
    </LinkButton>
  );
}
