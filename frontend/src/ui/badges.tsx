import { IconEye, IconLock, IconUsers, IconWorld } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import classes from "./badges.module.css";

export type StateTone = "quiet" | "going" | "good" | "warn";

interface StateBadgeProps {
  /** How far it is, not how we feel: quiet (not begun, closed), going, good (reached), warn (needs somebody). */
  tone?: StateTone;
  children: ReactNode;
}

export function StateBadge({ tone = "quiet", children }: StateBadgeProps) {
  return (
    <span className={classes.state} data-tone={tone}>
      {children}
    </span>
  );
}

export const visibilities = ["public", "partnership", "group", "confidential"] as const;
export type Visibility = (typeof visibilities)[number];

export const isVisibility = (value: string): value is Visibility =>
  visibilities.some((visibility) => visibility === value);

const icons = {
  public: IconWorld,
  partnership: IconUsers,
  group: IconEye,
  confidential: IconLock,
};

/** Who can see an item, with the whole sentence on hover. */
export function VisibilityBadge({ visibility }: { visibility: Visibility }) {
  const { t } = useTranslation();
  const Icon = icons[visibility];
  return (
    <span className={classes.visibility} title={t(`visibility.who.${visibility}`)}>
      <Icon size={16} stroke={1.7} aria-hidden="true" />
      {t(`visibility.${visibility}`)}
    </span>
  );
}
