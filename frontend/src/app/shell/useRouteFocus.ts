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
    let left: Element | null = null;
    const forget = router.subscribe("onBeforeNavigate", () => {
      left = findHeading();
    });
    const unsubscribe = router.subscribe("onResolved", ({ pathChanged, fromLocation }) => {
      if (!pathChanged || !fromLocation) return;
      stop();
      stop = focusHeading(left);
    });
    return () => {
      forget();
      unsubscribe();
      stop();
    };
  }, [router]);
}

const findHeading = () => document.querySelector<HTMLElement>("#content h1[tabindex]");

/** @param left the heading of the page that is left: it may stand there for another moment */
function focusHeading(left: Element | null): () => void {
  const main = document.getElementById("content");
  if (!main) return () => undefined;
  const tryNow = () => {
    const heading = findHeading();
    if (heading === left) return false;
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
