import { useMutation } from "@tanstack/react-query";
import { isProblem } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { type Objective, type Plan, usePlanChanges } from "../api/plans";

/** Takes an objective off its plan, with Undo; when an action still serves it, says which. */
export function useObjectiveRemoval(slug: string, plan: Plan, onRemoved: () => void) {
  const { t } = useTranslation("action");
  const format = useFormat();
  const { removeObjective, setObjective } = usePlanChanges(slug);
  const { mutate, variables, error, isPending } = useMutation({
    mutationFn: (gone: Objective) => {
      const { number, title, summary, exampleActions } = gone;
      return doWithUndo({
        act: () => removeObjective(plan.id, gone),
        undo: () => setObjective(plan.id, { number, title, summary, exampleActions }, null),
        said: t("plan.objectiveRemoved", { number, title }),
      });
    },
    onSuccess: onRemoved,
  });

  function words() {
    if (!isProblem(error, "validation")) return undefined;
    const titles = plan.actions
      .filter(({ planObjectiveId }) => planObjectiveId === variables?.id)
      .map(({ title }) => title);
    return {
      title: t("plan.objectiveServed"),
      text:
        titles.length === 0
          ? t("plan.objectiveServedText") // by an action that the reader does not see
          : t("plan.objectiveServedBy", { count: titles.length, list: format.list(titles) }),
    };
  }

  return { remove: mutate, error, isPending, words: words() };
}
