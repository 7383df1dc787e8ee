import { useEffect, useState } from "react";

const TICK = 30_000;

/** Whether a moment is over; the page learns it while it is open. */
export function useIsPast(at: string | null): boolean {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return at !== null && Date.parse(at) < now;
}
