import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { SectionLink, SideSection } from "@/ui/detail-page";
import { consultationsOf } from "../api/consultations";
import type { Dilemma } from "../api/dilemmas";
import { Beside } from "./Beside";

/** Where peers sit down together for this dilemma, for who takes part; and the way to plan it. */
export function ConsultationsOf({ slug, dilemma }: { slug: string; dilemma: Dilemma }) {
  const { t } = useTranslation("dilemma");
  const format = useFormat();
  const role = useRole(slug);
  const { data = [] } = useQuery({
    ...consultationsOf(slug, dilemma.id),
    enabled: role !== null,
  });
  const plans = mayCurate(role) && dilemma.state === "accepted" && !dilemma.archivedAt;
  if (role === null || (data.length === 0 && !plans)) return null;
  return (
    <SideSection
      title={t("consultations.title")}
      action={
        plans && (
          <SectionLink
            link={linkOptions({
              to: "/p/$slug/dilemmas/consultations/new",
              params: { slug },
              search: { dilemma: [dilemma.id] },
            })}
          >
            {t("consultations.plan")}
          </SectionLink>
        )
      }
    >
      <Beside
        empty={t("consultations.none")}
        items={data.map(({ id, title, state, startsAt, endedAt }) => {
          const at = state === "ended" ? endedAt : startsAt;
          return {
            id,
            title,
            link: linkOptions({ to: "/p/$slug/dilemmas/consultations/$id", params: { slug, id } }),
            facts: [t(`consultations.${state}`), at && format.day(at)].filter(Boolean).join(" · "),
          };
        })}
      />
    </SideSection>
  );
}
