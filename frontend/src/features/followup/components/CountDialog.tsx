import { zodResolver } from "@hookform/resolvers/zod";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/form";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { useWayChanges, type Way } from "../api/way";
import classes from "./followup.module.css";

interface CountDialogProps {
  slug: string;
  way: Way;
  etag: string;
  onClose: () => void;
}

/** Another day to count from; what is due by then is asked at once. */
export default function CountDialog({ slug, way, etag, onClose }: CountDialogProps) {
  const { t } = useTranslation("followup");
  const { count } = useWayChanges(slug, way.id);
  const [problem, setProblem] = useState<unknown>(null);
  const { control, handleSubmit, formState } = useForm({
    defaultValues: { countedFrom: way.countedFrom ?? "" },
    resolver: zodResolver(
      z.object({ countedFrom: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, t("count.day")) }),
    ),
  });

  const send = handleSubmit(async ({ countedFrom }) => {
    setProblem(null);
    try {
      await count(countedFrom, etag);
      notify(t("count.kept"));
      onClose();
    } catch (refusal) {
      setProblem(refusal);
    }
  });

  return (
    <Dialog title={t("count.change")} onClose={onClose}>
      <p>{t("count.hint")}</p>
      <form className={classes.form} noValidate onSubmit={(event) => void send(event)}>
        {problem !== null && <ProblemNotice error={problem} />}
        <TextField
          control={control}
          name="countedFrom"
          type="date"
          label={t("count.from")}
          required
        />
        <div>
          <Button type="submit" loading={formState.isSubmitting}>
            {t("count.keep")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
