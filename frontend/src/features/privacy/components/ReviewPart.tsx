import { Button, Checkbox, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar, isFiltered, MoreButton, ResultCount, useIndexAddress } from "@/ui/index-page";
import { LoadingRows } from "@/ui/Loading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { useConfirmation, useReviews } from "../api/reviews";
import classes from "./privacy.module.css";
import { ReviewRow } from "./ReviewRow";
import { reviewFilters, useReviewFilterMenus } from "./useReviewFilters";

const route = getRouteApi("/p/$slug/settings/privacy");

/** People to look at again, and one button for those of whom all is right. */
export function ReviewPart() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation(["privacy", "common"]);
  const address = useIndexAddress(search);
  const menus = useReviewFilterMenus();
  const filters = reviewFilters(search);
  const list = useReviews(slug, filters);
  const [chosen, setChosen] = useState<string[]>([]);
  const shown = list.items.map(({ id }) => id);
  const picked = chosen.filter((id) => shown.includes(id));
  const confirm = useConfirmation(slug);
  const confirming = useMutation({
    mutationFn: confirm,
    onSuccess: (count) => {
      setChosen([]);
      notify(t("review.confirmed", { count }));
    },
  });
  const filtered = isFiltered(search, menus);
  const nothing = !list.isPending && !list.error && list.items.length === 0;

  return (
    <section className={classes.part} aria-labelledby="reviews">
      <Title order={2} id="reviews">
        {t("review.title")}
      </Title>
      <p className={classes.sentence}>{t("review.sentence", { count: filters.months })}</p>
      {(!nothing || filtered) && <FilterBar address={address} filters={menus} sorts={[]} />}
      <ResultCount list={list} />
      {list.isPending && <LoadingRows rows={3} />}
      {list.error && <ProblemNotice error={list.error} onRetry={list.retry} />}
      {nothing &&
        (filtered ? (
          <EmptyState title={t("common:index.noMatchTitle")}>
            {t("common:index.noMatchText")}
          </EmptyState>
        ) : (
          <EmptyState title={t("review.emptyTitle")}>{t("review.emptyText")}</EmptyState>
        ))}
      {shown.length > 0 && (
        <>
          <div className={`${classes.acts ?? ""} ct-no-print`}>
            <Checkbox
              label={t("review.selectAll")}
              checked={picked.length === shown.length}
              indeterminate={picked.length > 0 && picked.length < shown.length}
              onChange={({ currentTarget }) => setChosen(currentTarget.checked ? shown : [])}
            />
            <Button
              variant="default"
              disabled={picked.length === 0}
              loading={confirming.isPending}
              onClick={() => confirming.mutate(picked)}
            >
              {picked.length > 0
                ? t("review.confirmCount", { count: picked.length })
                : t("review.confirm")}
            </Button>
          </div>
          {confirming.error && <ProblemNotice error={confirming.error} />}
          <ul className={classes.rows} aria-busy={list.isRefreshing} aria-label={t("review.title")}>
            {list.items.map((review) => (
              <li key={review.id}>
                <ReviewRow
                  slug={slug}
                  review={review}
                  chosen={picked.includes(review.id)}
                  onChoose={(one) =>
                    setChosen(
                      one ? [...picked, review.id] : picked.filter((id) => id !== review.id),
                    )
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <MoreButton list={list} />
    </section>
  );
}
