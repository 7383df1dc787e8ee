import { useCallback, useEffect, useRef, useState } from "react";
import type { Contribution } from "../api/room";

/** Near the end the page follows what is said; elsewhere it stays calm and counts what is new below. */
export function useNewBelow(contributions: Contribution[]) {
  const end = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const [seen, setSeen] = useState(contributions.length);

  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        setAtEnd(entry?.isIntersecting ?? true);
      },
      { rootMargin: "0px 0px 200px 0px" },
    );
    watch.observe(end.current);
    return () => {
      watch.disconnect();
    };
  }, []);

  const newest = contributions.at(-1);
  const show = useCallback(() => {
    end.current?.scrollIntoView({ block: "end" });
  }, []);
  useEffect(() => {
    if (newest?.mine && contributions.length > seen) show();
  }, [newest, contributions.length, seen, show]);

  // What is in sight is seen.
  if (atEnd && seen !== contributions.length) setSeen(contributions.length);
  return { end, unseen: atEnd ? 0 : Math.max(0, contributions.length - seen), show };
}
