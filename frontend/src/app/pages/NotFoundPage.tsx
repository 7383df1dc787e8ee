import { Text } from "@mantine/core";
import { useMe } from "@/api";
import { useTranslation } from "@/i18n";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { WayOut } from "@/ui/WayOut";

export function NotFoundPage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Page reading>
      <PageTitle title={t("notFound.title")} />
      <Text my="lg">{t(me?.signedIn === false ? "notFound.signedOut" : "notFound.text")}</Text>
      <WayOut />
    </Page>
  );
}
