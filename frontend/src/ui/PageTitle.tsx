import { Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import classes from "./page.module.css";

/** The tab's title; `PageTitle` sets it for you. */
export function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = title ? `${title} · Commontable` : "Commontable";
  }, [title]);
}

interface PageTitleProps {
  /** Plain text: heading and tab title are the same words. */
  title: string;
  /** When the heading shows more than words. */
  children?: ReactNode;
  lang?: string | undefined;
}

/** The one h1 of a page. After a change of page the shell moves focus here. */
export function PageTitle({ title, children, lang }: PageTitleProps) {
  useDocumentTitle(title);
  return (
    <Title order={1} className={classes.title} tabIndex={-1} lang={lang}>
      {children ?? title}
    </Title>
  );
}
