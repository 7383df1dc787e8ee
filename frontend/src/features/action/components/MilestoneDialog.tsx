import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Group, Stack } from "@mantine/core";
import { Dialog } from "@/ui/Dialog";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { CheckboxField, PartialDateField, rules, TextField } from "@/ui/form";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Bearer, type Milestone, useMilestoneChanges } from "../api/milestones";

interface MilestoneDialogProps {
  slug: string;
  bearer: Bearer;
  /** Null for a new one. */
  milestone: Milestone | null;
  onClose: () => void;
}

export function MilestoneDialog({ slug, bearer, milestone, onClose }: MilestoneDialogProps) {
  const { t } = useTranslation(["action", "common"]);
  const { t: common } = useTranslation();
  const changes = useMilestoneChanges(slug, bearer);
  const rule = rules(common);
  const { control, handleSubmit } = useForm({
    defaultValues: {
      title: milestone?.title ?? "",
      date: milestone?.date ?? "",
      done: milestone?.done === true,
    },
    resolver: zodResolver(
      z.object({ title: rule.text(500), date: rule.partialDate(), done: z.boolean() }),
    ),
  });
  const save = useMutation({
    mutationFn: (values: { title: string; date: string; done: boolean }) => {
      // Unticked and never answered stays unanswered.
      const done = values.done || (milestone?.done == null ? null : false);
      const body = { title: values.title, date: values.date === "" ? null : values.date, done };
      return milestone ? changes.revise(milestone, body) : changes.set(body);
    },
    onSuccess: onClose,
  });
  const remove = useMutation({
    mutationFn: (gone: Milestone) => changes.remove(gone),
    onSuccess: (_, gone) => {
      notify(t("milestone.removed", { title: gone.title }), () =>
        changes.set({ title: gone.title, date: gone.date, done: gone.done }),
      );
      onClose();
    },
  });
  return (
    <Dialog
      onClose={onClose}
      title={milestone ? t("milestone.edit", { title: milestone.title }) : t("milestone.add")}
    >
      <form
        onSubmit={(event) => void handleSubmit((values) => save.mutate(values))(event)}
        noValidate
      >
        <Stack>
          <TextField control={control} name="title" label={t("milestone.title")} required />
          <PartialDateField control={control} name="date" label={t("milestone.date")} />
          <CheckboxField control={control} name="done" label={t("milestone.done")} />
          {(save.error ?? remove.error) && <ProblemNotice error={save.error ?? remove.error} />}
          <Group justify="space-between">
            {milestone ? (
              <Button
                variant="subtle"
                onClick={() => remove.mutate(milestone)}
                loading={remove.isPending}
              >
                {t("milestone.remove")}
              </Button>
            ) : (
              <span />
            )}
            <Group>
              <Button variant="default" onClick={onClose}>
                {t("common:form.cancel")}
              </Button>
              <Button type="submit" loading={save.isPending}>
                {t("milestone.save")}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
