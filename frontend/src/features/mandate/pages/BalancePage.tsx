import { Text, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { StakeholderNav } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { areaColor } from "@/ui/areas";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { balanceQuery } from "../api/mandates";
import { BalanceBars } from "../components/BalanceBars";
import { TargetList } from "../components/TargetList";
import { dimensions } from "../components/useBalanceWords";
import classes from "../components/mandate.module.css";

const route = getRouteApi("/p/$slug/stakeholders/balance");

/** Who sits at the table by level, country, kind and size, against what the partnership wants. */
export function BalancePage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("mandate");
  const format = useFormat();
  const balance = useSuspenseQuery(balanceQuery(slug)).data;
  const open = balance.targets.filter(({ met }) => !met).length;
  return (
    <Page>
      <div style={areaColor("stakeholder")}>
        <PageTitle title={t("balance.title")} />
        <Text mt="md" maw="var(--ct-reading)">
          {[
            t("balance.about", { count: balance.members }),
            balance.past && t("balance.past", { when: format.partialDate(balance.at) }),
            balance.targets.length > 0 &&
              t(open === 0 ? "balance.allMet" : "balance.someOpen", {
                count: open,
                all: balance.targets.length,
              }),
          ]
            .filter(Boolean)
            .join(" ")}
        </Text>
        <StakeholderNav slug={slug} />
        <section>
          <div className={classes.planHead}>
            <Title order={2}>{t("target.titleMany")}</Title>
            {balance.mayEdit && (
              <LinkButton
                to="/p/$slug/stakeholders/balance/new"
                params={{ slug }}
                variant="subtle"
                size="compact-md"
                className="ct-no-print"
                leftSection={<IconPlus size={16} aria-hidden="true" />}
              >
                {t("target.add")}
              </LinkButton>
            )}
          </div>
          <TargetList slug={slug} balance={balance} />
        </section>
        <div className={classes.columns}>
          {dimensions.map((dimension) => (
            <BalanceBars key={dimension} balance={balance} dimension={dimension} />
          ))}
        </div>
        <Text size="sm" c="dimmed" mt="lg">
          {t("balance.note")}
        </Text>
      </div>
    </Page>
  );
}
