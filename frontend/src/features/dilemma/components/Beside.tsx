import type { LinkProps } from "@tanstack/react-router";
import { Missing } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import classes from "./dilemma.module.css";

export interface BesideItem {
  id: string;
  link: LinkProps;
  title: string;
  facts: string;
}

/** Items of the side column: a link and a line below it. */
export function Beside({ items, empty }: { items: BesideItem[]; empty: string }) {
  if (items.length === 0) return <Missing>{empty}</Missing>;
  return (
    <ul className={classes.beside}>
      {items.map(({ id, link, title, facts }) => (
        <li key={id}>
          <TextLink {...link}>{title}</TextLink>
          {facts && <small>{facts}</small>}
        </li>
      ))}
    </ul>
  );
}
