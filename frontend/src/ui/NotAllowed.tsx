import { Button, Text } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { useMe } from "@/api/me";
import { session } from "@/api/session";
import { useTranslation } from "@/i18n";
import { LinkButton } from "./links";
import { Page } from "./Page";
import { PageTitle } from "./PageTitle";

/** In place of a page that the reader's role does not include: why, and what to do. */
export function NotAllowed() {
  const { t } = useTranslation();
  const me = useMe();
  const here = useLocation({ select: (location) => location.href });
  const signedIn = me?.signedIn === true;
  return (
    <Page reading>
      <PageTitle title={t("notAllowed.title")} />
      <Text my="lg">{t(signedIn ? "notAllowed.text" : "notAllowed.signedOut")}</Text>
      {signedIn ? (
        <LinkButton to="/">{t("notFound.home")}</LinkButton>
      ) : (
        <Button component="a" href={session.signInAddress(here)}>
          {t("header.signIn")}
        </Button>
      )}
    </Page>
  );
}
