import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type PartnershipSummary, useMe } from "@/api";
import { useTranslation } from "@/i18n";
import { Mark } from "@/ui/Mark";
import classes from "./landing.module.css";

export function PartnershipCards({ partnerships }: { partnerships: PartnershipSummary[] }) {
  const { t } = useTranslation();
  const me = useMe();
  const roleIn = (slug: string) => me?.participations.find((one) => one.slug === slug)?.role;
  return (
    <ul className={classes.cards}>
      {partnerships.map((partnership) => {
        const role = roleIn(partnership.slug);
        return (
          <li key={partnership.slug} className={classes.card}>
            <Mark size={40} />
            <div>
              <Link to="/p/$slug" params={{ slug: partnership.slug }} className={classes.cardLink}>
                {partnership.name}
              </Link>
              {partnership.description && <Text>{partnership.description}</Text>}
              <Text c="dimmed" size="sm" mt={4}>
                {t(`header.role.${role ?? "reader"}`)}
              </Text>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
