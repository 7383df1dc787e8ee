import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { isLanguage, useTranslation } from "@/i18n";
import { Loading } from "@/ui/Loading";
import { type Protocol, protocolQuery, useProtocolChanges } from "../api/protocols";
import { ProtocolForm } from "../components/ProtocolForm";
import {
  emptyProtocol,
  fromCurrent,
  noText,
  toDraft,
  toValues,
} from "../components/protocolValues";
import { textIn } from "../components/useConsultationWords";

const newRoute = getRouteApi("/p/$slug/dilemmas/protocols/new");
const editRoute = getRouteApi("/p/$slug/dilemmas/protocols/$key/edit");

/** From nothing, or a copy of the one that the address names. */
export function NewProtocolPage() {
  const { slug } = newRoute.useParams();
  const { from } = newRoute.useSearch();
  const { t, i18n } = useTranslation("consultation");
  const navigate = useNavigate();
  const { add } = useProtocolChanges(slug);
  const { data, isPending } = useQuery({
    ...protocolQuery(slug, from ?? ""),
    enabled: from !== undefined,
    retry: false,
  });
  if (from !== undefined && isPending) return <Loading />;
  const origin = data?.item;

  /** Named in the reader's language alone: elsewhere it would bear the same name as what it was copied from. */
  function copyOf(protocol: Protocol) {
    const language = isLanguage(i18n.language) ? i18n.language : "en";
    const name = t("protocolForm.copyOf", { name: textIn(protocol.name, language) });
    return { ...toValues(protocol), name: { ...noText, [language]: name } };
  }

  return (
    <ProtocolForm
      title={t(origin ? "protocolForm.copyTitle" : "protocolForm.newTitle")}
      values={origin ? copyOf(origin) : emptyProtocol()}
      draftKey={`protocol:new:${slug}:${from ?? ""}`}
      save={(values, { idempotency }) => add(toDraft(values, origin?.key ?? null), idempotency)}
      onSaved={({ item: { key } }) =>
        void navigate({
          to: "/p/$slug/dilemmas/protocols/$key",
          params: { slug, key },
          replace: true,
        })
      }
      cancel={linkOptions({ to: "/p/$slug/dilemmas/protocols", params: { slug } })}
    />
  );
}

export function EditProtocolPage() {
  const { slug, key } = editRoute.useParams();
  const { t } = useTranslation("consultation");
  const navigate = useNavigate();
  const { revise } = useProtocolChanges(slug);
  const { item, etag } = useSuspenseQuery(protocolQuery(slug, key)).data;
  const page = linkOptions({ to: "/p/$slug/dilemmas/protocols/$key", params: { slug, key } });
  return (
    <ProtocolForm
      title={t("protocolForm.editTitle")}
      values={toValues(item)}
      draftKey={`protocol:${key}`}
      etag={etag}
      may={item.id !== null}
      save={(values, options) => revise(key, toDraft(values, item.basedOn), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
