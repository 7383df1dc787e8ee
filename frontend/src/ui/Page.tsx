import type { ReactNode } from "react";
import classes from "./page.module.css";

/** The frame of a page that is none of the kinds: content at most 72 rem, or reading width. */
export function Page({ children, reading = false }: { children: ReactNode; reading?: boolean }) {
  return (
    <div className={reading ? `${classes.page} ${classes.narrow}` : classes.page}>{children}</div>
  );
}
