import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** While the browser makes a print of this page: for what belongs on paper only. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The print is made as soon as the listener returns.
    const tell = (value: boolean) => () => {
      flushSync(() => {
        setPrinting(value);
      });
    };
    const [before, after] = [tell(true), tell(false)];
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}
