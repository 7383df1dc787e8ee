import { Button, Checkbox, NativeSelect, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { mayCurate, mayParticipate, useMe, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { StakeholderNav, useOrganisationWords } from "@/features/stakeholder";
import { useCountryOptions } from "@/ui/form";
import { FilterBar, useIndexAddress } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { Loading, LoadingRows } from "@/ui/Loading";
import { NotAllowed } from "@/ui/NotAllowed";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useThemes } from "@/ui/useThemes";
import { type Matrix, matrixQuery, proposalQuery } from "../api/outreach";
import { KeepList } from "../components/KeepList";
import { MatrixTable } from "../components/MatrixTable";
import classes from "../components/outreach.module.css";
import { ProposalResult } from "../components/ProposalResult";
import { dimensionsOf, type GapSearch } from "../components/search";
import { useMatrixWords } from "../components/useMatrixWords";

const route = getRouteApi("/p/$slug/stakeholders/gap");
const MOST = 100; // cells that one question may name

export function GapPage() {
  const { slug } = route.useParams();
  const me = useMe();
  const role = useRole(slug);
  if (!me) return <Loading />;
  return mayParticipate(role) ? <Gap slug={slug} /> : <NotAllowed />;
}

type Change = (patch: Record<string, string | string[] | undefined>) => void;

const filtersOf = ({ kind, level, country, theme }: GapSearch) => ({
  ...(kind && { kind }),
  ...(level && { level }),
  ...(country && { country }),
  ...(theme && { theme }),
});

function Gap({ slug }: { slug: string }) {
  const search = route.useSearch();
  const { t } = useTranslation(["outreach", "stakeholder"]);
  const words = useOrganisationWords();
  const address = useIndexAddress({ ...search });
  const asked = { ...dimensionsOf(search), ...filtersOf(search) };
  const { data, error, refetch } = useQuery(matrixQuery(slug, asked));
  // Other filters make another matrix: what was chosen in the old one is forgotten.
  const anew: Change = (patch) => address.change({ cell: undefined, propose: undefined, ...patch });
  return (
    <Page>
      <PageTitle title={t("page.title")} />
      <p>{t("page.about")}</p>
      <StakeholderNav slug={slug} />
      <Controls slug={slug} search={search} change={anew} />
      <FilterBar
        address={{ ...address, change: anew }}
        searchable={false}
        sorts={[]}
        filters={[
          { name: "kind", label: t("stakeholder:field.kind"), options: words.kindOptions },
          { name: "level", label: t("stakeholder:field.level"), options: words.levelOptions },
          { name: "country", label: t("stakeholder:field.country"), options: useCountryOptions() },
          { name: "theme", label: t("stakeholder:field.theme"), options: useThemes(slug).options },
        ]}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && <Reading matrix={data} search={search} />}
      {data && (
        <MatrixTable
          slug={slug}
          matrix={data}
          measure={search.measure ?? "member"}
          chosen={search.cell ?? []}
          onChoose={(cells) => address.change({ cell: cells.slice(0, MOST), propose: undefined })}
        />
      )}
      {data && <Propose slug={slug} search={search} change={address.change} />}
    </Page>
  );
}

function Controls({ slug, search, change }: { slug: string; search: GapSearch; change: Change }) {
  const { t } = useTranslation("outreach");
  const words = useMatrixWords(slug);
  const { rows, columns } = dimensionsOf(search);
  const pick = (name: "rows" | "columns", value: string) => {
    const other = name === "rows" ? columns : rows;
    // choosing what the other one is turns the matrix round
    if (value === other) change({ rows: columns, columns: rows });
    else change({ rows, columns, [name]: value });
  };
  return (
    <div className={`${classes.controls ?? ""} ct-no-print`}>
      <NativeSelect
        label={t("page.rows")}
        data={words.dimensionOptions}
        value={rows}
        onChange={({ currentTarget: { value } }) => pick("rows", value)}
      />
      <NativeSelect
        label={t("page.columns")}
        data={words.dimensionOptions}
        value={columns}
        onChange={({ currentTarget: { value } }) => pick("columns", value)}
      />
      <NativeSelect
        label={t("page.measure")}
        data={words.measureOptions}
        value={search.measure ?? "member"}
        onChange={({ currentTarget: { value } }) => change({ measure: value })}
      />
      <LinkButton to="/p/$slug/stakeholders/gap/lists" params={{ slug }} variant="default">
        {t("lists.title")}
      </LinkButton>
    </div>
  );
}

function Reading({ matrix, search }: { matrix: Matrix; search: GapSearch }) {
  const { t } = useTranslation("outreach");
  const format = useFormat();
  const measure = search.measure ?? "member";
  const full = matrix.cells.filter(
    (cell) => cell[measure] > 0 && cell.row !== "unknown" && cell.column !== "unknown",
  ).length;
  const size = (values: string[]) => values.filter((value) => value !== "unknown").length;
  const all = size(matrix.rows) * size(matrix.columns);
  return (
    <p role="status">
      {t("page.reading", {
        empty: format.number(all - full),
        all: format.number(all),
        counted: format.number(matrix.totals[measure]),
        known: format.number(matrix.totals.known),
        what: t(`counted.${measure}`),
      })}{" "}
      {t("page.day", { when: format.partialDate(matrix.on) })}
    </p>
  );
}

interface ProposeProps {
  slug: string;
  search: GapSearch;
  change: Change;
}

function Propose({ slug, search, change }: ProposeProps) {
  const { t } = useTranslation("outreach");
  const curates = mayCurate(useRole(slug));
  const { rows, columns } = dimensionsOf(search);
  const chosen = search.cell ?? [];
  const asked = search.propose === "yes";
  const proposal = useQuery({
    ...proposalQuery(slug, {
      rows,
      columns,
      ...filtersOf(search),
      measure: search.measure ?? "member",
      cell: chosen,
      multipliers: search.alone !== "yes",
    }),
    enabled: asked,
  });
  return (
    <section aria-labelledby="whom">
      <Title order={2} id="whom" mt="xl">
        {t("proposal.title")}
      </Title>
      <div className={`${classes.controls ?? ""} ct-no-print`}>
        <Button onClick={() => change({ propose: "yes" })}>
          {chosen.length > 0
            ? t("proposal.proposeChosen", { count: chosen.length })
            : t("proposal.proposeAll")}
        </Button>
        {chosen.length > 0 && (
          <Button variant="subtle" onClick={() => change({ cell: undefined, propose: undefined })}>
            {t("proposal.chooseNone")}
          </Button>
        )}
      </div>
      <Checkbox
        className="ct-no-print"
        label={t("proposal.multipliers")}
        checked={search.alone !== "yes"}
        onChange={({ currentTarget: { checked } }) =>
          change({ alone: checked ? undefined : "yes" })
        }
      />
      {asked && proposal.error && <ProblemNotice error={proposal.error} />}
      {asked && proposal.isPending && <LoadingRows />}
      {asked && proposal.data && (
        <>
          <ProposalResult slug={slug} proposal={proposal.data} rows={rows} columns={columns} />
          {curates && proposal.data.picks.length > 0 && (
            <KeepList slug={slug} proposal={proposal.data} rows={rows} columns={columns} />
          )}
        </>
      )}
    </section>
  );
}
