import { Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMe } from "@/api";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { Loading } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { usePartnershipChanges } from "../api/partnerships";
import { FoundForm } from "../components/FoundForm";
import { foundingDraft } from "../components/settingsValues";

export function FoundPage() {
  const me = useMe();
  const navigate = useNavigate();
  const { found } = usePartnershipChanges();
  if (!me) return <Loading />;
  if (me.account?.administrator !== true) return <NotYou />;
  return (
    <FoundForm
      save={(values, options) => found(foundingDraft(values), options)}
      onSaved={({ slug }) =>
        void navigate({ to: "/p/$slug/settings/people", params: { slug }, replace: true })
      }
    />
  );
}

function NotYou() {
  const { t } = useTranslation("partnership");
  return (
    <Page reading>
      <PageTitle title={t("found.notYou")} />
      <Text my="lg">{t("found.notYouText")}</Text>
      <LinkButton to="/">{t("found.home")}</LinkButton>
    </Page>
  );
}
