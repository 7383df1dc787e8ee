import { Anchor, Button, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { languages, useFormat, useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Import, leftoversAddress, useImportActs } from "../api/imports";
import classes from "./intake.module.css";
import { importedResult } from "./results";

const outcomes = [
  "made",
  "changed",
  "unchanged",
  "skipped",
  "undecided",
  "gone",
  "cannot",
] as const;

const leftOver = ["undecided", "gone", "cannot"] as const;

interface ResultProps {
  slug: string;
  item: Import;
  onUndo: (job: string) => void;
}

/** What the import did, with Undo and the rows that were left. */
export function Result({ slug, item, onUndo }: ResultProps) {
  const { t } = useTranslation("intake");
  const format = useFormat();
  const acts = useImportActs(slug);
  const { rows, people } = importedResult(item.result);
  const undo = useMutation({
    mutationFn: () => acts.undo(item.id),
    onSuccess: ({ id }) => onUndo(id),
  });
  const left = leftOver.reduce((sum, outcome) => sum + (rows[outcome] ?? 0), 0);
  return (
    <section>
      <Title order={2}>{t("result.title")}</Title>
      <dl className={classes.outcomes}>
        {outcomes
          .filter((outcome) => (rows[outcome] ?? 0) > 0)
          .map((outcome) => (
            <div key={outcome}>
              <dt>{t(`outcome.${outcome}`)}</dt>
              <dd>{format.number(rows[outcome] ?? 0)}</dd>
            </div>
          ))}
      </dl>
      {people > 0 && <Text>{t("result.people", { count: people })}</Text>}
      {left > 0 && <Leftovers slug={slug} id={item.id} count={left} />}
      <div className={classes.acts}>
        <LinkButton to="/p/$slug/stakeholders" params={{ slug }} search={{ sort: "-updated" }}>
          {t("result.see")}
        </LinkButton>
        <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
          {t("result.undo")}
        </Button>
      </div>
      <Text size="sm" c="dimmed">
        {t("result.undoHint")}
      </Text>
      {undo.error && <ProblemNotice error={undo.error} />}
    </section>
  );
}

interface LeftoversProps {
  slug: string;
  id: string;
  count: number;
}

function Leftovers({ slug, id, count }: LeftoversProps) {
  const { t, i18n } = useTranslation("intake");
  const language = languages.find((known) => known === i18n.language) ?? "en";
  return (
    <p className={classes.leftovers}>
      {t("result.leftovers", { count })}{" "}
      <Anchor href={leftoversAddress(slug, id, "csv", language)} download="leftovers.csv">
        {t("result.csv")}
      </Anchor>
      {" · "}
      <Anchor href={leftoversAddress(slug, id, "xlsx", language)} download="leftovers.xlsx">
        {t("result.xlsx")}
      </Anchor>
    </p>
  );
}
