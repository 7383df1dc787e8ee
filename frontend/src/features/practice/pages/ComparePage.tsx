import { Button, Checkbox } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { DilemmaNav } from "@/features/dilemma";
import { useTranslation } from "@/i18n";
import { areaColor } from "@/ui/areas";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/links";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { comparisonPdfAddress, comparisonQuery, MOST_COMPARED } from "../api/practices";
import { CompareTable } from "../components/CompareTable";
import classes from "../components/compare.module.css";
import { useComparedFields } from "../components/useComparedFields";

const route = getRouteApi("/p/$slug/dilemmas/practices/compare");

/** Two to four practices side by side; which ones stands in the address. */
export function ComparePage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t, i18n } = useTranslation("practice");
  const navigate = useNavigate();
  const ids = (search.ids ?? "").split(",").filter(Boolean).slice(0, MOST_COMPARED);
  const { data, error, refetch } = useQuery(comparisonQuery(slug, ids));
  const practices = data?.practices ?? [];
  const all = useComparedFields(slug, practices);
  const only = search.only === "differing";
  const fields = only ? all.filter(({ differs }) => differs) : all;
  const choose = (
    <LinkButton
      to="/p/$slug/dilemmas/practices"
      params={{ slug }}
      search={{ compare: practices.map(({ id }) => id) }}
      variant={practices.length > 0 ? "default" : "filled"}
    >
      {practices.length > 0 ? t("compare.more") : t("compare.toList")}
    </LinkButton>
  );
  return (
    <Page>
      <PageTitle title={t("compare.title")} />
      {practices.length > 0 && <p>{t("compare.about", { count: practices.length })}</p>}
      <DilemmaNav slug={slug} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && data.absent > 0 && <p role="note">{t("compare.absent", { count: data.absent })}</p>}
      {data && practices.length === 0 && (
        <EmptyState title={t("compare.none")} action={choose}>
          {t("compare.noneText")}
        </EmptyState>
      )}
      {practices.length > 0 && (
        <div style={areaColor("dilemma")}>
          <div className={`${classes.bar ?? ""} ct-no-print`}>
            <Checkbox
              label={t("compare.onlyDifferent")}
              checked={only}
              onChange={({ currentTarget }) =>
                void navigate({
                  to: ".",
                  search: { ...search, only: currentTarget.checked ? "differing" : undefined },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
            {choose}
            <Button
              component="a"
              href={comparisonPdfAddress(slug, ids, i18n.language)}
              download="practices.pdf"
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden="true" />}
            >
              {t("detail.pdf")}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden="true" />}
              onClick={() => window.print()}
            >
              {t("detail.print")}
            </Button>
          </div>
          <CompareTable slug={slug} practices={practices} fields={fields} />
        </div>
      )}
    </Page>
  );
}
