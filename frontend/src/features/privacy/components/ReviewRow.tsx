import { Checkbox } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import type { Review } from "../api/reviews";
import classes from "./privacy.module.css";

interface ReviewRowProps {
  slug: string;
  review: Review;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** A person who asks for a look: who, why and since when, and the two ways on. */
export function ReviewRow({ slug, review, chosen, onChoose }: ReviewRowProps) {
  const { t } = useTranslation("privacy");
  const format = useFormat();
  const { id, name, role, organisation, reason, confirmedOn } = review;
  const date = reason === "withdrawn" ? review.withdrawnOn : review.expiresOn;
  const dated = reason === "withdrawn" || reason === "expired" || reason === "expires-soon";
  return (
    <div className={classes.review}>
      <Checkbox
        aria-label={t("review.select", { name })}
        checked={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <div>
        <TextLink
          to="/p/$slug/stakeholders/$id/contacts/$part"
          params={{ slug, id: organisation.id, part: id }}
          fw={500}
        >
          {name}
        </TextLink>
        <p className={classes.quiet}>{[role, organisation.name].filter(Boolean).join(" · ")}</p>
      </div>
      <div>
        <StateBadge tone={reason === "expires-soon" ? "going" : "warn"}>
          {dated && date
            ? t(`reasonOn.${reason}`, { when: format.partialDate(date) })
            : t(`reason.${reason}`)}
        </StateBadge>
        <p className={classes.quiet}>
          {confirmedOn
            ? t("review.confirmedOn", { when: format.nearDate(confirmedOn) })
            : t("review.neverConfirmed")}
        </p>
      </div>
      <TextLink
        to="/p/$slug/settings/privacy/new"
        params={{ slug }}
        search={{ contact: [id] }}
        aria-label={t("heldOn", { name })}
      >
        {t("held")}
      </TextLink>
    </div>
  );
}
