import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "@/i18n";
import { SideSection } from "@/ui/detail-page";
import { similarToItem } from "../api/similar";
import { SimilarLists } from "./SimilarLists";
import classes from "./similar.module.css";

/** Beside a dilemma or a practice: what is similar. Not there when nothing is. */
export function SimilarTo({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("similar");
  const { data } = useQuery(similarToItem(slug, id));
  if (!data || data.dilemmas.length + data.practices.length === 0) return null;
  return (
    <SideSection title={t("similar")}>
      <div className={classes.side}>
        <SimilarLists slug={slug} similar={{ ...data, organisations: [] }} brief />
      </div>
    </SideSection>
  );
}
