import { VisuallyHidden } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import { useTranslation } from "@/i18n";
import { similarToText, type Typed } from "../api/similar";
import { SimilarLists } from "./SimilarLists";
import classes from "./similar.module.css";

const PAUSE = 350; // ms after the last key

/** What others have worked on, while somebody types; not there as long as there is nothing. */
export function SimilarWhileTyping({ slug, ...typed }: { slug: string } & Typed) {
  const { t } = useTranslation("similar");
  const id = useId();
  const { question, background, except } = typed;
  const themes = typed.themes.join(" ");
  const now = useMemo(
    () => ({ question, background, except, themes: themes === "" ? [] : themes.split(" ") }),
    [question, background, except, themes],
  );
  const [asked] = useDebouncedValue(now, PAUSE);
  const { data, isEnabled } = useQuery(similarToText(slug, asked));
  const found = isEnabled ? data : undefined;
  const count = found ? found.dilemmas.length + found.practices.length : 0;
  return (
    <div className={classes.place}>
      <VisuallyHidden role="status">{count > 0 ? t("found", { count }) : ""}</VisuallyHidden>
      {found && count > 0 && (
        <aside className={classes.panel} aria-labelledby={id}>
          <h2 id={id} className={classes.title}>
            {t("title")}
          </h2>
          <p className={classes.hint}>{t("hint")}</p>
          <SimilarLists slug={slug} similar={found} beside />
        </aside>
      )}
    </div>
  );
}
