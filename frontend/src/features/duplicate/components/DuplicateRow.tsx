import { Button } from "@mantine/core";
import { useState } from "react";
import { MatchReasons } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { doWithUndo } from "@/ui/doWithUndo";
import { LinkButton, TextLink } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Duplicate, useDuplicateChanges } from "../api/duplicates";
import classes from "./duplicate.module.css";

const SAME = 0.9;

/** Two organisations that may be one: why, and what to do about it. */
export function DuplicateRow({ slug, pair }: { slug: string; pair: Duplicate }) {
  const { t } = useTranslation("duplicate");
  const { decide } = useDuplicateChanges(slug);
  const [problem, setProblem] = useState<unknown>(null);
  const { id, one, other, version } = pair;
  const [act, back] = pair.dismissedAt
    ? (["reconsider", "dismiss"] as const)
    : (["dismiss", "reconsider"] as const);

  async function decideNow() {
    let latest = `"${version}.0-0"`;
    try {
      await doWithUndo({
        act: async () => {
          latest = (await decide(id, latest, act)).etag;
        },
        undo: () => decide(id, latest, back),
        said: t(`said.${act}`, { one: one.name, other: other.name }),
      });
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <article className={classes.pair}>
      <div className={classes.sides}>
        <Side slug={slug} side={one} />
        <Side slug={slug} side={other} />
      </div>
      <p className={classes.why}>
        <StateBadge tone={pair.score >= SAME ? "warn" : "quiet"}>
          {t(pair.score >= SAME ? "same" : "unclear")}
        </StateBadge>{" "}
        <MatchReasons reasons={pair.reasons} />
      </p>
      <div className={classes.acts}>
        <LinkButton
          to="/p/$slug/stakeholders/duplicates/$one/$other"
          params={{ slug, one: one.id, other: other.id }}
          variant="light"
          size="compact-md"
          aria-label={t("compareThese", { one: one.name, other: other.name })}
        >
          {t("compare")}
        </LinkButton>
        <Button variant="default" size="compact-md" onClick={() => void decideNow()}>
          {t(`act.${act}`)}
        </Button>
      </div>
      {problem !== null && <ProblemNotice error={problem} />}
    </article>
  );
}

function Side({ slug, side }: { slug: string; side: Duplicate["one"] }) {
  const format = useFormat();
  const place = [side.city, format.list(side.countries.map(format.country))];
  return (
    <div>
      <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: side.id }}>
        {side.name}
      </TextLink>
      <p className={classes.facts}>
        {[side.shortName, ...place, side.website && (URL.parse(side.website)?.hostname ?? null)]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </div>
  );
}
