import { Button, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { MoreButton } from "@/ui/index-page";
import { LoadingRows } from "@/ui/Loading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Import, useImportActs, useImportRows, type Verdict } from "../api/imports";
import { BulkChoice } from "./BulkChoice";
import classes from "./intake.module.css";
import { PreviewRow } from "./PreviewRow";

const route = getRouteApi("/p/$slug/stakeholders/import/$id");

export const verdicts = ["new", "same", "unclear", "cannot"] as const satisfies Verdict[];

export const countOf = ({ counts }: Import, verdict: Verdict) =>
  verdict === "new" ? counts.fresh : counts[verdict];

interface PreviewProps {
  slug: string;
  item: Import;
  onRemap: () => void;
  onStart: (job: string) => void;
}

/** Every row with its verdict, what was changed in it, and the choice; then the import. */
export function Preview({ slug, item, onRemap, onStart }: PreviewProps) {
  const { t } = useTranslation("intake");
  const acts = useImportActs(slug);
  const { verdict: asked } = route.useSearch();
  const only = verdicts.find((verdict) => verdict === asked?.[0]);
  const start = useMutation({
    mutationFn: () => acts.start(item.id),
    onSuccess: ({ id }) => onStart(id),
  });
  const { undecided } = item.counts;
  return (
    <section>
      <Title order={2}>{t("preview.title")}</Title>
      <Text mb="md">{t("preview.about")}</Text>
      <div className={classes.acts}>
        <Button onClick={() => start.mutate()} loading={start.isPending}>
          {t("preview.start")}
        </Button>
        {item.kept && (
          <Button variant="default" onClick={onRemap}>
            {t("mapping.again")}
          </Button>
        )}
      </div>
      {undecided > 0 && (
        <Text role="status" size="sm">
          {t("preview.undecided", { count: undecided })}
        </Text>
      )}
      {start.error && <ProblemNotice error={start.error} />}
      <VerdictFilter item={item} only={only} />
      {only && only !== "cannot" && countOf(item, only) > 0 && (
        <BulkChoice key={only} slug={slug} id={item.id} verdict={only} />
      )}
      <Rows slug={slug} item={item} only={only} />
    </section>
  );
}

function VerdictFilter({ item, only }: { item: Import; only: Verdict | undefined }) {
  const { t } = useTranslation("intake");
  const format = useFormat();
  const { slug, id } = route.useParams();
  const choices = [
    { verdict: undefined, label: t("preview.all"), count: item.rows },
    ...verdicts.map((verdict) => ({
      verdict,
      label: t(`verdict.${verdict}`),
      count: countOf(item, verdict),
    })),
  ];
  return (
    <nav aria-label={t("preview.filter")} className={classes.filter}>
      {choices.map(({ verdict, label, count }) => (
        <Link
          key={label}
          to="/p/$slug/stakeholders/import/$id"
          params={{ slug, id }}
          search={verdict ? { verdict: [verdict] } : {}}
          aria-current={verdict === only ? "true" : undefined}
          replace
          resetScroll={false}
        >
          {label} <span className={classes.count}>{format.number(count)}</span>
        </Link>
      ))}
    </nav>
  );
}

function Rows({ slug, item, only }: { slug: string; item: Import; only: Verdict | undefined }) {
  const { t } = useTranslation("intake");
  const list = useImportRows(slug, item.id, only ? [only] : []);
  return (
    <>
      {list.isPending && <LoadingRows />}
      {list.error && <ProblemNotice error={list.error} onRetry={list.retry} />}
      {!list.isPending && !list.error && list.items.length === 0 && (
        <Text c="dimmed">{t("preview.empty")}</Text>
      )}
      <ul className={classes.rows} aria-label={t("preview.results")} aria-busy={list.isRefreshing}>
        {list.items.map((row) => (
          <li key={row.id}>
            <PreviewRow slug={slug} importId={item.id} row={row} />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
