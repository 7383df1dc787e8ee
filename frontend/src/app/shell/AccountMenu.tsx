import { Button, Menu } from "@mantine/core";
import { IconLogin, IconLogout, IconUserCircle } from "@tabler/icons-react";
import { useLocation } from "@tanstack/react-router";
import { session, useMe, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { HeaderMenu } from "./HeaderMenu";
import classes from "./header.module.css";

export function AccountMenu({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation();
  const me = useMe();
  const role = useRole(slug);
  const here = useLocation({ select: (location) => location.href });
  if (!me) return null;
  if (!me.signedIn || !me.account) {
    return (
      <Button
        component="a"
        href={session.signInAddress(here)}
        className={classes.signIn}
        leftSection={<IconLogin size={18} aria-hidden="true" />}
      >
        <span className={classes.word}>{t("header.signIn")}</span>
      </Button>
    );
  }
  return (
    <HeaderMenu
      label={t("header.account")}
      word={me.account.name}
      icon={<IconUserCircle size={22} stroke={1.6} aria-hidden="true" />}
    >
      <Menu.Label>
        {t("header.you", { name: me.account.name })}
        {slug && <div>{t(`header.role.${role ?? "reader"}`)}</div>}
      </Menu.Label>
      <Menu.Item
        component="a"
        href={session.signOutAddress}
        leftSection={<IconLogout size={18} aria-hidden="true" />}
      >
        {t("header.signOut")}
      </Menu.Item>
    </HeaderMenu>
  );
}
