import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Area, areaColor } from "../areas";
import classes from "./index-row.module.css";

interface IndexRowProps {
  /** `linkOptions({ to: "/p/$slug/…/$id", params: { slug, id } })` */
  link: LinkProps;
  name: string;
  /** Language of the name, when it is not the reader's. */
  lang?: string | undefined;
  area?: Area;
  /** Two facts at most; what is unknown is left out. */
  facts?: ReactNode[];
  /** People or places. */
  people?: ReactNode;
  state?: ReactNode;
}

/** name · two facts · people/places · state: the whole row is the link. */
export function IndexRow({ link, name, lang, area, facts = [], people, state }: IndexRowProps) {
  return (
    <div className={classes.row} style={area ? areaColor(area) : undefined}>
      <Link {...link} className={classes.name} lang={lang}>
        {name}
      </Link>
      <span className={classes.facts}>
        {facts.filter(Boolean).map((fact, index) => (
          <span key={index}>{fact}</span>
        ))}
      </span>
      <span className={classes.people}>{people}</span>
      <span className={classes.state}>{state}</span>
    </div>
  );
}
