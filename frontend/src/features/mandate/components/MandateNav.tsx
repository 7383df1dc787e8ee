import { StakeholderNav } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import classes from "./mandate.module.css";

/** The area's pages, and below them those on mandates: What ends · Votes · Rotation */
export function MandateNav({ slug }: { slug: string }) {
  const { t } = useTranslation("mandate");
  return (
    <>
      <StakeholderNav slug={slug} />
      <nav aria-label={t("nav.label")} className={classes.links}>
        <TextLink to="/p/$slug/stakeholders/ending" params={{ slug }}>
          {t("nav.ending")}
        </TextLink>
        <TextLink to="/p/$slug/stakeholders/votes" params={{ slug }}>
          {t("nav.votes")}
        </TextLink>
        <TextLink to="/p/$slug/stakeholders/rotation" params={{ slug }}>
          {t("nav.rotation")}
        </TextLink>
      </nav>
    </>
  );
}
