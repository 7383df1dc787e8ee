import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { ruleQuery, useMandateChanges } from "../api/mandates";
import { currentRule, emptyRule, ruleDraft, ruleValues } from "../components/mandateValues";
import { RuleForm } from "../components/RuleForm";

const newRoute = getRouteApi("/p/$slug/stakeholders/rotation/new");
const editRoute = getRouteApi("/p/$slug/stakeholders/rotation/$rule");

export function NewRulePage() {
  const { slug } = newRoute.useParams();
  const { t } = useTranslation("mandate");
  const navigate = useNavigate();
  const { setRule } = useMandateChanges(slug);
  const page = linkOptions({ to: "/p/$slug/stakeholders/rotation", params: { slug } });
  return (
    <RuleForm
      slug={slug}
      title={t("ruleForm.newTitle")}
      values={emptyRule}
      draftKey="rotation-rule:new"
      save={(values, options) => setRule(ruleDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
    />
  );
}

export function EditRulePage() {
  const { slug, rule } = editRoute.useParams();
  const { t } = useTranslation("mandate");
  const navigate = useNavigate();
  const { setRule, reviseRule, dropRule } = useMandateChanges(slug);
  const { item, etag } = useSuspenseQuery(ruleQuery(slug, rule)).data;
  const [problem, setProblem] = useState<unknown>(null);
  const page = linkOptions({ to: "/p/$slug/stakeholders/rotation", params: { slug } });

  async function drop() {
    const idempotency = { "Idempotency-Key": crypto.randomUUID() };
    try {
      await doWithUndo({
        act: () => dropRule(rule, etag),
        undo: () => setRule(ruleDraft(ruleValues(item)), { etag: "", idempotency }),
        said: t("ruleForm.dropped"),
      });
      await navigate(page);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <RuleForm
      slug={slug}
      title={t("ruleForm.editTitle")}
      values={ruleValues(item)}
      draftKey={`rotation-rule:${rule}`}
      etag={etag}
      save={(values, options) => reviseRule(rule, ruleDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={currentRule}
      foot={
        <div>
          {problem !== null && <ProblemNotice error={problem} />}
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={18} aria-hidden="true" />}
            onClick={() => void drop()}
          >
            {t("ruleForm.drop")}
          </Button>
        </div>
      }
    />
  );
}
