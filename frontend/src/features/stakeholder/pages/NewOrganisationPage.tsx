import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useOrganisationChanges } from "../api/organisations";
import { OrganisationForm } from "../components/OrganisationForm";
import { emptyOrganisation, toDraft } from "../components/organisationValues";

const route = getRouteApi("/p/$slug/stakeholders/new");

export function NewOrganisationPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("stakeholder");
  const navigate = useNavigate();
  const { register } = useOrganisationChanges(slug);
  return (
    <OrganisationForm
      slug={slug}
      isNew
      title={t("form.newTitle")}
      intro={t("form.newIntro")}
      values={emptyOrganisation}
      draftKey={`${slug}:organisation:new`}
      save={(values, options) => register(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/stakeholders/$id", params: { slug, id }, replace: true })
      }
      cancel={linkOptions({ to: "/p/$slug/stakeholders", params: { slug } })}
    />
  );
}
