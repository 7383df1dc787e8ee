import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { partnershipsQuery } from "@/api";
import { useTranslation } from "@/i18n";
import { Mark } from "@/ui/Mark";
import classes from "./header.module.css";

/** The mark, and in which partnership we are. */
export function PartnershipMenu({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation();
  const { data } = useQuery(partnershipsQuery);
  const here = data?.items.find((partnership) => partnership.slug === slug);
  return (
    <div className={classes.start}>
      <Link
        to="/"
        className={slug ? `${classes.home} ${classes.withRail}` : classes.home}
        aria-label={t("product")}
      >
        <Mark size={32} />
        <span>{t("product")}</span>
      </Link>
      {here && (
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
            {data?.items.map((partnership) => (
              <Menu.Item
                key={partnership.slug}
                component={Link}
                to={`/p/${partnership.slug}`}
                aria-current={partnership.slug === slug ? "true" : undefined}
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
      )}
    </div>
  );
}
