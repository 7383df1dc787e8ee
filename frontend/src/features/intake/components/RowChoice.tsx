import { NativeSelect } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type ChoiceDraft, type ImportRow, useImportActs } from "../api/imports";
import classes from "./intake.module.css";

interface Option {
  value: string;
  label: string;
  draft: ChoiceDraft;
}

/** What can be done with a row; a match is named by its place among the candidates. */
function useOptions(row: ImportRow): Option[] {
  const { t } = useTranslation("intake");
  const rows = [row.id];
  const joins = row.candidates.flatMap((match, index) =>
    (["fill", "update"] as const).map((choice) => ({
      value: `${choice} ${index}`,
      label: t(`choice.${choice}`, { name: match.name }),
      draft: { rows, choice, sameAs: match.id, sameAsRow: match.id ? null : match.row },
    })),
  );
  return [
    ...joins,
    { value: "new", label: t("choice.new"), draft: { rows, choice: "new" } },
    { value: "skip", label: t("choice.skip"), draft: { rows, choice: "skip" } },
  ];
}

function valueOf({ choice, candidates, chosenId, chosenRow }: ImportRow): string {
  if (choice === null) return "";
  if (choice === "new" || choice === "skip") return choice;
  const place = candidates.findIndex(({ id, row }) =>
    chosenId ? id === chosenId : row !== null && row === chosenRow,
  );
  return `${choice} ${place}`;
}

interface RowChoiceProps {
  slug: string;
  importId: string;
  row: ImportRow;
}

export function RowChoice({ slug, importId, row }: RowChoiceProps) {
  const { t } = useTranslation("intake");
  const acts = useImportActs(slug);
  const options = useOptions(row);
  const choose = useMutation({
    mutationFn: ({ draft }: Option) => acts.choose(importId, draft),
  });
  const value = valueOf(row);
  return (
    <div className={classes.choice}>
      <NativeSelect
        aria-label={t("preview.choice", { number: row.number })}
        value={choose.isPending ? choose.variables.value : value}
        onChange={(event) => {
          const option = options.find((one) => one.value === event.currentTarget.value);
          if (option) choose.mutate(option);
        }}
        data={[
          ...(value === "" ? [{ value: "", label: t("choice.none") }] : []),
          ...options.map(({ value: key, label }) => ({ value: key, label })),
        ]}
      />
      {choose.error && <ProblemNotice error={choose.error} />}
    </div>
  );
}
