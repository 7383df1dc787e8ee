import { Button, Stack, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { Dialog } from "../Dialog";

interface LeaveGuardProps {
  /** Is there something unsaved just now? */
  when: () => boolean;
  onDrop: () => void;
}

/** Asks before another page takes the place of a form with unsaved words; a closed tab needs no question, the draft stays. */
export function LeaveGuard({ when, onDrop }: LeaveGuardProps) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && when(),
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Dialog onClose={blocker.reset} title={t("form.leaveTitle")} closable={false}>
      <Text mb="lg">{t("form.leaveText")}</Text>
      <Stack gap="xs">
        <Button onClick={blocker.proceed} data-autofocus>
          {t("form.leave")}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            onDrop();
            blocker.proceed();
          }}
        >
          {t("form.discard")}
        </Button>
        <Button variant="subtle" onClick={blocker.reset}>
          {t("form.stay")}
        </Button>
      </Stack>
    </Dialog>
  );
}
