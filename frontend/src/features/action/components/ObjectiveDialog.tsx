import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Group, Stack } from "@mantine/core";
import { Dialog } from "@/ui/Dialog";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { rules, TextAreaField, TextField } from "@/ui/form";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Objective, type Plan, usePlanChanges } from "../api/plans";
import { useObjectiveRemoval } from "./useObjectiveRemoval";
import { known, linesOf } from "./values";

interface ObjectiveDialogProps {
  slug: string;
  plan: Plan;
  /** Null for a new one. */
  objective: Objective | null;
  /** The number that a new one gets unless it is changed. */
  next: number;
  onClose: () => void;
}

interface Values {
  number: string;
  title: string;
  summary: string;
  examples: string;
}

export function ObjectiveDialog({ slug, plan, objective, next, onClose }: ObjectiveDialogProps) {
  const { t } = useTranslation(["action", "common"]);
  const { t: common } = useTranslation();
  const { setObjective } = usePlanChanges(slug);
  const removal = useObjectiveRemoval(slug, plan, onClose);
  const rule = rules(common);
  const { control, handleSubmit } = useForm<Values>({
    defaultValues: {
      number: String(objective?.number ?? next),
      title: objective?.title ?? "",
      summary: objective?.summary ?? "",
      examples: objective?.exampleActions.join("\n") ?? "",
    },
    resolver: zodResolver(
      z.object({
        number: z.string().regex(/^[1-9]\d*$/, t("form.number")),
        title: rule.text(300),
        summary: rule.optionalText(4000),
        examples: rule.optionalText(10_000),
      }),
    ),
  });
  const save = useMutation({
    mutationFn: (values: Values) =>
      setObjective(
        plan.id,
        {
          number: Number(values.number),
          title: values.title,
          summary: known(values.summary),
          exampleActions: linesOf(values.examples),
        },
        objective,
      ),
    onSuccess: onClose,
  });
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={
        objective ? t("plan.editObjective", { number: objective.number }) : t("plan.addObjective")
      }
    >
      <form
        onSubmit={(event) => void handleSubmit((values) => save.mutate(values))(event)}
        noValidate
      >
        <Stack>
          <TextField
            control={control}
            name="number"
            label={t("plan.objectiveNumber")}
            inputMode="numeric"
            required
          />
          <TextField control={control} name="title" label={t("field.title")} required />
          <TextAreaField control={control} name="summary" label={t("plan.summary")} minRows={2} />
          <TextAreaField
            control={control}
            name="examples"
            label={t("plan.examples")}
            description={t("form.linesHint")}
            minRows={2}
          />
          {save.error && <ProblemNotice error={save.error} />}
          {removal.error && <ProblemNotice error={removal.error} words={removal.words} />}
          <Group justify="space-between">
            {objective ? (
              <Button
                variant="subtle"
                onClick={() => removal.remove(objective)}
                loading={removal.isPending}
              >
                {t("plan.removeObjective")}
              </Button>
            ) : (
              <span />
            )}
            <Group>
              <Button variant="default" onClick={onClose}>
                {t("common:form.cancel")}
              </Button>
              <Button type="submit" loading={save.isPending}>
                {t("plan.saveObjective")}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
