import { DetailSection } from "@/ui/detail-page";
import classes from "./action.module.css";

/** A chapter that is a list of sentences; none, no chapter. */
export function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <DetailSection title={title}>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </DetailSection>
  );
}
