import { useQuery } from "@tanstack/react-query";
import { dilemmaQuery } from "@/features/dilemma";
import { useTranslation } from "@/i18n";

/** To which dilemma the new practice is an answer. */
export function AnswersDilemma({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("practice");
  const { data } = useQuery(dilemmaQuery(slug, id));
  return data ? <p>{t("form.answers", { question: data.item.question })}</p> : null;
}
