import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import type { Action } from "../api/actions";
import classes from "./action.module.css";
import { UptakeDialog } from "./UptakeDialog";
import { UptakeSteps } from "./UptakeSteps";
import { statusTone, useActionWords } from "./useActionWords";

interface RecommendationCardProps {
  slug: string;
  recommendation: Action["recommendations"][number];
  editable: boolean;
}

/** A recommendation in the story of its action: what is asked, of whom, and what became of it. */
export function RecommendationCard({ slug, recommendation, editable }: RecommendationCardProps) {
  const { t } = useTranslation("action");
  const words = useActionWords();
  const [recording, setRecording] = useState(false);
  const { id, text, addressee, addresseeName, state, silentDays, uptake } = recommendation;
  const name = addressee?.name ?? addresseeName;
  return (
    <article className={classes.card}>
      <div className={classes.cardHead}>
        <StateBadge tone={statusTone(state)}>{words.status(state)}</StateBadge>
        <span className={classes.meta}>
          {name ? t("recommendation.to", { name }) : t("recommendation.toNobody")}
          {silentDays !== null && ` · ${t("recommendation.silent", { count: silentDays })}`}
        </span>
      </div>
      <p className={classes.asked}>
        <TextLink to="/p/$slug/actions/recommendations/$id" params={{ slug, id }}>
          {text}
        </TextLink>
      </p>
      <UptakeSteps slug={slug} recommendationId={id} uptake={uptake} editable={editable} />
      {editable && (
        <div className={classes.acts}>
          <Button variant="default" size="compact-md" onClick={() => setRecording(true)}>
            {t("recommendation.record")}
          </Button>
        </div>
      )}
      {recording && (
        <UptakeDialog
          slug={slug}
          recommendation={recommendation}
          onClose={() => setRecording(false)}
        />
      )}
    </article>
  );
}
