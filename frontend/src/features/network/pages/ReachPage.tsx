import { MultiSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQueries, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import {
  organisationChoices,
  organisationQuery,
  StakeholderNav,
  useOrganisationWords,
} from "@/features/stakeholder";
import { useCountryOptions } from "@/ui/form";
import { FilterBar, useIndexAddress } from "@/ui/index-page";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useThemes } from "@/ui/useThemes";
import { reachQuery } from "../api/network";
import { ReachOutcome } from "../components/ReachOutcome";
import { ReachProposals } from "../components/ReachProposals";
import classes from "../components/network.module.css";

const route = getRouteApi("/p/$slug/stakeholders/reach");
const PAUSE = 200; // ms after the last key
const MOST = 20;

export function ReachPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation(["network", "stakeholder"]);
  const words = useOrganisationWords();
  const address = useIndexAddress({ ...search });
  const { through = [], on: [on] = [], kind, level, country, theme } = search;
  const asked = {
    ...(kind && { kind }),
    ...(level && { level }),
    ...(country && { country }),
    ...(theme && { theme }),
    ...(on && { on }),
  };
  const reach = useQuery({ ...reachQuery(slug, through, asked), enabled: through.length > 0 });
  const choose = (ids: string[]) => address.change({ through: ids.slice(0, MOST) });
  return (
    <Page>
      <PageTitle title={t("reach.title")} />
      <p>{t("reach.about")}</p>
      <StakeholderNav slug={slug} />
      <div className={`${classes.controls ?? ""} ct-no-print`}>
        <Multipliers slug={slug} chosen={through} onChange={choose} />
        <TextInput
          type="date"
          label={t("reach.on")}
          value={on ?? ""}
          onChange={({ currentTarget: { value } }) => address.change({ on: value || undefined })}
        />
      </div>
      <FilterBar
        address={address}
        searchable={false}
        sorts={[]}
        filters={[
          {
            name: "kind",
            label: t("stakeholder:field.kind"),
            options: [...words.kindOptions, words.unknownOption],
          },
          { name: "level", label: t("stakeholder:field.level"), options: words.levelOptions },
          { name: "country", label: t("stakeholder:field.country"), options: useCountryOptions() },
          { name: "theme", label: t("stakeholder:field.theme"), options: useThemes(slug).options },
        ]}
      />
      {through.length === 0 && <ReachProposals slug={slug} onChoose={choose} />}
      {reach.error && <ProblemNotice error={reach.error} onRetry={() => void reach.refetch()} />}
      {through.length > 0 && reach.isPending && <LoadingRows />}
      {through.length > 0 && reach.data && <ReachOutcome slug={slug} reach={reach.data} />}
    </Page>
  );
}

interface MultipliersProps {
  slug: string;
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** Typing searches; the server forgives. */
function Multipliers({ slug, chosen, onChange }: MultipliersProps) {
  const { t } = useTranslation(["network", "common"]);
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed, PAUSE);
  const { data: found = [] } = useQuery(organisationChoices(slug, q));
  const named = useQueries({
    queries: chosen.map((id) => organisationQuery(slug, id)),
    combine: (answers) =>
      answers.flatMap(({ data }) => (data ? [{ value: data.item.id, label: data.item.name }] : [])),
  });
  return (
    <MultiSelect
      className={classes.time}
      label={t("reach.through")}
      data={[...named, ...found.filter(({ value }) => !chosen.includes(value))]}
      value={named.map(({ value }) => value)}
      onChange={onChange}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      hidePickedOptions
      maxValues={MOST}
      nothingFoundMessage={t("common:form.nothingFound")}
    />
  );
}
