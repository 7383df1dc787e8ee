import { Button, Checkbox } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useIdempotencyKey } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { useThemes } from "@/ui/useThemes";
import { type TaggingDraft, type TaggingPreview, useTaggings } from "../api/taggings";
import type { ListSearch } from "./filters";
import classes from "./listing.module.css";

interface TagPreviewProps {
  slug: string;
  draft: TaggingDraft;
  preview: TaggingPreview;
  /** Where to go back to. */
  search: ListSearch;
}

/** What would change. As long as all of it is shown, some can be left out. */
export function TagPreview({ slug, draft, preview, search }: TagPreviewProps) {
  const { t } = useTranslation("listing");
  const format = useFormat();
  const themes = useThemes(slug);
  const [left, setLeft] = useState<string[]>([]);
  const { items, changing, total } = preview;
  const allShown = items.length === changing;
  const count = changing - left.length;
  const tagging = useTagging(slug, search);
  const named = (keys: string[]) => format.list(keys.map(themes.nameOf)) || t("tag.none");

  function tag() {
    const chosen = items.map(({ id }) => id).filter((id) => !left.includes(id));
    tagging.mutate({ ...draft, organisationIds: left.length > 0 ? chosen : null });
  }

  return (
    <section aria-label={t("tag.would")} role="status">
      <p className={classes.text}>{t("tag.count", { count: changing, total })}</p>
      <ul className={classes.changes}>
        {items.map(({ id, name, before, after }) => (
          <li key={id}>
            <Checkbox
              checked={!left.includes(id)}
              disabled={!allShown}
              onChange={(event) =>
                setLeft(
                  event.currentTarget.checked ? left.filter((one) => one !== id) : [...left, id],
                )
              }
              label={name}
              description={t("tag.change", { before: named(before), after: named(after) })}
            />
          </li>
        ))}
      </ul>
      {!allShown && <p>{t("tag.more", { count: changing - items.length })}</p>}
      {tagging.error && <ProblemNotice error={tagging.error} />}
      <Button disabled={count === 0} loading={tagging.isPending} onClick={tag}>
        {t("tag.submit", { count })}
      </Button>
    </section>
  );
}

function useTagging(slug: string, search: ListSearch) {
  const { t } = useTranslation("listing");
  const navigate = useNavigate();
  const idempotency = useIdempotencyKey();
  const { tag, undo } = useTaggings(slug);
  return useMutation({
    mutationFn: (body: TaggingDraft) => tag(body, idempotency(body)),
    onSuccess: ({ item, etag }) => {
      notify(t("tag.said", { count: item.changed }), () => undo(item.id, etag));
      void navigate({ to: "/p/$slug/stakeholders", params: { slug }, search });
    },
  });
}
