import { Checkbox } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import type { Matrix, Measure } from "../api/outreach";
import classes from "./outreach.module.css";
import { cellKey } from "./search";
import { useMatrixWords } from "./useMatrixWords";

interface MatrixTableProps {
  slug: string;
  matrix: Matrix;
  measure: Measure;
  chosen: string[];
  onChoose: (cells: string[]) => void;
}

/** The matrix: a number is a way to the list behind it, an empty cell is a gap that can be chosen. */
export function MatrixTable({ slug, matrix, measure, chosen, onChoose }: MatrixTableProps) {
  const { t } = useTranslation("outreach");
  const format = useFormat();
  const words = useMatrixWords(slug);
  const { rowDimension, columnDimension, rows, columns } = matrix;
  const cells = new Map(matrix.cells.map((cell) => [cellKey(cell), cell]));

  function content(row: string, column: string) {
    const key = cellKey({ row, column });
    const cell = cells.get(key);
    const known = cell?.known ?? 0;
    const counted = cell?.[measure] ?? 0;
    const of = t("matrix.ofKnown", { count: known, known: format.number(known) });
    const link = known > 0 && (
      <TextLink
        to="/p/$slug/stakeholders"
        params={{ slug }}
        search={{ [rowDimension]: [row], [columnDimension]: [column] }}
        className={classes.known}
      >
        <span className="ct-visually-hidden">
          {words.cell(rowDimension, columnDimension, { row, column })}:{" "}
        </span>
        {of}
      </TextLink>
    );
    if (counted > 0 || row === "unknown" || column === "unknown") {
      return (
        <>
          <span className={classes.number}>{format.number(counted)}</span>
          {link}
        </>
      );
    }
    return (
      <>
        <Checkbox
          classNames={{ root: classes.choice ?? "" }}
          checked={chosen.includes(key)}
          label={t("matrix.gap")}
          aria-label={t("matrix.choose", {
            cell: words.cell(rowDimension, columnDimension, { row, column }),
          })}
          onChange={({ currentTarget: { checked } }) =>
            onChoose(checked ? [...chosen, key] : chosen.filter((one) => one !== key))
          }
        />
        {link}
      </>
    );
  }

  const isGap = (row: string, column: string) =>
    row !== "unknown" &&
    column !== "unknown" &&
    (cells.get(cellKey({ row, column }))?.[measure] ?? 0) === 0;

  return (
    // a wide table scrolls by itself, also by keyboard, so that the page does not
    <div className={classes.scroll} role="region" aria-label={t("matrix.caption")} tabIndex={0}>
      <table className={classes.matrix}>
        <caption className="ct-visually-hidden">{t("matrix.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`dimension.${rowDimension}`)}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.value(columnDimension, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{words.value(rowDimension, row)}</th>
              {columns.map((column) => (
                <td key={column} data-gap={isGap(row, column) || undefined}>
                  {content(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
