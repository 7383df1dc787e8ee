import { useMemo } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { kinds, levels, useOrganisationWords } from "@/features/stakeholder";
import { type Group, type Grouping, groupPlaces, groupsOf } from "../model/groups";
import { radiusOf } from "../model/layout";
import { momentOf, type Network } from "../model/network";

export interface Picture {
  network: Network;
  moment: ReturnType<typeof momentOf>;
  groups: Group[];
  groupPlaces: Int32Array;
  groupNames: string[];
  radii: Float32Array;
  /** The one looked at with its neighbours, and whoever is on the path; null: everybody. */
  lit: ReadonlySet<number> | null;
  focus: number | null;
  path: number[];
}

/** A group's value in the reader's words. */
export function useGroupName() {
  const { t } = useTranslation("network");
  const words = useOrganisationWords();
  const format = useFormat();
  return (key: string, by: Grouping): string => {
    if (key === "rest") return t("group.rest");
    if (by === "none") return t("group.all");
    if (key === "unknown") return t(`unknown.${by}`);
    if (by === "country") return format.country(key);
    const kind = kinds.find((one) => one === key);
    const level = levels.find((one) => one === key);
    return kind ? words.kind(kind) : level ? words.level(level) : key;
  };
}

interface Asked {
  network: Network;
  by: Grouping;
  on: string | undefined;
  focus: string | undefined;
  pathIds: string[];
}

/** Everything that the picture and its list twin show, worked out once. */
export function usePicture({ network, by, on, focus, pathIds }: Asked): Picture {
  const nameOf = useGroupName();
  const groups = useMemo(() => groupsOf(network, by), [network, by]);
  const places = useMemo(() => groupPlaces(groups, network.nodes.length), [groups, network]);
  const moment = useMemo(() => momentOf(network, on), [network, on]);
  const radii = useMemo(() => Float32Array.from(moment.reach, radiusOf), [moment]);
  const focused = focus === undefined ? undefined : network.placeOf.get(focus);
  const path = useMemo(
    () => pathIds.flatMap((id) => network.placeOf.get(id) ?? []),
    [network, pathIds],
  );
  const lit = useMemo(() => {
    if (path.length > 0) return new Set(path);
    if (focused === undefined) return null;
    return new Set([focused, ...(moment.neighbours[focused] ?? []).map(({ at }) => at)]);
  }, [focused, path, moment]);
  const names = groups.map(({ key }) => nameOf(key, by)).join("\n");
  return useMemo(
    () => ({
      network,
      moment,
      groups,
      groupPlaces: places,
      groupNames: names.split("\n"),
      radii,
      lit,
      focus: focused ?? null,
      path,
    }),
    [network, moment, groups, places, names, radii, lit, focused, path],
  );
}
