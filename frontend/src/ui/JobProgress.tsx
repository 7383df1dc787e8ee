import { Alert, Button, Progress } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { cancelJob, isOver, type Job, jobQuery } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { ProblemNotice } from "./ProblemNotice";

interface JobProgressProps {
  slug: string;
  id: string;
  /** What is being done: "Reading the file". */
  title: string;
  /** What to show when it is done. */
  children: (job: Job) => ReactNode;
}

/** Work that outlasts a request: how far it is, a way to stop it, and then what came of it. */
export function JobProgress({ slug, id, title, children }: JobProgressProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const { data: job, error, refetch } = useQuery(jobQuery(slug, id));
  const stop = useMutation({
    mutationFn: () => cancelJob(slug, id),
    onSuccess: () => queries.invalidateQueries({ queryKey: jobQuery(slug, id).queryKey }),
  });
  if (error && !job) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (job?.state === "done") return children(job);
  if (job && isOver(job)) {
    return (
      <Alert
        color="red"
        variant="light"
        title={t(job.state === "cancelled" ? "job.cancelled" : "job.failed")}
      >
        {job.problem ?? t("job.nothingHappened")}
      </Alert>
    );
  }
  const done = job?.done ?? 0;
  const total = job?.total ?? 0;
  return (
    <div>
      <p aria-live="polite">
        {title} ·{" "}
        {total > 0
          ? t("job.progress", { done: format.number(done), total: format.number(total) })
          : t("job.begins")}
      </p>
      <Progress
        value={total > 0 ? (100 * done) / total : 100}
        animated={total === 0}
        aria-label={title}
      />
      <Button
        variant="default"
        mt="md"
        loading={stop.isPending}
        disabled={!job}
        onClick={() => stop.mutate()}
      >
        {t("job.stop")}
      </Button>
      {stop.error && <ProblemNotice error={stop.error} />}
    </div>
  );
}
