import { Link } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import { useKindName } from "@/ui/useKindName";
import type { WayLink } from "../api/way";
import classes from "./followup.module.css";

/** Practices, actions and indicators that came of the dilemma. */
export function WayLinks({ slug, links }: { slug: string; links: WayLink[] }) {
  const { t } = useTranslation("followup");
  const nameOf = useKindName();
  if (links.length === 0) return <p>{t("way.noLinks")}</p>;
  return (
    <ul className={classes.plain}>
      {links.map((link) => (
        <li key={link.id}>
          <Link to={itemAddress(slug, link)}>{link.title}</Link>
          <span className={classes.small}>
            {[nameOf(link.kind, "one"), link.reason].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
