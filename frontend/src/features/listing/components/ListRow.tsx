import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { mayCurate, useRole } from "@/api";
import { StateBadge } from "@/ui/badges";
import { doWithUndo } from "@/ui/doWithUndo";
import { LinkButton, TextLink } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type SavedList, useListChanges } from "../api/lists";
import { toSearch } from "./filters";
import classes from "./listing.module.css";
import { useFilterWords } from "./useFilterWords";

export function ListRow({ slug, list }: { slug: string; list: SavedList }) {
  const { t } = useTranslation("listing");
  const words = useFilterWords(slug);
  const { remove, restore } = useListChanges(slug);
  const curates = mayCurate(useRole(slug));
  const [problem, setProblem] = useState<unknown>(null);
  const { id, name, version, shared, mine, ownerName, may } = list;

  async function removeNow() {
    let latest = `"${version}.0-0"`;
    try {
      await doWithUndo({
        act: async () => {
          latest = (await remove(id, latest)).etag;
        },
        undo: () => restore(id, latest),
        said: t("removed", { name }),
      });
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <article className={classes.row}>
      <div className={classes.head}>
        <TextLink
          to="/p/$slug/stakeholders"
          params={{ slug }}
          search={toSearch(list.filters)}
          className={classes.name}
        >
          {name}
        </TextLink>
        {shared && <StateBadge>{t("isShared")}</StateBadge>}
      </div>
      <p className={classes.facts}>
        {words(list.filters)}
        {!mine && ownerName && ` · ${t("by", { name: ownerName })}`}
      </p>
      {(curates || may.edit) && (
        <div className={classes.acts}>
          {curates && (
            <LinkButton
              to="/p/$slug/stakeholders/lists/invite"
              params={{ slug }}
              search={toSearch(list.filters)}
              variant="default"
              size="compact-md"
              aria-label={t("inviteThis", { name })}
            >
              {t("invite")}
            </LinkButton>
          )}
          {may.edit && (
            <>
              <LinkButton
                to="/p/$slug/stakeholders/lists/$id"
                params={{ slug, id }}
                variant="default"
                size="compact-md"
                aria-label={t("renameThis", { name })}
              >
                {t("rename")}
              </LinkButton>
              <Button
                variant="default"
                size="compact-md"
                aria-label={t("removeThis", { name })}
                onClick={() => void removeNow()}
              >
                {t("remove")}
              </Button>
            </>
          )}
        </div>
      )}
      {problem !== null && <ProblemNotice error={problem} />}
    </article>
  );
}
