import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { StakeholderNav, useOrganisationWords } from "@/features/stakeholder";
import { EmptyState } from "@/ui/EmptyState";
import { useCountryOptions } from "@/ui/form";
import { FilterBar, useIndexAddress } from "@/ui/index-page";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useThemes } from "@/ui/useThemes";
import { fileAddress, type NetworkData, networkQuery, pathQuery } from "../api/network";
import { NetworkCanvas } from "../components/NetworkCanvas";
import { NetworkControls } from "../components/NetworkControls";
import { NetworkLegend } from "../components/NetworkLegend";
import { NetworkList } from "../components/NetworkList";
import { PathLine } from "../components/PathLine";
import classes from "../components/network.module.css";
import { useNodeWords } from "../components/useNodeWords";
import { usePicture } from "../components/usePicture";
import { networkOf } from "../model/network";
import type { NetworkSearch } from "../model/search";

const route = getRouteApi("/p/$slug/stakeholders/network");

const filtersOf = ({ q, kind, level, country, theme }: NetworkSearch) => ({
  ...(q && { q }),
  ...(kind && { kind }),
  ...(level && { level }),
  ...(country && { country }),
  ...(theme && { theme }),
});

export function NetworkPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation(["network", "stakeholder"]);
  const words = useOrganisationWords();
  const { data, error, refetch } = useQuery(networkQuery(slug, filtersOf(search)));
  const address = useIndexAddress({ ...search });
  const filters = [
    {
      name: "kind",
      label: t("stakeholder:field.kind"),
      options: [...words.kindOptions, words.unknownOption],
    },
    { name: "level", label: t("stakeholder:field.level"), options: words.levelOptions },
    { name: "country", label: t("stakeholder:field.country"), options: useCountryOptions() },
    { name: "theme", label: t("stakeholder:field.theme"), options: useThemes(slug).options },
  ];
  return (
    <Page>
      <PageTitle title={t("page.title")} />
      <p>{t("page.about")}</p>
      <StakeholderNav slug={slug} />
      <FilterBar address={address} filters={filters} sorts={[]} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data?.nodes.ids.length === 0 && (
        <EmptyState title={t("page.emptyTitle")}>{t("page.emptyText")}</EmptyState>
      )}
      {data && data.nodes.ids.length > 0 && (
        <Network slug={slug} search={search} data={data} change={address.change} />
      )}
    </Page>
  );
}

interface NetworkProps {
  slug: string;
  search: NetworkSearch;
  data: NetworkData;
  change: (patch: Record<string, string | undefined>) => void;
}

function Network({ slug, search, data, change }: NetworkProps) {
  const { t } = useTranslation("network");
  const format = useFormat();
  const network = useMemo(() => networkOf(data), [data]);
  // While the slider is pushed the picture follows at once; the address is told when it is let go.
  const [slid, setSlid] = useState<{ from: string | undefined; to: string | undefined }>();
  const on = slid && slid.from === search.on ? slid.to : search.on;
  const by = search.group ?? "kind";
  const asked = search.focus !== undefined && search.to !== undefined;
  const path = useQuery({
    ...pathQuery(slug, search.focus ?? "", search.to ?? "", search.on),
    enabled: asked,
  });
  const way = asked ? path.data : undefined;
  const pathIds = useMemo(
    () => (way?.steps ?? []).map(({ organisation }) => organisation.id),
    [way],
  );
  const picture = usePicture({ network, by, on, focus: search.focus, pathIds });
  const words = useNodeWords(picture);
  const files = { ...filtersOf(search), on: search.on };
  return (
    <>
      <NetworkControls
        network={network}
        search={search}
        by={by}
        on={on}
        onSlide={(to) => setSlid({ from: search.on, to })}
        change={change}
      />
      <p role="status">
        {t("page.reading", {
          organisations: format.number(network.nodes.length),
          ties: format.number(picture.moment.edges.length),
        })}{" "}
        {data.more && t("page.more")}
        {picture.focus !== null && t("focus.reading", { what: words(picture.focus) })}
      </p>
      {asked && path.error && <ProblemNotice error={path.error} />}
      {way && <PathLine slug={slug} path={way} network={network} />}
      {search.view === "list" ? (
        <NetworkList slug={slug} picture={picture} />
      ) : (
        <>
          <NetworkCanvas
            slug={slug}
            picture={picture}
            onFocus={(focus) => change({ focus, to: undefined })}
          />
          <NetworkLegend picture={picture} />
        </>
      )}
      <p className={`${classes.tools ?? ""} ct-no-print`}>
        {t("file.label")}
        {(["graphml", "gexf", "nodes", "edges"] as const).map((file) => (
          <Anchor key={file} href={fileAddress(slug, file, files)} download>
            {t(`file.${file}`)}
          </Anchor>
        ))}
      </p>
    </>
  );
}
