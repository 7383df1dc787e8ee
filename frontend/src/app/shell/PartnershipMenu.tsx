import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { PartnershipSummary } from "@/api";
import { useTranslation } from "@/i18n";
import classes from "./header.module.css";

interface PartnershipMenuProps {
  here: PartnershipSummary;
  all: PartnershipSummary[];
}

export default function PartnershipMenu({ here, all }: PartnershipMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.partnership}
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
        >
          <span className="ct-visually-hidden">{t("header.partnership")}: </span>
          <span className={classes.name}>{here.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("header.chooseOther")}</Menu.Label>
        {all.map((partnership) => (
          <Menu.Item
            key={partnership.slug}
            component={Link}
            to={`/p/${partnership.slug}`}
            aria-current={partnership.slug === here.slug ? "true" : undefined}
          >
            {partnership.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/">
          {t("header.allPartnerships")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
