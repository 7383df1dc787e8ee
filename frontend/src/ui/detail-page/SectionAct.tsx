import { Button } from "@mantine/core";
import { IconPlus, type TablerIcon } from "@tabler/icons-react";
import type { LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LinkButton } from "../links";
import classes from "./detail-page.module.css";

interface SectionActProps {
  icon?: TablerIcon;
  children: ReactNode;
}

const look = {
  variant: "subtle",
  size: "compact-md",
  className: `${classes.act ?? ""} ct-no-print`,
} as const;

/** The small action beside the heading of a section, as a link: what it adds has a form of its own. */
export function SectionLink({
  link,
  icon: Icon = IconPlus,
  children,
}: SectionActProps & { link: LinkProps }) {
  return (
    <LinkButton {...link} {...look} leftSection={<Icon size={16} aria-hidden="true" />}>
      {children}
    </LinkButton>
  );
}

/** The same as a button: it opens a dialog. */
export function SectionButton({
  onClick,
  icon: Icon = IconPlus,
  children,
}: SectionActProps & { onClick: () => void }) {
  return (
    <Button {...look} onClick={onClick} leftSection={<Icon size={16} aria-hidden="true" />}>
      {children}
    </Button>
  );
}
