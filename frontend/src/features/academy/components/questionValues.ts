import { z } from "zod";
import type { EvaluationDraft } from "../api/evaluation";

export type QuestionValues = { questions: { key: string; question: string; kind: string }[] };

const shape = z.looseObject({
  questions: z.array(z.looseObject({ key: z.string(), question: z.string(), kind: z.string() })),
});

/** What a 412 brings along is any JSON: read it with care. */
export function questionsFromCurrent(current: unknown): QuestionValues | null {
  const parsed = shape.safeParse(current);
  return parsed.success
    ? {
        questions: parsed.data.questions.map(({ key, question, kind }) => ({
          key,
          question,
          kind,
        })),
      }
    : null;
}

export const questionsDraft = ({ questions }: QuestionValues): EvaluationDraft => ({
  questions: questions.map(({ key, question, kind }) => ({
    key,
    question: question.trim(),
    kind: kind === "text" ? "text" : "scale",
  })),
});
