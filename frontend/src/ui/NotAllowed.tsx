import { Text } from "@mantine/core";
import { useMe } from "@/api/me";
import { useTranslation } from "@/i18n";
import { Page } from "./Page";
import { PageTitle } from "./PageTitle";
import { WayOut } from "./WayOut";

/** In place of a page that the reader's role does not include: why, and what to do. */
export function NotAllowed() {
  const { t } = useTranslation();
  const signedIn = useMe()?.signedIn === true;
  return (
    <Page reading>
      <PageTitle title={t(signedIn ? "notAllowed.title" : "notAllowed.signInTitle")} />
      <Text my="lg">{t(signedIn ? "notAllowed.text" : "notAllowed.signedOut")}</Text>
      <WayOut />
    </Page>
  );
}
