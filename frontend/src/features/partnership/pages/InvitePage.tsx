import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useParticipantChanges } from "../api/participants";
import { PersonForm } from "../components/PersonForm";
import { emptyPerson, personDraft } from "../components/personValues";

const route = getRouteApi("/p/$slug/settings/people/new");

export function InvitePage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("partnership");
  const navigate = useNavigate();
  const { invite } = useParticipantChanges(slug);
  return (
    <PersonForm
      slug={slug}
      title={t("personForm.newTitle")}
      intro={t("personForm.newIntro")}
      values={emptyPerson}
      draftKey={`participant:new:${slug}`}
      saveLabel={t("personForm.save")}
      save={(values, { idempotency }) => invite(personDraft(values), idempotency)}
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/settings/people/$id", params: { slug, id }, replace: true })
      }
      cancel={linkOptions({ to: "/p/$slug/settings/people", params: { slug } })}
    />
  );
}
