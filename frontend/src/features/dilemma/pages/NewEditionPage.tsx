import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useEditionChanges } from "../api/editions";
import { EditionForm } from "../components/EditionForm";
import { emptyEdition, toDraft } from "../components/editionValues";

const route = getRouteApi("/p/$slug/dilemmas/academies/new");

export function NewEditionPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("dilemma");
  const navigate = useNavigate();
  const { announce } = useEditionChanges(slug);
  return (
    <EditionForm
      slug={slug}
      title={t("edition.newTitle")}
      intro={t("edition.newIntro")}
      values={emptyEdition}
      draftKey={`${slug}:edition:new`}
      save={(values, options) => announce(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({
          to: "/p/$slug/dilemmas/academies/$id",
          params: { slug, id },
          replace: true,
        })
      }
      cancel={linkOptions({ to: "/p/$slug/dilemmas/academies", params: { slug } })}
    />
  );
}
