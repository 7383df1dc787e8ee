import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { participantQuery, useParticipantChanges } from "../api/participants";
import { PersonForm } from "../components/PersonForm";
import { fromCurrent, personDraft, toValues } from "../components/personValues";

const route = getRouteApi("/p/$slug/settings/people/$id/edit");

export function EditPersonPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("partnership");
  const navigate = useNavigate();
  const { revise } = useParticipantChanges(slug);
  const { item, etag } = useSuspenseQuery(participantQuery(slug, id)).data;
  const people = linkOptions({ to: "/p/$slug/settings/people", params: { slug } });
  return (
    <PersonForm
      slug={slug}
      title={t("personForm.editTitle", { name: item.name })}
      intro={t("personForm.editIntro")}
      values={toValues(item)}
      joined={item.joinedAt !== null}
      draftKey={`participant:${id}`}
      etag={etag}
      save={(values, options) => revise(id, personDraft(values), options.etag)}
      onSaved={() => void navigate(people)}
      cancel={people}
      fromCurrent={fromCurrent}
    />
  );
}
