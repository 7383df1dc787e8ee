import { useQuery } from "@tanstack/react-query";
import { isProblem } from "@/api";
import { useTranslation } from "@/i18n";
import { DetailSection, Missing } from "@/ui/detail-page";
import { Figure, FigureTable } from "@/ui/pictures/Figure";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { agreementQuery } from "../api/agreement";
import { type Consultation, saidQuery } from "../api/consultations";
import { agreedIn, csvOf, type Row, rowsOf } from "./agreement";
import classes from "./agreement.module.css";
import { AgreementIdea } from "./AgreementIdea";
import { AgreementLegend } from "./AgreementBar";
import { shortened } from "./harvest";
import { useGroupName } from "./useGroupName";

interface AgreementSectionProps {
  slug: string;
  consultation: Consultation;
}

/** What the room thinks of each idea, by level and kind, with its reading and its table. */
export function AgreementSection({ slug, consultation }: AgreementSectionProps) {
  const { t } = useTranslation("consultation");
  const groupName = useGroupName();
  const { data: agreement, error } = useQuery(agreementQuery(slug, consultation.id));
  const { data: room } = useQuery(saidQuery(slug, consultation.id));
  // who may not read what was said is told so where it would stand
  if (isProblem(error) && error.status === 403) return null;
  if (error) return <ProblemNotice error={error} />;
  if (!agreement || !room) return null;
  // while ideas may still come, the room itself says so
  if (agreement.open && consultation.state === "running") return null;
  const ideas = agreement.ideas.flatMap((idea) => {
    const said = room.contributions.find(({ id }) => id === idea.contributionId);
    return said ? [{ idea, said, rows: rowsOf(idea) }] : [];
  });
  const csv = csvOf(ideas.map(({ said, rows }) => ({ text: said.body, rows })));
  return (
    <DetailSection title={t("agreement.title")}>
      {agreement.open && <Missing>{t("agreement.notYet")}</Missing>}
      {!agreement.open && ideas.length === 0 && <Missing>{t("agreement.none")}</Missing>}
      {ideas.length > 0 && (
        <Figure
          question={t("agreement.question")}
          reading={t("agreement.reading", { count: agreedIn(agreement), total: ideas.length })}
          picture={
            <>
              <AgreementLegend />
              <ol className={classes.ideas}>
                {ideas.map(({ idea, said, rows }) => (
                  <AgreementIdea
                    key={said.id}
                    slug={slug}
                    consultation={consultation}
                    idea={idea}
                    said={said}
                    rows={rows}
                  />
                ))}
              </ol>
            </>
          }
          table={
            <FigureTable
              caption={t("agreement.table")}
              head={[
                t("agreement.idea"),
                t("agreement.group"),
                t("agreement.peopleHead"),
                t("agreement.agree"),
                t("agreement.not"),
                t("agreement.pass"),
                t("agreement.does"),
              ]}
              rows={ideas.flatMap(({ said, rows }) =>
                rows.map((row) => ({
                  key: `${said.id} ${row.key}`,
                  cells: [
                    shortened(said.body),
                    groupName(row),
                    ...cellsOf(row, t("agreement.held")),
                  ],
                })),
              )}
            />
          }
          source={t("agreement.source")}
          downloads={[
            { label: "CSV", href: `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}` },
          ]}
        />
      )}
      {ideas.length > 0 && (
        <details className={classes.how}>
          <summary>{t("agreement.how")}</summary>
          <p>{t("agreement.order")}</p>
          <p>{t("agreement.heldSays", { count: agreement.threshold })}</p>
        </details>
      )}
    </DetailSection>
  );
}

function cellsOf({ figures }: Row, held: string): (string | number)[] {
  if (!figures) return [held, "–", "–", "–", "–"];
  return [figures.people, figures.agree, figures.not, figures.pass, figures.does];
}
