import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useMe } from "@/api";
import { useTranslation } from "@/i18n";
import { useCallChanges } from "../api/calls";
import { CallForm } from "../components/CallForm";
import { emptyCall, toDraft } from "../components/callValues";

const route = getRouteApi("/p/$slug/stakeholders/calls/new");

export function NewCallPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("expertise");
  const navigate = useNavigate();
  const { draft } = useCallChanges(slug);
  const own = useMe()?.participations.find((one) => one.slug === slug)?.organisationId ?? null;
  return (
    <CallForm
      slug={slug}
      title={t("callForm.newTitle")}
      intro={t("callForm.newIntro")}
      values={emptyCall(own)}
      draftKey="call:new"
      save={(values, options) => draft(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/stakeholders/calls/$id", params: { slug, id } })
      }
      cancel={linkOptions({ to: "/p/$slug/stakeholders/calls", params: { slug } })}
    />
  );
}
