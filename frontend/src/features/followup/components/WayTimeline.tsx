import { type ReactNode } from "react";
import { useFormat, useTranslation } from "@/i18n";
import type { Way } from "../api/way";
import { CountFrom } from "./CountFrom";
import classes from "./followup.module.css";
import { RoundStep } from "./RoundStep";
import { WayLinks } from "./WayLinks";

interface WayTimelineProps {
  slug: string;
  way: Way;
  etag: string;
}

/** From the proposal to what came of it, as a story in steps. */
export function WayTimeline({ slug, way, etag }: WayTimelineProps) {
  const { t } = useTranslation("followup");
  const format = useFormat();
  const { acceptedOn, concludedOn, takeaways, rounds, next, links } = way;
  return (
    <ol className={classes.way}>
      <Step title={t("way.proposed")} when={format.day(way.proposedAt)} />
      {acceptedOn && <Step title={t("way.accepted")} when={format.partialDate(acceptedOn)} />}
      {concludedOn && <Step title={t("way.concluded")} when={format.partialDate(concludedOn)} />}
      <Step
        title={t("way.takeaways", { count: takeaways.length })}
        open={takeaways.length === 0}
        when={null}
      />
      {rounds.map((round) => (
        <RoundStep key={round.id} way={way} round={round} />
      ))}
      {next && (
        <Step
          open
          title={t("way.next", { count: next.months })}
          when={format.partialDate(next.on)}
        />
      )}
      <Step title={t("way.links")} open={links.length === 0} when={null}>
        <WayLinks slug={slug} links={links} />
      </Step>
      {way.may.count && <CountFrom slug={slug} way={way} etag={etag} />}
    </ol>
  );
}

interface StepProps {
  title: string;
  when: string | null;
  /** Still to come, or missing. */
  open?: boolean;
  children?: ReactNode;
}

function Step({ title, when, open = false, children }: StepProps) {
  return (
    <li data-open={open || undefined}>
      <h3>{title}</h3>
      {when && <p className={classes.small}>{when}</p>}
      {children}
    </li>
  );
}
