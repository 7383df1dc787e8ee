import { Button, Group, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useRouter } from "@tanstack/react-router";
import { session } from "@/api";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";

/** Over the page, not instead of it: what was typed stays, as a draft also through the sign-in. */
export default function SessionDialog() {
  const { t } = useTranslation();
  const here = useLocation({ select: (location) => location.href });
  const queries = useQueryClient();
  const router = useRouter();

  /** Goes on as everybody else: what was refused is asked again. */
  function stay() {
    session.dismiss();
    void queries.invalidateQueries().then(() => router.invalidate());
  }

  return (
    <Dialog onClose={stay} title={t("session.title")} closable={false}>
      <Text mb="lg">{t("session.text")}</Text>
      <Group>
        <Button component="a" href={session.signInAddress(here)} data-autofocus>
          {t("session.signIn")}
        </Button>
        <Button variant="subtle" onClick={stay}>
          {t("session.stay")}
        </Button>
      </Group>
    </Dialog>
  );
}
