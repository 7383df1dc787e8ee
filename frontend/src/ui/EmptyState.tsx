import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./notice.module.css";

interface EmptyStateProps {
  /** What belongs here. */
  title: string;
  /** Why it is worth it. */
  children: ReactNode;
  /** The first step: a `LinkButton` or a `Button`. */
  action?: ReactNode;
  picture?: ReactNode;
}

export function EmptyState({ title, children, action, picture }: EmptyStateProps) {
  return (
    <section className={classes.empty}>
      {picture}
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text component="div" c="dimmed" maw="34rem">
        {children}
      </Text>
      {action && <div className={classes.action}>{action}</div>}
    </section>
  );
}
