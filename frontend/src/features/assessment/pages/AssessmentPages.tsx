import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { assessmentQuery, useAssessmentChanges } from "../api/assessments";
import { AssessmentForm } from "../components/AssessmentForm";
import {
  assessmentDraft,
  assessmentValues,
  currentAssessment,
  emptyAssessment,
} from "../components/assessmentValues";

const newRoute = getRouteApi("/p/$slug/stakeholders/assessment/new");
const editRoute = getRouteApi("/p/$slug/stakeholders/assessment/$id");

export function NewAssessmentPage() {
  const { slug } = newRoute.useParams();
  const { organisation } = newRoute.useSearch();
  const { t } = useTranslation("assessment");
  const navigate = useNavigate();
  const { sign } = useAssessmentChanges(slug);
  const page = linkOptions({ to: "/p/$slug/stakeholders/assessment", params: { slug } });
  return (
    <AssessmentForm
      slug={slug}
      title={t("form.newTitle")}
      values={emptyAssessment(organisation?.[0] ?? "", new Date().toISOString().slice(0, 10))}
      draftKey="assessment:new"
      save={(values, options) => sign(assessmentDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      saveLabel={t("form.sign")}
    />
  );
}

export function EditAssessmentPage() {
  const { slug, id } = editRoute.useParams();
  const { t } = useTranslation("assessment");
  const navigate = useNavigate();
  const { sign, revise, remove } = useAssessmentChanges(slug);
  const { item, etag } = useSuspenseQuery(assessmentQuery(slug, id)).data;
  const [problem, setProblem] = useState<unknown>(null);
  const page = linkOptions({ to: "/p/$slug/stakeholders/assessment/list", params: { slug } });

  async function drop() {
    const idempotency = { "Idempotency-Key": crypto.randomUUID() };
    try {
      await doWithUndo({
        act: () => remove(id, etag),
        undo: () => sign(assessmentDraft(assessmentValues(item)), { etag: "", idempotency }),
        said: t("form.removed", { name: item.organisation.name }),
      });
      await navigate(page);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <AssessmentForm
      slug={slug}
      title={t("form.editTitle", { name: item.organisation.name })}
      values={assessmentValues(item)}
      draftKey={`assessment:${id}`}
      etag={etag}
      save={(values, options) => revise(id, assessmentDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={currentAssessment}
      foot={
        <div>
          {problem !== null && <ProblemNotice error={problem} />}
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={18} aria-hidden="true" />}
            onClick={() => void drop()}
          >
            {t("form.remove")}
          </Button>
        </div>
      }
    />
  );
}
