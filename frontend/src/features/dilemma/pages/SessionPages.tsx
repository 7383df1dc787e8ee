import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, notFound, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { editionQuery, useEditionChanges } from "../api/editions";
import { partTag } from "../api/partTag";
import {
  emptySession,
  sessionFromCurrent,
  toSessionDraft,
  toSessionValues,
} from "../components/moduleValues";
import { SessionForm } from "../components/SessionForm";

const MODULE = "/p/$slug/dilemmas/academies/$id/modules/$moduleId";
const newRoute = getRouteApi(`${MODULE}/sessions/new`);
const editRoute = getRouteApi(`${MODULE}/sessions/$sessionId`);

function useModule(slug: string, id: string, moduleId: string) {
  const { item } = useSuspenseQuery(editionQuery(slug, id)).data;
  const module = item.modules.find((one) => one.id === moduleId);
  if (!module) throw notFound();
  return module;
}

export function NewSessionPage() {
  const { slug, id, moduleId } = newRoute.useParams();
  const { t } = useTranslation("dilemma");
  const navigate = useNavigate();
  const { addSession } = useEditionChanges(slug);
  const { title, sessions } = useModule(slug, id, moduleId);
  const page = linkOptions({ to: "/p/$slug/dilemmas/academies/$id", params: { slug, id } });
  const next = Math.max(0, ...sessions.map(({ number }) => number)) + 1;
  return (
    <SessionForm
      title={t("edition.addSession")}
      module={title}
      values={{ ...emptySession, number: String(next) }}
      draftKey={`module:${moduleId}:session:new`}
      save={(values, options) => addSession(id, moduleId, toSessionDraft(values), options)}
      onSaved={() => void navigate({ ...page, replace: true })}
      cancel={page}
    />
  );
}

export function EditSessionPage() {
  const { slug, id, moduleId, sessionId } = editRoute.useParams();
  const { t } = useTranslation("dilemma");
  const navigate = useNavigate();
  const { reviseSession } = useEditionChanges(slug);
  const { title, sessions } = useModule(slug, id, moduleId);
  const session = sessions.find((one) => one.id === sessionId);
  if (!session) throw notFound();
  const page = linkOptions({ to: "/p/$slug/dilemmas/academies/$id", params: { slug, id } });
  const on = { module: moduleId, id: sessionId };
  return (
    <SessionForm
      title={t("edition.editSession", { number: session.number })}
      module={title}
      values={toSessionValues(session)}
      draftKey={`session:${sessionId}`}
      etag={partTag(session)}
      save={(values, options) => reviseSession(id, on, toSessionDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={sessionFromCurrent}
    />
  );
}
