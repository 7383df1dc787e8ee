import { Button } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { MOST_COMPARED } from "../api/practices";
import classes from "./practice.module.css";

interface PickedBarProps {
  slug: string;
  picked: string[];
  onNone: () => void;
}

/** How many are chosen to be compared, and the way there. */
export function PickedBar({ slug, picked, onNone }: PickedBarProps) {
  const { t } = useTranslation("practice");
  const count = picked.length;
  return (
    <div role="status" className={classes.picked}>
      {count > 0 && (
        <>
          <span>
            {t("index.picked", { count })} {count === 1 && t("index.pickMore")}
            {count === MOST_COMPARED && t("index.pickFull")}
          </span>
          {count > 1 && (
            <LinkButton
              to="/p/$slug/dilemmas/practices/compare"
              params={{ slug }}
              search={{ ids: picked.join(",") }}
              size="compact-md"
            >
              {t("index.compare")}
            </LinkButton>
          )}
          <Button variant="subtle" size="compact-md" onClick={onNone}>
            {t("index.pickNone")}
          </Button>
        </>
      )}
    </div>
  );
}
