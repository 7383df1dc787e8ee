import type { ReactNode } from "react";
import type { KeysetList } from "@/api/list";
import type { IndexSearch } from "@/routes";
import { EmptyState } from "../EmptyState";
import { LoadingRows } from "../Loading";
import { Page } from "../Page";
import { PageTitle } from "../PageTitle";
import { ProblemNotice } from "../ProblemNotice";
import { useTranslation } from "@/i18n";
import { ChosenInWords } from "./ChosenInWords";
import { FilterBar, type IndexFilter, type IndexSort } from "./FilterBar";
import { MoreButton } from "./MoreButton";
import { ResultCount } from "./ResultCount";
import { isFiltered, useIndexAddress } from "./useIndexAddress";
import classes from "./index-page.module.css";

export interface IndexPageProps<T extends { id: string }> {
  title: string;
  /** One sentence: what is in here, how many, how fresh. */
  sentence: ReactNode;
  /** The one primary action, a `LinkButton`; leave it out for who may not. */
  action?: ReactNode;
  /** The route's own search parameters: `route.useSearch()`, made by `indexSearch("kind", …)`. */
  search: IndexSearch<never>;
  filters?: IndexFilter[];
  sorts?: IndexSort[];
  /** false: no search field. */
  searchable?: boolean;
  list: KeysetList<T>;
  row: (item: T) => ReactNode;
  /** What belongs here, why, the first step: an `EmptyState`. */
  empty: ReactNode;
  /** The area's `SubNav`. */
  aside?: ReactNode;
  /** Links and buttons for the list as it is filtered now: download, import, keep as a list. */
  tools?: ReactNode;
}

/** INDEX of design.md: title, sentence, one action, search and filters in the address, rows that are links, More. */
export function IndexPage<T extends { id: string }>(props: IndexPageProps<T>) {
  const { title, sentence, action, search, filters = [], sorts = [], list, row, empty } = props;
  const { t } = useTranslation();
  const address = useIndexAddress(search);
  const filtered = isFiltered(address.values, filters);
  const nothing = !list.isPending && !list.error && list.items.length === 0;
  return (
    <Page>
      <header className={classes.head}>
        <div className={classes.words}>
          <PageTitle title={title} />
          <div className={classes.sentence}>{sentence}</div>
        </div>
        {action && <div className={classes.action}>{action}</div>}
      </header>
      {props.aside}
      {(!nothing || filtered) && (
        <FilterBar
          address={address}
          filters={filters}
          sorts={sorts}
          searchable={props.searchable ?? true}
        />
      )}
      {props.tools && <div className={`${classes.tools ?? ""} ct-no-print`}>{props.tools}</div>}
      <ChosenInWords values={address.values} filters={filters} />
      <ResultCount list={list} />
      {list.isPending && <LoadingRows />}
      {list.error && <ProblemNotice error={list.error} onRetry={list.retry} />}
      {nothing && !filtered && empty}
      {nothing && filtered && (
        <EmptyState title={t("index.noMatchTitle")}>{t("index.noMatchText")}</EmptyState>
      )}
      {list.items.length > 0 && (
        <ul className={classes.rows} aria-busy={list.isRefreshing} aria-label={t("index.results")}>
          {list.items.map((item) => (
            <li key={item.id}>{row(item)}</li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </Page>
  );
}
