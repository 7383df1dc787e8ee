import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

const SCHEME = "data-mantine-color-scheme";

/** While the browser makes a print of this page, which is always dark on light, also for who reads light on dark. */
export function usePrinting() {
  const [printing, setPrinting] = useState<{ at: string; address: string } | null>(null);
  useEffect(() => {
    const root = document.documentElement;
    let scheme: string | null = null;
    const before = () => {
      scheme = root.getAttribute(SCHEME);
      root.setAttribute(SCHEME, "light");
      // The print is made as soon as this function returns.
      flushSync(() => {
        setPrinting({ at: new Date().toISOString(), address: decodeURI(location.href) });
      });
    };
    const after = () => {
      if (scheme) root.setAttribute(SCHEME, scheme);
      setPrinting(null);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}
