import { Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useId, useState } from "react";
import { quickSearchQuery, type SearchHit } from "@/features/search";
import { useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import { Dialog } from "@/ui/Dialog";
import { SearchResults } from "./SearchResults";
import { groupByKind } from "./searching";
import classes from "./search.module.css";

interface SearchDialogProps {
  slug: string;
  onClose: () => void;
}

/** Ctrl-K: one field, results grouped by kind; the arrow keys choose, Enter opens. */
export default function SearchDialog({ slug, onClose }: SearchDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const [q] = useDebouncedValue(text.trim(), 150);
  const enough = q.length >= 2;
  const query = useQuery({
    ...quickSearchQuery(slug, q),
    enabled: enough,
  });
  const groups = enough ? groupByKind(query.data?.items ?? []) : [];
  const hits = groups.flatMap((group) => group.hits);
  const current = hits[Math.min(chosen, hits.length - 1)];

  function open(hit: SearchHit) {
    onClose();
    void navigate({ to: itemAddress(slug, hit) });
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + hits.length) % hits.length);
    }
    if (event.key === "Enter" && current) {
      event.preventDefault();
      open(current);
    }
  }

  return (
    <Dialog onClose={onClose} title={t("search.title")} size="lg" high>
      <TextInput
        data-autofocus
        size="md"
        label={t("search.label")}
        placeholder={t("search.placeholder")}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={text}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <SearchResults
        listId={listId}
        q={q}
        enough={enough}
        corrected={enough ? query.data?.corrected : null}
        isPending={enough && query.isPending}
        error={query.error}
        groups={groups}
        current={current?.id}
        onOpen={open}
      />
      {enough && (
        <Text mt="sm">
          <Link
            className={classes.all}
            to="/p/$slug/search"
            params={{ slug }}
            search={{ q }}
            onClick={onClose}
          >
            {t("search.all")}
          </Link>
        </Text>
      )}
    </Dialog>
  );
}
