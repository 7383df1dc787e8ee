import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

const MAX_WAIT = 3000;

/**
 * After a change of page (not of filters) the focus goes to the new page's heading, as a screen reader expects.
 * A page that is still loading gets it as soon as its heading is there, unless the reader has moved on.
 */
export function useRouteFocus() {
  const router = useRouter();
  useEffect(() => {
    let stop: () => void = () => undefined;
    const unsubscribe = router.subscribe("onResolved", ({ pathChanged, fromLocation }) => {
      if (!pathChanged || !fromLocation) return;
      stop();
      stop = focusHeading();
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [router]);
}

function focusHeading(): () => void {
  const main = document.getElementById("content");
  if (!main) return () => undefined;
  const tryNow = () => {
    const heading = main.querySelector<HTMLElement>("h1[tabindex]");
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  if (tryNow()) return () => undefined;
  main.focus({ preventScroll: true });
  const observer = new MutationObserver(() => {
    if (document.activeElement !== main && document.activeElement !== document.body) stop();
    else if (tryNow()) stop();
  });
  const timer = setTimeout(() => {
    stop();
  }, MAX_WAIT);
  function stop() {
    observer.disconnect();
    clearTimeout(timer);
  }
  observer.observe(main, { childList: true, subtree: true });
  return stop;
}
