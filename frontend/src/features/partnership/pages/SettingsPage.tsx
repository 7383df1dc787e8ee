import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { notify } from "@/ui/toasts";
import { settingsQuery, usePartnershipChanges } from "../api/partnerships";
import { SettingsForm } from "../components/SettingsForm";
import { SettingsNav } from "../components/SettingsNav";
import { settingsDraft, settingsValues } from "../components/settingsValues";

const route = getRouteApi("/p/$slug/settings");

export function SettingsPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("partnership");
  const navigate = useNavigate();
  const { revise } = usePartnershipChanges();
  const { item, etag } = useSuspenseQuery(settingsQuery(slug)).data;
  const home = linkOptions({ to: "/p/$slug", params: { slug } });
  return (
    <SettingsForm
      intro={
        <>
          <p>{t("settings.intro")}</p>
          <SettingsNav slug={slug} />
        </>
      }
      values={settingsValues(item)}
      draftKey={`partnership:${slug}`}
      etag={etag}
      save={(values, options) => revise(slug, settingsDraft(values), options)}
      onSaved={() => {
        notify(t("settings.saved"));
        void navigate(home);
      }}
      cancel={home}
    />
  );
}
