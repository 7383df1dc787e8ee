import { Text } from "@mantine/core";
import { Marked, type SearchHit } from "@/features/search";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import type { HitGroup } from "./searching";
import classes from "./search.module.css";
import { useKindName } from "@/ui/useKindName";

interface SearchResultsProps {
  listId: string;
  q: string;
  enough: boolean;
  /** What was looked for instead, because nothing matches as typed. */
  corrected: string | null | undefined;
  isPending: boolean;
  error: Error | null;
  groups: HitGroup[];
  current: string | undefined;
  onOpen: (hit: SearchHit) => void;
}

export function SearchResults(props: SearchResultsProps) {
  const { listId, q, enough, corrected, isPending, error, groups, current, onOpen } = props;
  const { t } = useTranslation();
  const kindName = useKindName();
  const count = groups.reduce((sum, group) => sum + group.hits.length, 0);

  function status(): string {
    if (!enough) return t("search.hint");
    if (isPending) return t("search.searching");
    if (count === 0) return t("search.none", { q });
    const found = t("search.found", { count });
    return corrected ? `${t("search.meant", { corrected })} ${found}` : found;
  }

  return (
    <>
      <Text size="sm" c="dimmed" my="sm" role="status">
        {status()}
      </Text>
      {error && <ProblemNotice error={error} />}
      <div id={listId} role="listbox" aria-label={t("index.results")} className={classes.list}>
        {groups.map((group) => (
          <div key={group.kind} role="group" aria-label={kindName(group.kind)}>
            <div className={classes.kind} aria-hidden="true">
              {kindName(group.kind)}
            </div>
            {group.hits.map((hit) => (
              <div
                key={hit.id}
                id={`${listId}-${hit.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={hit.id === current}
                className={classes.hit}
                onMouseDown={(event) => {
                  event.preventDefault(); // the focus stays in the field
                }}
                onClick={() => {
                  onOpen(hit);
                }}
                onKeyDown={(event) => {
                  if (event.key === "Enter") onOpen(hit);
                }}
              >
                <span>
                  <Marked text={hit.title} marks={hit.titleMarks} />
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
