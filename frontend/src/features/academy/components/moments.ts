import type { Format } from "@/i18n";

const dayOf = (moment: string) => moment.slice(0, 10);
const timeOf = (moment: string) => moment.slice(11);

function inWords(moment: string, format: Format): string {
  const time = timeOf(moment);
  const day = format.partialDate(dayOf(moment));
  return time === "" ? day : `${day}, ${time}`;
}

/** When a session is, without saying a day twice: "16 April 2026, 09:00 – 12:30". */
export function sittingInWords(
  starts: string | null | undefined,
  ends: string | null | undefined,
  format: Format,
): string {
  if (!starts) return "";
  if (!ends || ends === starts) return inWords(starts, format);
  if (timeOf(starts) === "") return format.span(starts, ends);
  const end = dayOf(starts) === dayOf(ends) ? timeOf(ends) : inWords(ends, format);
  return `${inWords(starts, format)} – ${end}`;
}
