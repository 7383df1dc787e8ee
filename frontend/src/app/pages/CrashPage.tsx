import { Button, Text } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { isProblem } from "@/api";
import { useTranslation } from "@/i18n";
import { NotAllowed } from "@/ui/NotAllowed";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { NotFoundPage } from "./NotFoundPage";

/** What a page shows when it, or the answer it waited for, failed. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  if (isProblem(error, "not-found")) return <NotFoundPage />;
  if (isProblem(error, "not-allowed") || isProblem(error, "not-signed-in")) return <NotAllowed />;
  if (isProblem(error)) {
    return (
      <Page reading>
        <PageTitle title={t("problem.title")} />
        <ProblemNotice error={error} onRetry={reset} />
      </Page>
    );
  }
  return (
    <Page reading>
      <PageTitle title={t("crash.title")} />
      <Text my="lg">{t("crash.text")}</Text>
      <Button
        onClick={() => {
          location.reload();
        }}
      >
        {t("crash.reload")}
      </Button>
    </Page>
  );
}
