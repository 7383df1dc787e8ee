import { Link, type LinkProps } from "@tanstack/react-router";
import classes from "./subnav.module.css";

interface SubNavProps {
  /** Names the landmark: "Stakeholders: pages". */
  label: string;
  /** `link` is made with `linkOptions({ to, params })`. */
  places: { label: string; link: LinkProps }[];
}

/** The shelves of an area, one page each. */
export function SubNav({ label, places }: SubNavProps) {
  return (
    <nav aria-label={label} className={classes.subnav}>
      {places.map(({ label, link }) => (
        <Link
          key={label}
          {...link}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ "aria-current": "page" }}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
