import { Button, Group, Text } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { session, useMe } from "@/api";
import { Text } from "@mantine/core";
import { useMe } from "@/api";
import { useTranslation } from "@/i18n";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { WayOut } from "@/ui/WayOut";

export function NotFoundPage() {
  const { t } = useTranslation();
  const me = useMe();
  const here = useLocation({ select: (location) => location.href });
  return (
    <Page reading>
      <PageTitle title={t("notFound.title")} />
      <Text my="lg">{t("notFound.text")}</Text>
      <Group>
        <LinkButton to="/">{t("notFound.home")}</LinkButton>
        {me?.signedIn === false && (
          <Button component="a" href={session.signInAddress(here)} variant="outline">
            {t("header.signIn")}
          </Button>
        )}
      </Group>
  return (
    <Page reading>
      <PageTitle title={t("notFound.title")} />
      <Text my="lg">{t(me?.signedIn === false ? "notFound.signedOut" : "notFound.text")}</Text>
      <WayOut />
    </Page>
  );
}
