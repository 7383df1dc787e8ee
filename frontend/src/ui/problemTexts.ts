import { isProblem } from "@/api/problem";
import { useTranslation } from "@/i18n";
import type { Messages } from "@/i18n/messages";

export type ProblemCode = keyof Messages["problems"];

/** What happened and what to do, in the reader's language; a code we have no words for is "unexpected". */
export function useProblemTexts() {
  const { t, i18n } = useTranslation(["problems", "common"]);
  const isKnown = (code: string): code is ProblemCode => i18n.exists(`problems:${code}.title`);

  function byCode(code: string) {
    const known = isKnown(code) ? code : "unexpected";
    return { title: t(`problems:${known}.title`), text: t(`problems:${known}.text`) };
  }

  return {
    isKnown,
    byCode,
    of(error: unknown) {
      if (isProblem(error, "offline")) {
        return { title: t("common:problem.title"), text: t("common:problem.offline") };
      }
      return byCode(isProblem(error) ? error.code : "unexpected");
    },
  };
}
