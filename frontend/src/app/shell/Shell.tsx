import { Outlet, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useSessionExpired } from "@/api";
import { useTranslation } from "@/i18n";
import { Loading } from "@/ui/Loading";
import { Toasts } from "@/ui/Toasts";
import { BottomBar } from "./BottomBar";
import { Colophon } from "./Colophon";
import { Header } from "./Header";
import { Rail } from "./Rail";
import { useAccountLanguage } from "./useAccountLanguage";
import { useRouteFocus } from "./useRouteFocus";
import classes from "./shell.module.css";

const SessionDialog = lazy(() => import("./SessionDialog"));

export function Shell() {
  const { t } = useTranslation();
  const { slug } = useParams({ strict: false });
  const expired = useSessionExpired();
  useRouteFocus();
  useAccountLanguage();
  return (
    <div className={classes.shell} data-rail={slug ? "yes" : "no"}>
      <a className={`${classes.skip ?? ""} ct-no-print`} href="#content">
        {t("skip")}
      </a>
      {slug && <Rail slug={slug} />}
      <Header slug={slug} />
      <main id="content" tabIndex={-1} className={classes.main}>
        <Colophon slug={slug} />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      {slug && <BottomBar slug={slug} />}
      <Toasts />
      <Suspense fallback={null}>{expired && <SessionDialog />}</Suspense>
    </div>
  );
}
