import classes from "./chart.module.css";

interface At {
  x: number;
  y: number;
}

/** A value: a disc; the reader's own is a diamond; provisional or estimated ones are hollow. */
export function Dot({ x, y, own = false, soft = false }: At & { own?: boolean; soft?: boolean }) {
  const className = soft ? classes.softDot : classes.dot;
  return own ? (
    <path className={className} d={`M${x} ${y - 9}L${x + 9} ${y}L${x} ${y + 9}L${x - 9} ${y}Z`} />
  ) : (
    <circle className={className} cx={x} cy={y} r={6} />
  );
}

/** Asked for, not reported: never a zero. */
export function Cross({ x, y }: At) {
  return <path className={classes.cross} d={`M${x - 5} ${y - 5}l10 10m0 -10l-10 10`} />;
}

/** From here on it is counted otherwise. */
export function Break({ x, y }: At) {
  return <path className={classes.break} d={`M${x - 10} ${y - 8}v16`} />;
}
