import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { quickSearchQuery } from "@/features/search";
import { useTranslation } from "@/i18n";
import type { Area } from "@/ui/areas";
import { useKindName } from "@/ui/useKindName";

export interface Candidate {
  id: string;
  kind: string;
  title: string;
}

interface ItemFieldProps {
  slug: string;
  area?: Area | undefined;
  /** The item itself is no candidate. */
  except: string;
  chosen: Candidate | null;
  onChoose: (item: Candidate | null) => void;
  error?: string | undefined;
}

/** Any item the reader may see, found by a few letters of its name. */
export function ItemField({ slug, area, except, chosen, onChoose, error }: ItemFieldProps) {
  const { t } = useTranslation("trace");
  const kindName = useKindName();
  const [text, setText] = useState("");
  const [q] = useDebouncedValue(text.trim(), 150);
  const enough = q.length >= 2 && q !== chosen?.title;
  const found = useQuery({
    ...quickSearchQuery(slug, q, area),
    enabled: enough,
  });
  const hits = (enough ? (found.data?.items ?? []) : []).filter((hit) => hit.id !== except);
  const offered: Candidate[] =
    chosen && !hits.some((hit) => hit.id === chosen.id) ? [chosen, ...hits] : hits;
  const kinds = [...new Set(offered.map((hit) => hit.kind))];
  return (
    <Select
      label={t("dialog.other")}
      description={t("dialog.otherHint")}
      required
      searchable
      data-autofocus
      data={kinds.map((kind) => ({
        group: kindName(kind),
        items: offered
          .filter((hit) => hit.kind === kind)
          .map((hit) => ({ value: hit.id, label: hit.title })),
      }))}
      filter={({ options }) => options} // the server has searched, and forgives more
      value={chosen?.id ?? null}
      onChange={(id) => onChoose(offered.find((hit) => hit.id === id) ?? null)}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={enough && !found.isFetching ? t("dialog.nothing") : undefined}
      error={error}
      comboboxProps={{ withinPortal: true }}
    />
  );
}
