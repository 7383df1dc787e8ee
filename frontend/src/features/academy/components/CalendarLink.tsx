import { Anchor } from "@mantine/core";
import { useTranslation } from "@/i18n";

interface CalendarLinkProps {
  slug: string;
  /** Of the edition or of one session. */
  of: "editions" | "sessions";
  id: string;
  /** What it is, for who does not see where the link stands. */
  name: string;
}

/** A calendar file: programmes and phones put its sessions into a calendar. */
export function CalendarLink({ slug, of, id, name }: CalendarLinkProps) {
  const { t } = useTranslation("academy");
  return (
    <Anchor
      href={`/api/v1/partnerships/${slug}/${of}/${id}/calendar`}
      download="academy.ics"
      size="sm"
      className="ct-no-print"
    >
      {t(of === "editions" ? "part.calendar" : "part.calendarOne")}
      <span className="ct-visually-hidden">: {name}</span>
    </Anchor>
  );
}
