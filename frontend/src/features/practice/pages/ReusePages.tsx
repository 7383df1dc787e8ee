import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, notFound, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { partTag } from "@/features/dilemma";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { practiceQuery } from "../api/practices";
import { type Reuse, useReuseChanges } from "../api/reuses";
import { ReuseForm } from "../components/ReuseForm";
import {
  emptyReuse,
  reuseFromCurrent,
  toReuseDraft,
  toReuseValues,
} from "../components/reuseValues";

const newRoute = getRouteApi("/p/$slug/dilemmas/practices/$id/reuses/new");
const editRoute = getRouteApi("/p/$slug/dilemmas/practices/$id/reuses/$reuseId");

const pageOf = (slug: string, id: string) =>
  linkOptions({ to: "/p/$slug/dilemmas/practices/$id", params: { slug, id } });

export function NewReusePage() {
  const { slug, id } = newRoute.useParams();
  const { t } = useTranslation("practice");
  const navigate = useNavigate();
  const { take } = useReuseChanges(slug, id);
  const { title, may } = useSuspenseQuery(practiceQuery(slug, id)).data.item;
  return (
    <ReuseForm
      slug={slug}
      title={t("reuse.newTitle")}
      intro={t("reuse.newIntro", { name: title })}
      values={emptyReuse}
      draftKey={`practice:${id}:reuse:new`}
      may={may.reuse}
      save={(values, options) => take(toReuseDraft(values), options)}
      onSaved={() => void navigate({ ...pageOf(slug, id), replace: true })}
      cancel={pageOf(slug, id)}
    />
  );
}

export function EditReusePage() {
  const { slug, id, reuseId } = editRoute.useParams();
  const { t } = useTranslation("practice");
  const navigate = useNavigate();
  const { revise } = useReuseChanges(slug, id);
  const practice = useSuspenseQuery(practiceQuery(slug, id)).data.item;
  const reuse = practice.reuses.find((one) => one.id === reuseId);
  // Taken back on this very page, it is gone before the page is left.
  const [opened] = useState(reuse);
  if (!opened) throw notFound();
  return (
    <ReuseForm
      slug={slug}
      title={t("reuse.editTitle")}
      intro={
        <>
          <p>
            {t("reuse.editIntro", {
              organisation: opened.organisation.name,
              name: practice.title,
            })}
          </p>
          <TakeBack slug={slug} practice={id} reuse={opened} />
        </>
      }
      values={toReuseValues(opened)}
      draftKey={`reuse:${reuseId}`}
      etag={partTag(opened)}
      may={opened.mayEdit}
      save={(values, options) => revise(reuseId, toReuseDraft(values), options)}
      onSaved={() => void navigate(pageOf(slug, id))}
      cancel={pageOf(slug, id)}
      fromCurrent={reuseFromCurrent}
    />
  );
}

function TakeBack({ slug, practice, reuse }: { slug: string; practice: string; reuse: Reuse }) {
  const { t } = useTranslation("practice");
  const navigate = useNavigate();
  const { take, withdraw } = useReuseChanges(slug, practice);
  const [problem, setProblem] = useState<unknown>(null);

  async function act() {
    const idempotency = { "Idempotency-Key": crypto.randomUUID() };
    try {
      await doWithUndo({
        act: () => withdraw(reuse),
        undo: () => take(toReuseDraft(toReuseValues(reuse)), { idempotency }),
        said: t("reuse.removed", { organisation: reuse.organisation.name }),
      });
      await navigate(pageOf(slug, practice));
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <Button
        variant="subtle"
        color="red"
        size="compact-md"
        leftSection={<IconTrash size={18} aria-hidden="true" />}
        onClick={() => void act()}
      >
        {t("reuse.remove")}
      </Button>
    </>
  );
}
