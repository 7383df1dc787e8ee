import { Button, Group, Text } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { session } from "@/api";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";

/** Over the page, not instead of it: what was typed stays, as a draft also through the sign-in. */
export default function SessionDialog() {
  const { t } = useTranslation();
  const here = useLocation({ select: (location) => location.href });
  return (
    <Dialog onClose={session.dismiss} title={t("session.title")} closable={false}>
      <Text mb="lg">{t("session.text")}</Text>
      <Group>
        <Button component="a" href={session.signInAddress(here)} data-autofocus>
          {t("session.signIn")}
        </Button>
        <Button variant="subtle" onClick={session.dismiss}>
          {t("session.stay")}
        </Button>
      </Group>
    </Dialog>
  );
}
