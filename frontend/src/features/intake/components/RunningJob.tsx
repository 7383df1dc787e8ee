import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "@/i18n";
import { JobProgress } from "@/ui/JobProgress";

export interface Running {
  id: string;
  act: "preview" | "start" | "undo";
}

const titles = {
  preview: "mapping.previewing",
  start: "preview.starting",
  undo: "result.undoing",
} as const;

/** How far the job is; when it is done the page shows what came of it. */
export function RunningJob({ slug, running }: { slug: string; running: Running }) {
  const { t } = useTranslation("intake");
  return (
    <JobProgress slug={slug} id={running.id} title={t(titles[running.act])}>
      {() => <Refreshed key={running.id} slug={slug} />}
    </JobProgress>
  );
}

/** Organisations are others now, too: everything of the partnership asks again, once. */
function Refreshed({ slug }: { slug: string }) {
  const queries = useQueryClient();
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: [slug] });
  }, [queries, slug]);
  return null;
}
