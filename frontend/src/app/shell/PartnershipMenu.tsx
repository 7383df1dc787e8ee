import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { mayCurate, type PartnershipSummary, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { eventsPlace, placeAddress, settingsPlace } from "./places";
import classes from "./header.module.css";

interface PartnershipMenuProps {
  here: PartnershipSummary;
  all: PartnershipSummary[];
}

/** Other partnerships; on a phone also the places of this one for which the bar below has no room. */
export default function PartnershipMenu({ here, all }: PartnershipMenuProps) {
  const { t } = useTranslation();
  const role = useRole(here.slug);
  const others = all.filter(({ slug }) => slug !== here.slug);
  const unbarred = mayCurate(role) ? [eventsPlace, settingsPlace] : [eventsPlace];
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.partnership}
          title={here.name}
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
        >
          <span className="ct-visually-hidden">
            {t("header.partnership")}
            {t("colon")}
          </span>
          <span className={classes.name}>{here.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {unbarred.map((place) => (
          <Menu.Item
            key={place.key}
            className={classes.unbarred}
            component={Link}
            to={placeAddress(here.slug, place)}
            leftSection={<place.icon size={20} stroke={1.6} aria-hidden="true" />}
          >
            {t(`nav.${place.key}`)}
          </Menu.Item>
        ))}
        <Menu.Divider className={classes.unbarred} />
        {others.length > 0 && <Menu.Label>{t("header.chooseOther")}</Menu.Label>}
        {others.map((partnership) => (
          <Menu.Item key={partnership.slug} component={Link} to={`/p/${partnership.slug}`}>
            {partnership.name}
          </Menu.Item>
        ))}
        {others.length > 0 && <Menu.Divider />}
        <Menu.Item component={Link} to="/">
          {t("header.allPartnerships")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
