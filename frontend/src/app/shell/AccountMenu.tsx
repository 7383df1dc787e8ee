import { Button, Menu } from "@mantine/core";
import { IconLogin, IconLogout, IconUserCircle, IconUsers } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import { mayParticipate, session, useMe, useRole } from "@/api";
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
        {t("header.signIn")}
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
      {slug && mayParticipate(role) && (
        <Menu.Item
          component={Link}
          to={`/p/${slug}/settings/people`}
          leftSection={<IconUsers size={18} aria-hidden="true" />}
        >
          {t("header.people")}
        </Menu.Item>
      )}
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
