import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Group, Stack, Text } from "@mantine/core";
import { Dialog } from "@/ui/Dialog";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useIdempotencyKey } from "@/api";
import { useTranslation } from "@/i18n";
import { PartialDateField, rules, SelectField, TextAreaField } from "@/ui/form";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { useRecommendationChanges } from "../api/recommendations";
import { steps, useActionWords } from "./useActionWords";

interface UptakeDialogProps {
  slug: string;
  recommendation: { id: string; text: string };
  onClose: () => void;
}

/** Three fields, of which one is needed: a step is recorded in under a minute. */
export function UptakeDialog({ slug, recommendation, onClose }: UptakeDialogProps) {
  const { t } = useTranslation(["action", "common"]);
  const { t: common } = useTranslation();
  const words = useActionWords();
  const changes = useRecommendationChanges(slug);
  const idempotency = useIdempotencyKey();
  const rule = rules(common);
  const { control, handleSubmit } = useForm({
    defaultValues: { status: "", date: "", evidence: "" },
    resolver: zodResolver(
      z.object({
        status: rule.choice(),
        date: rule.partialDate(),
        evidence: rule.optionalText(4000),
      }),
    ),
  });
  const record = useMutation({
    mutationFn: (values: { status: string; date: string; evidence: string }) => {
      const body = {
        status: steps.find((step) => step === values.status) ?? "unknown",
        date: values.date === "" ? null : values.date,
        evidence: values.evidence === "" ? null : values.evidence,
      };
      return changes.record(recommendation.id, body, idempotency(body));
    },
    onSuccess: (step) => {
      notify(t("recommendation.recorded", { status: words.status(step.status) }), () =>
        changes.takeBack(recommendation.id, step),
      );
      onClose();
    },
  });
  return (
    <Dialog onClose={onClose} size="lg" title={t("recommendation.recordTitle")}>
      <form
        onSubmit={(event) => void handleSubmit((values) => record.mutate(values))(event)}
        noValidate
      >
        <Stack>
          <Text>{recommendation.text}</Text>
          <SelectField
            control={control}
            name="status"
            label={t("field.status")}
            options={words.stepOptions}
            required
          />
          <PartialDateField
            control={control}
            name="date"
            label={t("field.date")}
            description={t("recommendation.dateHint")}
          />
          <TextAreaField
            control={control}
            name="evidence"
            label={t("field.evidence")}
            description={t("recommendation.evidenceHint")}
            minRows={2}
          />
          <Text size="sm" c="dimmed">
            {t("recommendation.recordHint")}
          </Text>
          {record.error && <ProblemNotice error={record.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("common:form.cancel")}
            </Button>
            <Button type="submit" loading={record.isPending}>
              {t("recommendation.recordSave")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
