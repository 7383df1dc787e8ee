import { NativeSelect, SegmentedControl, Select, Slider, Switch } from "@mantine/core";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { type Grouping, groupings } from "../model/groups";
import { type Network, yearsOf } from "../model/network";
import { dayOfMonth, monthOf, type NetworkSearch } from "../model/search";
import classes from "./network.module.css";

interface NetworkControlsProps {
  network: Network;
  search: NetworkSearch;
  by: Grouping;
  /** The day that is shown while the slider still moves. */
  on: string | undefined;
  onSlide: (day: string | undefined) => void;
  change: (patch: Partial<Record<keyof NetworkSearch, string | undefined>>) => void;
}

/** Grouping, time, focus and the way to another: all of it stands in the address. */
export function NetworkControls(props: NetworkControlsProps) {
  const { network, search, by, change } = props;
  const { t } = useTranslation("network");
  const options = network.nodes.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={`${classes.controls ?? ""} ct-no-print`}>
      <SegmentedControl
        aria-label={t("view.label")}
        data={[
          { value: "picture", label: t("view.picture") },
          { value: "list", label: t("view.list") },
        ]}
        value={search.view ?? "picture"}
        onChange={(view) => change({ view: view === "list" ? view : undefined })}
      />
      <NativeSelect
        label={t("group.by")}
        data={groupings.map((value) => ({ value, label: t(`group.${value}`) }))}
        value={by}
        onChange={({ currentTarget: { value } }) => change({ group: value })}
      />
      <Picked
        label={t("focus.label")}
        options={options}
        value={search.focus}
        onChange={(focus) => change({ focus, to: undefined })}
      />
      {search.focus && (
        <Picked
          label={t("path.to")}
          options={options.filter(({ value }) => value !== search.focus)}
          value={search.to}
          onChange={(to) => change({ to })}
        />
      )}
      <TimeSlider {...props} />
    </div>
  );
}

interface PickedProps {
  label: string;
  options: { value: string; label: string }[];
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

function Picked({ label, options, value, onChange }: PickedProps) {
  const { t } = useTranslation(["network", "common"]);
  return (
    <Select
      label={label}
      placeholder={t("focus.nobody")}
      data={options}
      limit={40}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t("common:index.clear") }}
      nothingFoundMessage={t("common:form.nothingFound")}
    />
  );
}

/** Ties of all times, or of one month: pushing shows them come and go. */
function TimeSlider({ network, search, on, onSlide, change }: NetworkControlsProps) {
  const { t } = useTranslation("network");
  const format = useFormat();
  const [today] = useState(() => new Date().toISOString().slice(0, 7));
  const years = yearsOf(network, Number(today.slice(0, 4)));
  if (!years) return <p className={classes.time}>{t("time.none")}</p>;
  const [first, last] = years;
  const said = (month: number) => format.partialDate(dayOfMonth(month).slice(0, 7));
  const shown = monthOf(on ?? `${today}-01`);
  return (
    <div className={classes.time}>
      <Switch
        label={t("time.one")}
        checked={search.on !== undefined}
        onChange={({ currentTarget: { checked } }) => {
          const day = checked ? dayOfMonth(monthOf(`${today}-01`)) : undefined;
          onSlide(day);
          change({ on: day });
        }}
      />
      {search.on !== undefined && (
        <div className={classes.slider}>
          <Slider
            min={first * 12}
            max={last * 12 + 11}
            value={shown}
            label={said}
            thumbLabel={t("time.label")}
            thumbValueText={said(shown)}
            onChange={(month) => onSlide(dayOfMonth(month))}
            onChangeEnd={(month) => change({ on: dayOfMonth(month) })}
          />
          <output>{said(shown)}</output>
        </div>
      )}
    </div>
  );
}
