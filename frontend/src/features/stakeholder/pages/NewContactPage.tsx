import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { organisationQuery } from "../api/organisations";
import { useContactChanges } from "../api/parts";
import { ContactForm } from "../components/ContactForm";
import { contactDraft, emptyContact } from "../components/partValues";

const route = getRouteApi("/p/$slug/stakeholders/$id/contacts/new");

export function NewContactPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("stakeholder");
  const navigate = useNavigate();
  const { add } = useContactChanges(slug);
  const { name, may } = useSuspenseQuery(organisationQuery(slug, id)).data.item;
  const page = linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } });
  return (
    <ContactForm
      title={t("contact.newTitle", { name })}
      values={emptyContact}
      draftKey={`contact:new:${id}`}
      may={may.edit}
      save={(values, options) => add(contactDraft(values, id), options)}
      onSaved={() => void navigate({ ...page, replace: true })}
      cancel={page}
    />
  );
}
