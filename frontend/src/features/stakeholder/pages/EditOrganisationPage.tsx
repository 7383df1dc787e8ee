import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { organisationQuery, useOrganisationChanges } from "../api/organisations";
import { OrganisationForm } from "../components/OrganisationForm";
import { fromCurrent, toDraft, toValues } from "../components/organisationValues";

const route = getRouteApi("/p/$slug/stakeholders/$id/edit");

export function EditOrganisationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("stakeholder");
  const navigate = useNavigate();
  const { revise } = useOrganisationChanges(slug);
  const { item, etag } = useSuspenseQuery(organisationQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } });
  return (
    <OrganisationForm
      slug={slug}
      title={t("form.editTitle", { name: item.name })}
      intro={t("form.editIntro")}
      values={toValues(item)}
      draftKey={`organisation:${id}`}
      etag={etag}
      may={item.may.edit}
      save={(values, options) => revise(id, toDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
