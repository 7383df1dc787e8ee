import { Text } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { useProblemTexts } from "@/ui/problemTexts";
import { NotFoundPage } from "./NotFoundPage";

/** Where the `type` of a problem leads: the same words as in the notice, for people who follow the link. */
export function ProblemPage() {
  const { code } = useParams({ from: "/problems/$code" });
  const { t } = useTranslation();
  const texts = useProblemTexts();
  if (!texts.isKnown(code)) return <NotFoundPage />;
  const { title, text } = texts.byCode(code);
  return (
    <Page reading>
      <Text c="dimmed" mb="xs">
        {t("problem.what")}
      </Text>
      <PageTitle title={title} />
      <Text my="lg" size="lg">
        {text}
      </Text>
      <Text c="dimmed">
        <code>/problems/{code}</code>
      </Text>
    </Page>
  );
}
