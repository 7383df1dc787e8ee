import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { z } from "zod";
import { type Job, jobQuery } from "@/api";
import { useTranslation } from "@/i18n";
import { JobProgress } from "@/ui/JobProgress";
import { duplicateKeys } from "../api/duplicates";

const result = z.object({ compared: z.number(), pairs: z.number() });

/** How far the comparing is; the list asks again when it is done. */
export function Finding({ slug, job }: { slug: string; job: string }) {
  const { t } = useTranslation("duplicate");
  const { data } = useQuery(jobQuery(slug, job));
  const queries = useQueryClient();
  const done = data?.state === "done";
  useEffect(() => {
    if (done) void queries.invalidateQueries({ queryKey: duplicateKeys.all(slug) });
  }, [done, queries, slug]);
  return (
    <JobProgress slug={slug} id={job} title={t("finding")}>
      {(finished) => <Found job={finished} />}
    </JobProgress>
  );
}

function Found({ job }: { job: Job }) {
  const { t } = useTranslation("duplicate");
  const found = result.safeParse(job.result);
  return found.success ? (
    <p role="status">
      {t("compared", { count: found.data.compared })} {t("found", { count: found.data.pairs })}
    </p>
  ) : null;
}
