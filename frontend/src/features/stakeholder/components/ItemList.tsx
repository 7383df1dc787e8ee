import { Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { Missing } from "@/ui/detail-page";
import { itemAddress } from "@/routes";
import { useKindName } from "@/ui/useKindName";
import type { InvolvedItem } from "../api/parts";
import classes from "./parts.module.css";

const capacities = [
  "presenter",
  "co-presenter",
  "leader",
  "contributor",
  "organiser",
  "practised",
  "reuses",
  "observed",
  "addressee",
  "facilitator",
  "rapporteur",
  "expert",
  "owner",
  "manager",
  "mentor",
  "supporter",
  "participant",
  "met",
  "asker",
] as const;

/** Items of the other areas, grouped by kind, with what the organisation is there. */
export function ItemList({ slug, items }: { slug: string; items: InvolvedItem[] }) {
  const { t } = useTranslation("stakeholder");
  const kindName = useKindName();
  if (items.length === 0) return <Missing>{t("detail.noItems")}</Missing>;
  const kinds = [...new Set(items.map((item) => item.kind))];

  function inWords(capacity: string): string {
    const known = capacities.find((one) => one === capacity);
    return known ? t(`capacity.${known}`) : capacity;
  }

  return (
    <div className={classes.groups}>
      {kinds.map((kind) => (
        <div key={kind}>
          <Title order={3}>{kindName(kind)}</Title>
          <ul className={classes.plain}>
            {items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <li key={item.id}>
                  <Link to={itemAddress(slug, item)}>{item.title}</Link>{" "}
                  <span className={classes.facts}>{item.capacities.map(inWords).join(", ")}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
