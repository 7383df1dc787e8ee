import { Fragment } from "react";
import classes from "./search.module.css";

interface MarkedProps {
  text: string;
  marks: { start: number; end: number }[];
}

/** A text with the words that match set off; the server says where they are, never how they look. */
export function Marked({ text, marks }: MarkedProps) {
  const starts = [0, ...marks.map((mark) => mark.end)];
  return (
    <>
      {starts.map((start, index) => {
        const mark = marks[index];
        return (
          <Fragment key={start}>
            {text.slice(start, mark?.start ?? text.length)}
            {mark && <mark className={classes.mark}>{text.slice(mark.start, mark.end)}</mark>}
          </Fragment>
        );
      })}
    </>
  );
}
