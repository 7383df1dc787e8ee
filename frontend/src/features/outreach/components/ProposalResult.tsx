import { useFormat, useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import type { Dimension, Proposal } from "../api/outreach";
import classes from "./outreach.module.css";
import { useMatrixWords } from "./useMatrixWords";

interface ProposalResultProps {
  slug: string;
  proposal: Proposal;
  rows: Dimension;
  columns: Dimension;
}

/** Whom to invite, what each one closes, what stays open and why: the arithmetic in words. */
export function ProposalResult({ slug, proposal, rows, columns }: ProposalResultProps) {
  const { t } = useTranslation("outreach");
  const format = useFormat();
  const words = useMatrixWords(slug);
  const { gaps, picks, open, most, atLeast } = proposal;
  if (gaps === 0) return <p role="status">{t("proposal.noGaps")}</p>;
  const closed = gaps - open.length;
  return (
    <>
      <p role="status">
        {t("proposal.reading", {
          count: picks.length,
          closed: format.number(closed),
          gaps: format.number(gaps),
        })}{" "}
        {picks.length > 0 && t("proposal.bound", { most: format.number(most), count: atLeast })}
      </p>
      <ol className={classes.picks}>
        {picks.map(({ organisationId, name, closes, left }) => (
          <li key={organisationId}>
            <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: organisationId }}>
              {name}
            </TextLink>
            <span className={classes.facts}>
              {t("proposal.closes", { count: closes.length })} {t("proposal.left", { count: left })}
            </span>
            <ul>
              {closes.map((cell) => (
                <li key={`${cell.row}:${cell.column}`}>
                  {words.cell(rows, columns, cell)}
                  {cell.through !== null && (
                    <span className={classes.facts}>
                      {" "}
                      {t("proposal.through", { name: cell.through, count: cell.steps })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {open.length > 0 && (
        <section aria-label={t("proposal.open", { count: open.length })}>
          <h3>{t("proposal.open", { count: open.length })}</h3>
          <ul className={classes.open}>
            {open.map((cell) => (
              <li key={`${cell.row}:${cell.column}`}>
                {words.cell(rows, columns, cell)}{" "}
                <span className={classes.facts}>{t(`reason.${cell.reason}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
