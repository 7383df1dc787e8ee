import { Link, type LinkProps } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { Tooltip } from "@mantine/core";
import classes from "./chart.module.css";

export interface Hotspot {
  key: string;
  /** All that is known of the value, in words. */
  name: string;
  more?: ReactNode;
  link: LinkProps;
  /** In pixels, from the picture's corner. */
  box: { x: number; y: number; width: number; height: number };
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The values of a picture for pointer and keyboard: one tab stop, arrow keys between them, Enter opens. */
export function Hotspots({ label, spots }: { label: string; spots: Hotspot[] }) {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const last = spots.length - 1;
    const step = steps[event.key];
    const next =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? last
          : step === undefined
            ? undefined
            : Math.min(last, Math.max(0, current + step));
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll("a")[next]?.focus();
  }

  return (
    <div ref={list} role="group" aria-label={label}>
      {spots.map(({ key, name, more, link, box }, index) => (
        <Tooltip
          key={key}
          label={
            <>
              <strong>{name}</strong>
              {more}
            </>
          }
          multiline
          maw={320}
          events={{ hover: true, focus: true, touch: false }}
          openDelay={80}
        >
          <Link
            {...link}
            aria-label={name}
            className={classes.spot}
            tabIndex={index === Math.min(current, spots.length - 1) ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onKeyDown={move}
            style={{
              left: box.x,
              top: box.y,
              width: box.width,
              height: box.height,
            }}
          />
        </Tooltip>
      ))}
    </div>
  );
}
