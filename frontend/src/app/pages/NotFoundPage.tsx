import { Text } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page reading>
      <PageTitle title={t("notFound.title")} />
      <Text my="lg">{t("notFound.text")}</Text>
      <LinkButton to="/">{t("notFound.home")}</LinkButton>
    </Page>
  );
}
