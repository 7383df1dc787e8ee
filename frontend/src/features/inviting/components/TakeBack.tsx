import { Button, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Batch, useInviting } from "../api/batches";

interface TakeBackProps {
  slug: string;
  id: string;
  etag: string;
  /** Who would be taken back. */
  waiting: number;
  /** Names the button where there are many. */
  label?: string;
}

/** Takes a batch back. It asks first: letters that have left do not come back. */
export function TakeBack({ slug, id, etag, waiting, label }: TakeBackProps) {
  const { t } = useTranslation("inviting");
  const [asked, setAsked] = useState(false);
  const { undo } = useInviting(slug);
  const undoing = useMutation({
    mutationFn: () => undo(id, etag),
    onSuccess: ({ item }) => notify(t("undo.said", { count: takenBack(item) })),
    onSettled: () => setAsked(false),
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        className="ct-no-print"
        aria-label={label}
        onClick={() => setAsked(true)}
      >
        {t("undo.button", { count: waiting })}
      </Button>
      {undoing.error && <ProblemNotice error={undoing.error} />}
      {asked && (
        <Dialog title={t("undo.title")} closable={false} onClose={() => setAsked(false)}>
          <Text mb="lg">{t("undo.text", { count: waiting })}</Text>
          <Stack gap="xs">
            <Button variant="default" data-autofocus onClick={() => setAsked(false)}>
              {t("undo.keep")}
            </Button>
            <Button
              color="red"
              variant="outline"
              loading={undoing.isPending}
              onClick={() => undoing.mutate()}
            >
              {t("undo.do")}
            </Button>
          </Stack>
        </Dialog>
      )}
    </>
  );
}

const takenBack = ({ invited }: Batch) =>
  invited.filter(({ progress }) => progress === "removed").length;
