import { Link } from "@tanstack/react-router";
import { StakeholderNav } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { SectionNav } from "@/ui/SectionNav";

/** The neighbours of the area, and below them Calls · Experts. */
export function ExpertiseNav({ slug }: { slug: string }) {
  const { t } = useTranslation("expertise");
  const exact = { exact: true, includeSearch: false };
  return (
    <>
      <StakeholderNav slug={slug} />
      <SectionNav label={t("nav.label")}>
        <Link to="/p/$slug/stakeholders/calls" params={{ slug }} activeOptions={exact}>
          {t("nav.calls")}
        </Link>
        <Link to="/p/$slug/stakeholders/experts" params={{ slug }} activeOptions={exact}>
          {t("nav.experts")}
        </Link>
      </SectionNav>
    </>
  );
}
