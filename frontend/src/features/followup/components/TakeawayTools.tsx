import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { LinkButton } from "@/ui/links";
import { type Takeaway, useWayChanges, type Way } from "../api/way";
import classes from "./followup.module.css";
import { asDraft } from "./takeawayValues";

const AnswerDialog = lazy(() => import("./AnswerDialog"));

interface TakeawayToolsProps {
  slug: string;
  way: Way;
  takeaway: Takeaway;
  onProblem: (problem: unknown) => void;
}

const look = { variant: "subtle", size: "compact-md" } as const;

/** For who presents the dilemma, and the secretariat: tell what came of it, change, move, remove. */
export function TakeawayTools({ slug, way, takeaway, onProblem }: TakeawayToolsProps) {
  const { t } = useTranslation("followup");
  const [answering, setAnswering] = useState(false);
  const changes = useWayChanges(slug, way.id);
  const { id, text, may } = takeaway;
  const ids = way.takeaways.map((one) => one.id);
  const place = ids.indexOf(id);
  const of = <span className="ct-visually-hidden">: {text}</span>;
  if (!may.edit && !may.answer) return null;

  async function attempt(act: () => Promise<unknown>) {
    onProblem(null);
    try {
      await act();
    } catch (refusal) {
      onProblem(refusal);
    }
  }

  const swap = (other: number) =>
    attempt(() => {
      const moved = ids.filter((one) => one !== id);
      moved.splice(other, 0, id);
      return changes.order(moved);
    });

  const remove = () =>
    attempt(() => {
      const idempotency = { "Idempotency-Key": crypto.randomUUID() };
      return doWithUndo({
        act: () => changes.remove(takeaway),
        undo: () => changes.add(asDraft(takeaway), { etag: "", idempotency }),
        said: t("takeaway.removed"),
      });
    });

  return (
    <div className={`${classes.buttons ?? ""} ct-no-print`}>
      {may.answer && (
        <Button {...look} onClick={() => setAnswering(true)}>
          {t("takeaway.tell")}
          {of}
        </Button>
      )}
      {may.edit && (
        <LinkButton
          {...look}
          to="/p/$slug/dilemmas/$id/takeaways/$takeawayId"
          params={{ slug, id: way.id, takeawayId: id }}
        >
          {t("takeaway.edit")}
          {of}
        </LinkButton>
      )}
      {may.edit && place > 0 && (
        <Button {...look} onClick={() => void swap(place - 1)}>
          {t("takeaway.up")}
          {of}
        </Button>
      )}
      {may.edit && place < ids.length - 1 && (
        <Button {...look} onClick={() => void swap(place + 1)}>
          {t("takeaway.down")}
          {of}
        </Button>
      )}
      {may.remove && !takeaway.whoHidden && (
        <Button {...look} onClick={() => void remove()}>
          {t("takeaway.remove")}
          {of}
        </Button>
      )}
      {answering && (
        <Suspense fallback={null}>
          <AnswerDialog
            slug={slug}
            dilemmaId={way.id}
            takeaway={takeaway}
            onClose={() => setAnswering(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
