import { z } from "zod";
import { useTranslation } from "@/i18n";
import { rules } from "@/ui/form";
import { digitsOf, MOST_DIGITS, readNumber } from "./numbers";
import { runsBackwards } from "./periods";
import { useIndicatorWords } from "./useIndicatorWords";

/** What can be said before the server is asked. */
export function useObservationSchema() {
  const { t } = useTranslation("indicator");
  const { t: common } = useTranslation();
  const words = useIndicatorWords();
  const rule = rules(common);
  const example = words.number(1234.5, { decimals: null });
  const shape = z.object({
    placeId: rule.choice(),
    value: z.string(),
    notReported: z.boolean(),
    period: rule.partialDate(),
    periodEnd: rule.partialDate(),
    flags: rule.list(),
    note: rule.optionalText(4000),
    source: rule.optionalText(1000),
  });
  return shape.superRefine((values, complain) => {
    const say = (path: keyof typeof values, message: string) =>
      complain.addIssue({ code: "custom", path: [path], message });
    const number = readNumber(values.value, words.decimalMark);
    if (!values.notReported && values.value.trim() === "") say("value", t("report.valueMissing"));
    else if (!values.notReported && number === null) {
      say("value", t("report.notANumber", { example }));
    } else if (number !== null && digitsOf(number) > MOST_DIGITS)
      say("value", t("report.tooExact"));
    if (values.period === "" && values.periodEnd !== "") say("period", t("report.startMissing"));
    if (runsBackwards(values.period, values.periodEnd)) {
      say("periodEnd", t("report.endBeforeStart"));
    }
  });
}
