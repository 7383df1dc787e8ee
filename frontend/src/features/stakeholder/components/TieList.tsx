import { useFormat, useTranslation } from "@/i18n";
import { Missing } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import type { Tie } from "../api/parts";
import classes from "./parts.module.css";
import { useTieWords } from "./useTieTypes";

interface TieListProps {
  slug: string;
  /** From which end the ties are read. */
  organisationId: string;
  ties: Tie[];
}

/** Ties in the words of this organisation: "is a member of", "has as members". */
export function TieList({ slug, organisationId, ties }: TieListProps) {
  const { t } = useTranslation(["stakeholder", "common"]);
  const say = useTieWords();
  if (ties.length === 0) return <Missing>{t("detail.noTies")}</Missing>;
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const reading = say(tie.from.id === organisationId ? tie.says : tie.saysBack);
    groups.set(reading, [...(groups.get(reading) ?? []), tie]);
  }
  return (
    <dl className={classes.ties}>
      {[...groups].map(([reading, members]) => (
        <div key={reading}>
          <dt>{reading}</dt>
          <dd>
            <ul>
              {members.map((tie) => (
                <TieItem key={tie.id} slug={slug} organisationId={organisationId} tie={tie} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function TieItem({ slug, organisationId, tie }: Omit<TieListProps, "ties"> & { tie: Tie }) {
  const { t } = useTranslation(["stakeholder", "common"]);
  const format = useFormat();
  const other = tie.from.id === organisationId ? tie.to : tie.from;
  const span = format.span(tie.starts, tie.ends);
  return (
    <li>
      <span className={classes.head}>
        <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: other.id }}>
          {other.name}
        </TextLink>
        {span && <span className={classes.facts}>{span}</span>}
        {tie.may.edit && (
          <TextLink
            to="/p/$slug/stakeholders/$id/ties/$part"
            params={{ slug, id: organisationId, part: tie.id }}
            className="ct-no-print"
            aria-label={t("detail.edit", { what: other.name })}
          >
            {t("common:detail.edit")}
          </TextLink>
        )}
      </span>
      {tie.note && <p className={classes.facts}>{tie.note}</p>}
    </li>
  );
}
