const seats = Array.from({ length: 8 }, (_, index) => {
  const angle = (index / 8) * 2 * Math.PI - Math.PI / 2;
  return { x: 16 + 11.5 * Math.cos(angle), y: 16 + 11.5 * Math.sin(angle) };
});

/** The product's mark: the table in small. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <g fill="var(--ct-accent)">
        {seats.map((seat) => (
          <circle key={`${String(seat.x)} ${String(seat.y)}`} cx={seat.x} cy={seat.y} r="2.9" />
        ))}
        <circle cx="16" cy="16" r="6" fill="none" stroke="var(--ct-accent)" strokeWidth="1.8" />
      </g>
    </svg>
  );
}
