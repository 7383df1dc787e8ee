import { ActionIcon, Menu } from "@mantine/core";
import {
  IconDots,
  IconFileSearch,
  IconLink,
  IconMailForward,
  IconPencil,
  IconUserMinus,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { MenuLink } from "@/ui/MenuLink";
import type { Participant } from "../api/participants";
import classes from "./partnership.module.css";

interface PersonMenuProps {
  slug: string;
  person: Participant;
  onInviteAgain: () => void;
  onRemove: () => void;
}

const icon = { size: 18, "aria-hidden": true } as const;

export function PersonMenu({ slug, person, onInviteAgain, onRemove }: PersonMenuProps) {
  const { t } = useTranslation("partnership");
  const governs = mayCurate(useRole(slug));
  const address = `/p/${slug}/settings/people/${person.id}`;
  const removal = person.joinedAt === null ? t("people.withdraw") : t("people.remove");
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.menu}
          aria-label={t("people.more", { name: person.name })}
        >
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {person.may.edit && (
          <Menu.Item component={Link} to={`${address}/edit`} leftSection={<IconPencil {...icon} />}>
            {t("people.edit")}
          </Menu.Item>
        )}
        {person.invitation && (
          <Menu.Item component={Link} to={address} leftSection={<IconLink {...icon} />}>
            {t("people.link")}
          </Menu.Item>
        )}
        {person.invitation && (
          <Menu.Item onClick={onInviteAgain} leftSection={<IconMailForward {...icon} />}>
            {t("people.again")}
          </Menu.Item>
        )}
        {governs && (
          <MenuLink
            to="/p/$slug/settings/privacy/new"
            params={{ slug }}
            search={{ participant: [person.id] }}
            leftSection={<IconFileSearch {...icon} />}
          >
            {t("people.held")}
          </MenuLink>
        )}
        {person.may.remove && (
          <Menu.Item onClick={onRemove} leftSection={<IconUserMinus {...icon} />}>
            {person.you ? t("own.leaveDo") : removal}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
