import { Anchor, Button, Group, Text, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type SyntheticEvent, useState } from "react";
import { useIdempotencyKey } from "@/api";
import { useTranslation } from "@/i18n";
import type { Area } from "@/ui/areas";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Thread, useTraceChanges } from "../api/traces";
import { ItemField, type Candidate } from "./ItemField";

interface LinkDialogProps {
  slug: string;
  thread: Thread;
  /** Only items of this area are offered. */
  area?: Area | undefined;
  onClose: () => void;
}

const newPages: Record<Area, string> = {
  stakeholder: "stakeholders/new",
  dilemma: "dilemmas/new",
  action: "actions/new",
  indicator: "indicators/new",
};
const LONGEST_REASON = 300;

/** Choose the other item, say why: a trace. */
export default function LinkDialog({ slug, thread, area, onClose }: LinkDialogProps) {
  const { t } = useTranslation(["trace", "common"]);
  const changes = useTraceChanges(slug);
  const idempotency = useIdempotencyKey();
  const [other, setOther] = useState<Candidate | null>(null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: (toId: string) => {
      const body = { fromId: thread.id, toId, reason: reason.trim() };
      return changes.draw(body, idempotency(body));
    },
    onSuccess: (trace) => {
      notify(t("dialog.linked", { title: trace.to.title }));
      onClose();
    },
  });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setTried(true);
    if (other && reason.trim() !== "") saving.mutate(other.id);
  }

  const names = { title: thread.title, area: area ? t(`common:thread.${area}`) : "" };
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={t(area ? "dialog.titleArea" : "dialog.title", names)}
    >
      <form onSubmit={submit} noValidate>
        <ItemField
          slug={slug}
          area={area}
          except={thread.id}
          chosen={other}
          onChoose={setOther}
          error={tried && !other ? t("dialog.otherMissing") : undefined}
        />
        <Textarea
          mt="md"
          label={t("dialog.reason")}
          description={t("dialog.reasonHint")}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          maxLength={LONGEST_REASON}
          autosize
          minRows={2}
          required
          error={tried && reason.trim() === "" ? t("dialog.reasonMissing") : undefined}
        />
        <Text mt="md" size="sm" c="dimmed">
          {t("dialog.who")}
        </Text>
        {saving.error && <ProblemNotice error={saving.error} />}
        <Group mt="md" justify="space-between">
          {area ? (
            <Text size="sm">
              {t("dialog.startNew")}{" "}
              <Anchor
                component={Link}
                to={`/p/${slug}/${newPages[area]}`}
                title={t("dialog.thenLink")}
              >
                {t(`dialog.start.${area}`)}
              </Anchor>
            </Text>
          ) : (
            <span />
          )}
          <Group>
            <Button variant="default" onClick={onClose}>
              {t("dialog.cancel")}
            </Button>
            <Button type="submit" loading={saving.isPending}>
              {t("dialog.save")}
            </Button>
          </Group>
        </Group>
      </form>
    </Dialog>
  );
}
