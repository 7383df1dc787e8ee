import { useQuery } from "@tanstack/react-query";
import { useMe } from "@/api";
import { organisationQuery } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";

/** In whose name a member or advisor asks: the server takes their own organisation. */
export function OwnOrganisation({ slug }: { slug: string }) {
  const { t } = useTranslation("dilemma");
  const own = useMe()?.participations.find((one) => one.slug === slug)?.organisationId ?? "";
  const { data } = useQuery({ ...organisationQuery(slug, own), enabled: own !== "" });
  if (own === "") return <p>{t("form.forNobody")}</p>;
  return <p>{data && t("form.forOwn", { name: data.item.name })}</p>;
}
