import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useFormat } from "@/i18n";
import type { HomeCount } from "../api/home";
import classes from "./home.module.css";

interface HomeSectionProps {
  title: string;
  /** How many there are in all. */
  count?: HomeCount | undefined;
  action?: ReactNode;
  children: ReactNode;
}

export function HomeSection({ title, count, action, children }: HomeSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.sectionHead}>
        <Title order={2} id={id}>
          {title}
          {count && count.value > 0 && (
            <>
              {" "}
              <Amount count={count} />
            </>
          )}
        </Title>
        {action}
      </div>
      {children}
    </section>
  );
}

/** "12", or "100+" when nobody counted further. */
export function Amount({ count }: { count: HomeCount }) {
  const format = useFormat();
  return (
    <span className={classes.amount}>
      {format.number(count.value)}
      {count.exact ? "" : "+"}
    </span>
  );
}

/** Several counts as one. */
export const sumOf = (counts: HomeCount[]): HomeCount => ({
  value: counts.reduce((sum, count) => sum + count.value, 0),
  exact: counts.every((count) => count.exact),
});
