import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

export const whens = ["upcoming", "past", "undated"] as const;
export type WhenChoice = (typeof whens)[number];

/** Upcoming · Past · Undated; the address says which. */
export function WhenNav({ slug, chosen }: { slug: string; chosen: WhenChoice }) {
  const { t } = useTranslation("agenda");
  return (
    <SectionNav label={t("when.label")}>
      {whens.map((when) => (
        <Link
          key={when}
          to="/p/$slug/events"
          params={{ slug }}
          search={(before) => ({ ...before, when: [when] })}
          aria-current={when === chosen ? "page" : undefined}
        >
          {t(`when.${when}`)}
        </Link>
      ))}
    </SectionNav>
  );
}
