import type { ReactNode } from "react";
import { OrganisationName } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import type { Option } from "@/ui/form";
import { visibilities } from "@/ui/badges";
import classes from "./action.module.css";
import type { PlanValues } from "./planValues";

const organisations: (keyof PlanValues)[] = ["ownerId", "managerId", "mentorGapFilledById"];

/** Values of a plan in words, for comparing two versions. */
export function usePlanInWords(slug: string, approaches: Option[]) {
  const { t } = useTranslation("common");
  return (name: keyof PlanValues, value: unknown): ReactNode => {
    if (Array.isArray(value)) {
      return value.length === 0 ? undefined : <Rows slug={slug} rows={value.map(cellsOf)} />;
    }
    if (typeof value !== "string" || value === "") return undefined;
    if (organisations.includes(name)) return <OrganisationName slug={slug} id={value} />;
    if (name === "approachId") return approaches.find((one) => one.value === value)?.label;
    const visibility = visibilities.find((one) => one === value);
    return name === "visibility" && visibility ? t(`visibility.${visibility}`) : undefined;
  };
}

type Cells = [name: string, value: string][];

function cellsOf(row: unknown): Cells {
  if (typeof row !== "object" || row === null) return [];
  return Object.entries(row).flatMap(([name, value]): Cells =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  );
}

function Rows({ slug, rows }: { slug: string; rows: Cells[] }) {
  return rows.map((cells, row) => (
    <span key={row} className={classes.rowInWords}>
      {cells.map(([name, value], cell) => (
        <span key={name}>
          {cell > 0 && " · "}
          {name === "organisationId" ? (
            <OrganisationName slug={slug} id={value} />
          ) : (
            value.split("\n").join(" · ")
          )}
        </span>
      ))}
    </span>
  ));
}
