import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./detail-page.module.css";

interface SectionProps {
  title: string;
  /** A small action beside the heading. */
  action?: ReactNode;
  children: ReactNode;
}

/** A chapter of the story. */
export function DetailSection({ title, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.sectionHead}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {action}
      </div>
      {children}
    </section>
  );
}

/** A block of the side column. */
export function SideSection({ title, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.sideSection} aria-labelledby={id}>
      <div className={classes.sectionHead}>
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {action}
      </div>
      {children}
    </section>
  );
}

/** What is not there yet, in a sentence. */
export function Missing({ children }: { children: ReactNode }) {
  return <p className={classes.missing}>{children}</p>;
}

/** Long text as people wrote it: blank lines make paragraphs. */
export function Paragraphs({ text, lang }: { text: string; lang?: string | undefined }) {
  return (
    <div className={classes.prose} lang={lang}>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

/** Names and values in two columns; a value that is not known is left out by the caller or said to be so. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode }[] }) {
  return (
    <dl className={classes.factList}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
