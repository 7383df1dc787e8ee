import { Button, NativeSelect, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Import, type ImportField, useImportActs } from "../api/imports";
import classes from "./intake.module.css";
import { fields, useIntakeWords } from "./useIntakeWords";

interface ColumnMappingProps {
  slug: string;
  item: Import;
  onStart: (job: string) => void;
}

/** What each column of the file holds, with values from it; the proposals can be corrected. */
export function ColumnMapping({ slug, item, onStart }: ColumnMappingProps) {
  const { t } = useTranslation("intake");
  const acts = useImportActs(slug);
  const [chosen, setChosen] = useState<ImportField[]>(item.columns.map(({ field }) => field));
  const preview = useMutation({
    mutationFn: () => acts.preview(item.id, { headerLine: item.headerLine, columns: chosen }),
    onSuccess: ({ id }) => onStart(id),
  });
  const named = chosen.includes("name");
  return (
    <section>
      <Title order={2}>{t("mapping.title")}</Title>
      <Text mb="md">{t("mapping.about")}</Text>
      <ul className={classes.mapping}>
        {item.columns.map((column, index) => (
          <MappedColumn
            key={index}
            name={column.header || t("mapping.noHeader", { number: index + 1 })}
            why={t(`mapping.${column.why}`)}
            samples={column.samples}
            value={chosen[index] ?? "ignore"}
            onChange={(field) => setChosen(chosen.map((old, i) => (i === index ? field : old)))}
          />
        ))}
      </ul>
      {!named && (
        <Text role="status" c="red" mb="sm">
          {t("mapping.needsName")}
        </Text>
      )}
      {preview.error && <ProblemNotice error={preview.error} />}
      <Button onClick={() => preview.mutate()} loading={preview.isPending} disabled={!named}>
        {t("mapping.preview")}
      </Button>
    </section>
  );
}

interface MappedColumnProps {
  name: string;
  why: string;
  samples: string[];
  value: ImportField;
  onChange: (field: ImportField) => void;
}

function MappedColumn({ name, why, samples, value, onChange }: MappedColumnProps) {
  const { t } = useTranslation("intake");
  const words = useIntakeWords();
  return (
    <li>
      <div>
        <strong className={classes.header}>{name}</strong>
        <Text size="sm" c="dimmed" className={classes.samples}>
          {samples.join(" · ")}
        </Text>
      </div>
      <NativeSelect
        label={t("mapping.holds")}
        aria-label={`${t("mapping.holds")}: ${name}`}
        description={why}
        data={words.fieldOptions}
        value={value}
        onChange={(event) => {
          const field = fields.find((known) => known === event.currentTarget.value);
          if (field) onChange(field);
        }}
      />
    </li>
  );
}
