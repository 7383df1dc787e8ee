import { Button } from "@mantine/core";
import { IconDownload, IconPhoto, IconTable } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "@/i18n";
import classes from "./figure.module.css";

interface FigureProps {
  /** The question the picture answers. */
  question: string;
  /** Its reading, in a sentence. */
  reading: ReactNode;
  /** An SVG with its own title and description. */
  picture: ReactNode;
  /** The same numbers as a `<FigureTable>`. */
  table: ReactNode;
  unit?: string | undefined;
  period?: string | undefined;
  source?: ReactNode;
  selfAssessed?: boolean;
  downloads?: { label: string; href: string }[];
}

/** The frame of every chart: question, reading, picture or table, and where the numbers come from. */
export function Figure(props: FigureProps) {
  const { question, reading, picture, table, downloads = [] } = props;
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const Icon = asTable ? IconPhoto : IconTable;
  const notes = [
    props.unit && `${t("figure.unit")}${t("colon")}${props.unit}`,
    props.period && `${t("figure.period")}${t("colon")}${props.period}`,
    props.source && (
      <>
        {t("figure.source")}
        {t("colon")}
        {props.source}
      </>
    ),
    props.selfAssessed && t("figure.selfAssessed"),
  ].filter(Boolean);
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption>
        <div id={id} className={classes.question}>
          {question}
        </div>
        <p className={classes.reading}>{reading}</p>
      </figcaption>
      {/* Print shows both: paper has no button. */}
      <div className={classes.picture} data-hidden={asTable}>
        {picture}
      </div>
      <div className={classes.table} data-hidden={!asTable}>
        {table}
      </div>
      <p className={classes.notes}>
        {notes.map((note, index) => (
          <span key={index}>{note}</span>
        ))}
      </p>
      <div className={`${classes.tools ?? ""} ct-no-print`}>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<Icon size={18} aria-hidden="true" />}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? "figure.asPicture" : "figure.asTable")}
        </Button>
        {downloads.map((download) => (
          <Button
            key={download.href}
            component="a"
            href={download.href}
            download
            variant="subtle"
            size="compact-md"
            leftSection={<IconDownload size={18} aria-hidden="true" />}
          >
            {t("figure.download")} {download.label}
          </Button>
        ))}
      </div>
    </figure>
  );
}

interface FigureTableProps {
  caption: string;
  head: string[];
  /** The first cell of a row names it. */
  rows: { key: string; cells: ReactNode[] }[];
}

export function FigureTable({ caption, head, rows }: FigureTableProps) {
  return (
    // a wide table scrolls by itself, also by keyboard, so that the page does not
    <div className={classes.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="ct-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
