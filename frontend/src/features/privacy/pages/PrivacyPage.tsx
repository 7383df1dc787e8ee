import { getRouteApi } from "@tanstack/react-router";
import { SettingsNav } from "@/features/partnership";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import classes from "../components/privacy.module.css";
import { RegisterPart } from "../components/RegisterPart";
import { ReviewPart } from "../components/ReviewPart";

const route = getRouteApi("/p/$slug/settings/privacy");

/** Whom the partnership keeps, and whether it still may; who asked what is held on them. */
export function PrivacyPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("privacy");
  return (
    <Page>
      <header className={classes.head}>
        <div className={classes.words}>
          <PageTitle title={t("title")} />
          <p className={classes.sentence}>
            {t("about")} <a href="#register">{t("toRegister")}</a>
          </p>
        </div>
        <LinkButton to="/p/$slug/settings/privacy/new" params={{ slug }} className="ct-no-print">
          {t("ask")}
        </LinkButton>
      </header>
      <SettingsNav slug={slug} />
      <ReviewPart />
      <RegisterPart slug={slug} />
    </Page>
  );
}
