import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import type { Interaction } from "../api/interactions";
import classes from "./interaction.module.css";
import { RecogniseDialog } from "./RecogniseDialog";

/** Whom there was contact with: organisations, and names that can become one. */
export function Counterparts({ slug, entry }: { slug: string; entry: Interaction }) {
  const { t } = useTranslation("interaction");
  const [asked, setAsked] = useState<string | null>(null);
  const { counterparts, counterpartNames, may } = entry;
  if (counterparts.length + counterpartNames.length === 0) return <p>{t("detail.nobody")}</p>;
  return (
    <>
      <ul className={`${classes.plain ?? ""} ${classes.names ?? ""}`}>
        {counterparts.map(({ id, name }) => (
          <li key={id}>
            <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id }}>
              {name}
            </TextLink>
          </li>
        ))}
        {counterpartNames.map((name) => (
          <li key={name} className={classes.name}>
            <span>{name}</span>
            {may.recognise && (
              <Button
                className="ct-no-print"
                variant="subtle"
                size="compact-md"
                aria-label={t("recognise.openOne", { name })}
                onClick={() => setAsked(name)}
              >
                {t("recognise.open")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked !== null && (
        <RecogniseDialog slug={slug} name={asked} onClose={() => setAsked(null)} />
      )}
    </>
  );
}
