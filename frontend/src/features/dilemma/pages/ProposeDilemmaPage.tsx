import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useDilemmaChanges } from "../api/dilemmas";
import { DilemmaForm } from "../components/DilemmaForm";
import { emptyDilemma, toDraft } from "../components/dilemmaValues";

const route = getRouteApi("/p/$slug/dilemmas/new");

export function ProposeDilemmaPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("dilemma");
  const navigate = useNavigate();
  const { propose } = useDilemmaChanges(slug);
  return (
    <DilemmaForm
      slug={slug}
      title={t("form.newTitle")}
      intro={t("form.newIntro")}
      values={emptyDilemma}
      draftKey={`${slug}:dilemma:new`}
      saveLabel={t("form.propose")}
      save={(values, options) => propose(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/dilemmas/$id", params: { slug, id }, replace: true })
      }
      cancel={linkOptions({ to: "/p/$slug/dilemmas", params: { slug } })}
    />
  );
}
