import { type Format, isPartialDate } from "@/i18n";

/** A partial date, or a day with its local time: 2024-04-19T09:00. */
const FORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

export function isMoment(text: string): boolean {
  const day = FORM.exec(text)?.[1];
  return isPartialDate(day ?? text);
}

const dayOf = (moment: string) => moment.slice(0, 10);
const timeOf = (moment: string) => moment.slice(11);

function inWords(moment: string, format: Format): string {
  const day = format.partialDate(dayOf(moment));
  return timeOf(moment) === "" ? day : `${day}, ${timeOf(moment)}`;
}

/** From when until when, without saying a day twice: "19 April 2024, 09:00 – 10:15". */
export function spanInWords(starts: string | null, ends: string | null, format: Format): string {
  if (!starts) return "";
  if (!ends || ends === starts) return inWords(starts, format);
  if (dayOf(starts) === dayOf(ends) && timeOf(ends) !== "") {
    return `${inWords(starts, format)} – ${timeOf(ends)}`;
  }
  if (timeOf(starts) === "" && timeOf(ends) === "") return format.span(starts, ends);
  return `${inWords(starts, format)} – ${inWords(ends, format)}`;
}

/** Only the hours, for a session that stands below its day. */
export function hoursInWords(starts: string | null, ends: string | null): string {
  return [starts, ends]
    .map((moment) => (moment ? timeOf(moment) : ""))
    .filter((time) => time !== "")
    .join(" – ");
}
