import { type Area, areaColor } from "./areas";
import type { ReactNode } from "react";
import classes from "./section-nav.module.css";

interface SectionNavProps {
  label: string;
  area?: Area;
  /** `Link`s; the one of this page has `aria-current="page"`. */
  children: ReactNode;
}

/** The pages beside each other inside one area, below its title. On a phone they stay one row that can be pushed. */
export function SectionNav({ label, area, children }: SectionNavProps) {
  return (
    <nav aria-label={label} className={classes.nav} style={area ? areaColor(area) : undefined}>
      {children}
    </nav>
  );
}
