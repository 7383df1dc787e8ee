import { linkOptions } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { SubNav } from "@/ui/SubNav";

/** The shelves of the first question, on every one of their index pages; a feature of this area adds its line here. */
export function StakeholderNav({ slug }: { slug: string }) {
  const { t } = useTranslation("stakeholder");
  const params = { slug };
  return (
    <SubNav
      label={t("nav.label")}
      places={[
        {
          label: t("nav.organisations"),
          link: linkOptions({ to: "/p/$slug/stakeholders", params }),
        },
        {
          label: t("nav.table"),
          link: linkOptions({ to: "/p/$slug/stakeholders/composition", params }),
        },
        { label: t("nav.seats"), link: linkOptions({ to: "/p/$slug/stakeholders/seats", params }) },
      ]}
    />
  );
}
