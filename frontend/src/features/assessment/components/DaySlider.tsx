import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { dayAfter, daysBetween } from "./plotScale";
import classes from "./assessment.module.css";

interface DaySliderProps {
  first: string;
  last: string;
  day: string;
  onChange: (day: string) => void;
}

/** Moves the day the plot is told for; arrow keys go day by day, Page keys by a tenth. */
export function DaySlider({ first, last, day, onChange }: DaySliderProps) {
  const { t } = useTranslation("assessment");
  const format = useFormat();
  const whole = Math.max(1, daysBetween(first, last));
  const at = Math.min(whole, Math.max(0, daysBetween(first, day)));
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? at;
  const settle = () => {
    if (moving === null) return;
    onChange(dayAfter(first, moving));
    setMoving(null);
  };
  return (
    <div className={classes.slider}>
      <label>
        {t("plot.day", { when: format.partialDate(dayAfter(first, shown)) })}
        <input
          type="range"
          min={0}
          max={whole}
          value={shown}
          aria-valuetext={format.partialDate(dayAfter(first, shown))}
          style={{ inlineSize: "100%" }}
          onChange={({ currentTarget }) => setMoving(Number(currentTarget.value))}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
      </label>
    </div>
  );
}
