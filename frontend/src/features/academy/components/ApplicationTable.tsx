import { NativeSelect } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import { FigureTable } from "@/ui/pictures/Figure";
import type { EnrolmentSummary } from "../api/academy";
import { type Choice, choices, type Chosen, isChoice, mayDecide } from "./selecting";
import { enrolmentTone, oneDecimal } from "./states";

interface ApplicationTableProps {
  slug: string;
  rows: EnrolmentSummary[];
  /** What is chosen for whom; null for who does not decide. */
  chosen: Chosen | null;
  onChoose: (id: string, choice: Choice) => void;
}

/** The applications, best score first; for the staff with a choice beside each that waits for one. */
export function ApplicationTable({ slug, rows, chosen, onChoose }: ApplicationTableProps) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const head = [
    t("list.organisation"),
    t("list.country"),
    t("list.size"),
    t("list.state"),
    t("list.reviews"),
    t("list.mean"),
    t("list.range"),
  ];
  const one = (value: number) => format.number(value, oneDecimal);
  return (
    <FigureTable
      caption={t("list.about")}
      head={chosen ? [...head, t("list.decision")] : head}
      rows={rows.map((row) => {
        const name = row.organisation?.name ?? "…";
        const cells = [
          <span key="name">
            <TextLink to="/p/$slug/dilemmas/enrolments/$id" params={{ slug, id: row.id }}>
              {name}
            </TextLink>
            {row.question && (
              <>
                <br />
                <small>{row.question}</small>
              </>
            )}
          </span>,
          row.country ? format.country(row.country) : "–",
          t(`size.${row.size}`),
          <State key="state" row={row} />,
          format.number(row.reviews),
          row.mean === null ? "–" : one(row.mean),
          row.lowest === null || row.highest === null
            ? t("list.notYet")
            : t("list.between", { lowest: one(row.lowest), highest: one(row.highest) }),
        ];
        if (chosen) {
          cells.push(
            mayDecide(row) ? (
              <NativeSelect
                key="choice"
                size="sm"
                aria-label={t("list.decisionFor", { name })}
                data={choices.map((value) => ({ value, label: t(`verdict.${value}`) }))}
                value={chosen[row.id] ?? "none"}
                onChange={({ currentTarget: { value } }) => {
                  if (isChoice(value)) onChoose(row.id, value);
                }}
              />
            ) : (
              "–"
            ),
          );
        }
        return { key: row.id, cells };
      })}
    />
  );
}

function State({ row }: { row: EnrolmentSummary }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  return (
    <>
      <StateBadge tone={enrolmentTone[row.state]}>{t(`state.${row.state}`)}</StateBadge>{" "}
      {row.waiting !== null && t("list.place", { place: row.waiting })}
      {row.state === "offered" &&
        row.answerBy &&
        t("list.until", { day: format.partialDate(row.answerBy) })}
    </>
  );
}
