import { Text } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { type StateTone, StateBadge } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import type { ImportMatch, ImportRow } from "../api/imports";
import { RowChoice } from "./RowChoice";
import classes from "./intake.module.css";
import { useIntakeWords } from "./useIntakeWords";

const tones: Record<ImportRow["verdict"], StateTone> = {
  new: "good",
  same: "quiet",
  unclear: "warn",
  cannot: "warn",
};

interface PreviewRowProps {
  slug: string;
  importId: string;
  row: ImportRow;
}

/** One row as it was understood: verdict and reason, facts, changes, people, choice. */
export function PreviewRow({ slug, importId, row }: PreviewRowProps) {
  const { t } = useTranslation("intake");
  return (
    <article className={classes.row}>
      <div className={classes.said}>
        <p className={classes.name}>
          <span className={classes.number}>{t("preview.row", { number: row.number })}</span>
          <strong>{row.name ?? t("preview.noName")}</strong>
          <StateBadge tone={tones[row.verdict]}>{t(`verdict.${row.verdict}`)}</StateBadge>
        </p>
        <Facts row={row} />
        {row.reason === "no-name" && <Text size="sm">{t("cannot.no-name")}</Text>}
        {row.candidates.length > 0 && <Candidates slug={slug} candidates={row.candidates} />}
        <Changes row={row} />
      </div>
      {row.verdict !== "cannot" && <RowChoice slug={slug} importId={importId} row={row} />}
    </article>
  );
}

function Facts({ row }: { row: ImportRow }) {
  const words = useIntakeWords();
  const format = useFormat();
  const facts = [
    row.shortName,
    row.kind && words.kind(row.kind),
    row.levels.map(words.level).join(", "),
    row.city,
    format.list(row.countries.map(words.country)),
    row.languages.map(format.language).join(", "),
    row.website,
  ].filter(Boolean);
  const people = row.people.map(({ name, role, email, phone }) =>
    [name, role && `(${role})`, email !== name && email, phone].filter(Boolean).join(" "),
  );
  return (
    <>
      {facts.length > 0 && <p className={classes.facts}>{facts.join(" · ")}</p>}
      {people.length > 0 && <p className={classes.facts}>{people.join(" · ")}</p>}
      {row.notes && <p className={classes.notes}>{row.notes}</p>}
    </>
  );
}

function Candidates({ slug, candidates }: { slug: string; candidates: ImportMatch[] }) {
  const { t } = useTranslation("intake");
  const words = useIntakeWords();
  const format = useFormat();
  return (
    <div className={classes.candidates}>
      <span>{t("preview.like")}</span>
      <ul>
        {candidates.map((match) => (
          <li key={match.id ?? match.row}>
            {match.id ? (
              <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: match.id }}>
                {match.name}
              </TextLink>
            ) : (
              t("preview.ofRow", { number: match.row ?? "", name: match.name })
            )}
            {" · "}
            {t("preview.score", { percent: format.number(match.score, { style: "percent" }) })}
            {" · "}
            {words.match(match)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Changes({ row }: { row: ImportRow }) {
  const { t } = useTranslation("intake");
  const words = useIntakeWords();
  if (row.changes.length === 0) return null;
  return (
    <details className={classes.changes}>
      <summary>{t("preview.changed", { count: row.changes.length })}</summary>
      <ul>
        {row.changes.map((change, index) => (
          <li key={index}>
            {words.field(change.field)}: <q>{change.from}</q> <span aria-hidden="true">→</span>{" "}
            <strong>
              {words.kept(change) ||
                t(change.why === "unknown" ? "preview.unknown" : "preview.leftOut")}
            </strong>{" "}
            <span className={classes.why}>({words.why(change)})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
