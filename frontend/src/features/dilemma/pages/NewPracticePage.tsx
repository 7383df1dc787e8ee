import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { usePracticeChanges } from "../api/practices";
import { PracticeForm } from "../components/PracticeForm";
import { emptyPractice, toDraft } from "../components/practiceValues";

const route = getRouteApi("/p/$slug/dilemmas/practices/new");

export function NewPracticePage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("dilemma");
  const navigate = useNavigate();
  const { tell } = usePracticeChanges(slug);
  return (
    <PracticeForm
      slug={slug}
      title={t("practice.newTitle")}
      intro={t("practice.newIntro")}
      values={emptyPractice}
      draftKey={`${slug}:practice:new`}
      save={(values, options) => tell(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({
          to: "/p/$slug/dilemmas/practices/$id",
          params: { slug, id },
          replace: true,
        })
      }
      cancel={linkOptions({ to: "/p/$slug/dilemmas/practices", params: { slug } })}
    />
  );
}
