import { lazy, Suspense } from "react";

const WaySections = lazy(() => import("./WaySections"));

interface WayOfProps {
  slug: string;
  dilemmaId: string;
  /** Of the dilemma on screen: when it changes, its way is asked for again. */
  version: number;
}

/** What the presenter takes with them, and the whole way of a dilemma: chapters of its page. */
export function WayOf(props: WayOfProps) {
  return (
    <Suspense fallback={null}>
      <WaySections {...props} />
    </Suspense>
  );
}
