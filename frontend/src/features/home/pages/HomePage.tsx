import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { partnershipQuery, useRole } from "@/api";
import { TheTable } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { homeQuery } from "../api/home";
import { BrokenThreads } from "../components/BrokenThreads";
import { ComingUp } from "../components/ComingUp";
import { Expected } from "../components/Expected";
import { NewsSection } from "../components/NewsSection";
import { FourQuestions } from "../components/FourQuestions";
import classes from "../components/home.module.css";

const route = getRouteApi("/p/$slug/");

function partOfDay(hour: number) {
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** What is expected of me, and what happened since I was last here; for public readers, what is published. */
export function HomePage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("home");
  const { data: partnership } = useSuspenseQuery(partnershipQuery(slug));
  const role = useRole(slug);
  const home = useQuery(homeQuery(slug));
  const takesPart = role !== null;
  return (
    <Page>
      <div className={classes.top}>
        <div className={classes.words}>
          {takesPart && (
            <p className={classes.greeting}>{t(`greeting.${partOfDay(new Date().getHours())}`)}</p>
          )}
          <PageTitle title={partnership.name} />
          {partnership.description && <p className={classes.lead}>{partnership.description}</p>}
          {!takesPart && <FourQuestions slug={slug} />}
          {takesPart && home.data && <Expected slug={slug} expected={home.data.expected} />}
          {home.isPending && <LoadingRows rows={4} />}
          {home.error && <ProblemNotice error={home.error} onRetry={() => void home.refetch()} />}
        </div>
        <div className={classes.table}>
          <TheTable slug={slug} />
        </div>
      </div>
      {home.data && (
        <div className={classes.sections}>
          <NewsSection slug={slug} news={home.data.since} mayMark={takesPart} />
          <div className={classes.beside}>
            <ComingUp slug={slug} comingUp={home.data.comingUp} />
            <BrokenThreads slug={slug} thread={home.data.thread} />
          </div>
        </div>
      )}
    </Page>
  );
}
