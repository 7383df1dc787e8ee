import { areas } from "./areas";

const CENTER = 100;
const seats = Array.from({ length: 16 }, (_, index) => {
  const angle = (index / 16) * 2 * Math.PI - Math.PI / 2;
  return { index, x: CENTER + 84 * Math.cos(angle), y: CENTER + 84 * Math.sin(angle) };
});
const hues = seats.map(({ index }) => `var(--ct-${areas[Math.floor(index / 4)] ?? "action"})`);

/** The table as an ornament, in the four hues; pictures of a real table are `TableRing`. */
export function TableOrnament({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 200 200" width={size} height={size} aria-hidden="true" focusable="false">
      <circle
        cx={CENTER}
        cy={CENTER}
        r="60"
        fill="var(--ct-paper)"
        stroke="var(--ct-line)"
        strokeWidth="1.5"
      />
      {seats.map(({ index, x, y }) => (
        <circle
          key={index}
          cx={x}
          cy={y}
          r="9"
          fill={index === 10 ? "none" : hues[index]}
          stroke={hues[index]}
          strokeWidth="2"
        />
      ))}
    </svg>
  );
}
