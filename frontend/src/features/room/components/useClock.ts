import { useEffect, useState } from "react";

/** The server's time in milliseconds, once a second. */
export function useClock(ahead: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now + ahead;
}

/** 65 000 → "1:05" */
export function asClock(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0
    ? `${String(hours)}:${two(minutes)}:${two(seconds % 60)}`
    : `${String(minutes)}:${two(seconds % 60)}`;
}

export type Mark = "fiveMinutes" | "oneMinute" | "timeUp";

/** What a screen reader is told of the clock: not every second. */
export function markOf(left: number): Mark | null {
  if (left <= 0) return "timeUp";
  if (left <= 60_000) return "oneMinute";
  return left <= 300_000 ? "fiveMinutes" : null;
}
