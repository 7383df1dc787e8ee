import { useFormat, useTranslation } from "@/i18n";
import type { Application } from "../api/applications";
import classes from "./application.module.css";

/** What each reviewer thinks, criterion by criterion; a reviewer sees the others after their own. */
export function ReviewList({ application }: { application: Application }) {
  const { t } = useTranslation("application");
  const format = useFormat();
  const { reviews, criteria, reviewing } = application;
  if (reviews.length === 0) {
    return <p>{t(reviewing ? "review.ownFirst" : "review.none")}</p>;
  }
  return (
    <ul className={classes.reviews}>
      {reviews.map((review) => (
        <li key={review.reviewer} className={classes.review}>
          <strong>
            {review.own ? t("review.yours") : review.reviewer}
            {": "}
            {format.number(review.weighted, {
              minimumFractionDigits: 1,
              maximumFractionDigits: 1,
            })}
          </strong>
          <dl>
            {criteria.map(({ key, name }) => {
              const score = review.scores.find(({ criterion }) => criterion === key);
              return (
                score && (
                  <div key={key}>
                    <dt>{t("review.score", { name, score: score.score ?? "–" })}</dt>
                    <dd>{score.reason}</dd>
                  </div>
                )
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}
