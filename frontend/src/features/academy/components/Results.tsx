import { useFormat, useTranslation } from "@/i18n";
import { FigureTable } from "@/ui/pictures/Figure";
import type { EvaluationResult } from "../api/evaluation";
import classes from "./academy.module.css";
import { oneDecimal } from "./states";

interface ResultsProps {
  results: EvaluationResult[];
  /** Of the heading above each text question. */
  level: "h3" | "h4";
}

/** What people thought: marks in a table, texts below; what fewer than five said is not shown. */
export function Results({ results, level: Heading }: ResultsProps) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const marks = results.filter(({ mean }) => mean !== null);
  const texts = results.filter((result) => result.texts.length > 0);
  if (marks.length === 0 && texts.length === 0) return <p>{t("evaluation.tooFew")}</p>;
  return (
    <>
      {marks.length > 0 && (
        <FigureTable
          caption={t("evaluation.marks")}
          head={[t("evaluation.question"), t("evaluation.mean"), "1", "2", "3", "4", "5"]}
          rows={marks.map(({ key, question, mean, counts }) => ({
            key,
            cells: [
              question,
              mean === null ? "–" : format.number(mean, oneDecimal),
              ...counts.map((count) => format.number(count)),
            ],
          }))}
        />
      )}
      {texts.map((result) => (
        <div key={result.key} className={classes.result}>
          <Heading>{result.question}</Heading>
          <ul className={classes.points}>
            {result.texts.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
