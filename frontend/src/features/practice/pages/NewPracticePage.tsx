import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { usePracticeChanges } from "../api/practices";
import { AnswersDilemma } from "../components/AnswersDilemma";
import { PracticeForm } from "../components/PracticeForm";
import { emptyPractice, toDraft } from "../components/practiceValues";

const route = getRouteApi("/p/$slug/dilemmas/practices/new");

/** Written, or harvested: the address may bring words, the dilemma it answers and the contribution it comes from. */
export function NewPracticePage() {
  const { slug } = route.useParams();
  const { dilemma, contribution, title = "", summary = "" } = route.useSearch();
  const { t } = useTranslation("practice");
  const navigate = useNavigate();
  const { tell } = usePracticeChanges(slug);
  const from = contribution ?? dilemma;
  return (
    <PracticeForm
      slug={slug}
      title={t("form.newTitle")}
      intro={
        <>
          <p>{t("form.newIntro")}</p>
          {dilemma && <AnswersDilemma slug={slug} id={dilemma} />}
        </>
      }
      values={{ ...emptyPractice, title, summary }}
      draftKey={`${slug}:practice:new${from ? `:${from}` : ""}`}
      save={(values, options) =>
        tell(
          {
            ...toDraft(values),
            dilemmaId: dilemma ?? null,
            fromContributionId: contribution ?? null,
          },
          options,
        )
      }
      onSaved={({ item: { id } }) =>
        void navigate({
          to: "/p/$slug/dilemmas/practices/$id",
          params: { slug, id },
          replace: true,
        })
      }
      cancel={
        dilemma
          ? linkOptions({ to: "/p/$slug/dilemmas/$id", params: { slug, id: dilemma } })
          : linkOptions({ to: "/p/$slug/dilemmas/practices", params: { slug } })
      }
    />
  );
}
