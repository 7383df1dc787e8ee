import { Title } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { FigureTable } from "@/ui/pictures/Figure";
import type { ReachData } from "../api/network";
import classes from "./network.module.css";

/** Whom we reach through these, whom not, and what each of them adds. */
export function ReachOutcome({ slug, reach }: { slug: string; reach: ReachData }) {
  const { t } = useTranslation("network");
  const format = useFormat();
  const missed = reach.of - reach.reached;
  const link = (organisation: { id: string; name: string }) => (
    <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: organisation.id }}>
      {organisation.name}
    </TextLink>
  );
  return (
    <>
      <p role="status">
        {t("reach.reading", {
          reached: format.number(reach.reached),
          of: format.number(reach.of),
        })}
      </p>
      <FigureTable
        caption={t("reach.each")}
        head={[t("reach.through"), t("reach.reaches"), t("reach.alone")]}
        rows={reach.through.map(({ organisation, reached, alone }) => ({
          key: organisation.id,
          cells: [link(organisation), format.number(reached), format.number(alone)],
        }))}
      />
      <div className={classes.columns}>
        <section>
          <Title order={2} size="h3">
            {t("reach.hit", { count: reach.reached })}
          </Title>
          <ul>
            {reach.reaches.map(({ organisation, steps, from }) => (
              <li key={organisation.id} className={classes.entry}>
                {link(organisation)}
                <span className={classes.facts}>
                  {steps === 1
                    ? t("reach.straight", { from })
                    : t("reach.steps", { count: steps, from })}
                </span>
              </li>
            ))}
          </ul>
          {reach.reached > reach.reaches.length && (
            <p>{t("reach.first", { count: reach.reaches.length })}</p>
          )}
        </section>
        <section>
          <Title order={2} size="h3">
            {t("reach.missed", { count: missed })}
          </Title>
          <ul>
            {reach.misses.map((organisation) => (
              <li key={organisation.id} className={classes.entry}>
                {link(organisation)}
              </li>
            ))}
          </ul>
          {missed > reach.misses.length && (
            <p>{t("reach.first", { count: reach.misses.length })}</p>
          )}
        </section>
      </div>
    </>
  );
}
