import { Title } from "@mantine/core";
import { useTranslation } from "@/i18n";
import type { Holding } from "../api/inquiries";
import { HeldRow } from "./HeldRow";
import { byPlace, type PlaceOfHoldings } from "./holdings";
import classes from "./privacy.module.css";
import { usePlaceWords } from "./usePlaceWords";

/** What is held, place by place; a place unfolds into its entries. */
export function HoldingList({ slug, holdings }: { slug: string; holdings: Holding[] }) {
  const { t } = useTranslation("privacy");
  return (
    <section aria-labelledby="places">
      <Title order={2} id="places" mt="2.5rem" mb="xs">
        {t("holding.places")}
      </Title>
      {byPlace(holdings).map((place) => (
        <Place key={place.place} slug={slug} place={place} />
      ))}
    </section>
  );
}

function Place({ slug, place }: { slug: string; place: PlaceOfHoldings }) {
  const { t } = useTranslation("privacy");
  const words = usePlaceWords();
  return (
    <details className={classes.place}>
      <summary>
        <Title order={3}>{words(place.place)}</Title>
        <span className={classes.quiet}>{t("holding.entries", { count: place.count })}</span>
      </summary>
      <div className={classes.inside}>
        {place.parts.map(({ how, count, rows }) => (
          <div key={how}>
            <p>{t(`how.${how}`, { count })}</p>
            <ul className={classes.entries}>
              {rows.map((row, index) => (
                <li key={index}>
                  <HeldRow slug={slug} place={place.place} row={row} />
                </li>
              ))}
            </ul>
            {count > rows.length && (
              <p className={classes.quiet}>{t("holding.shown", { count: rows.length })}</p>
            )}
          </div>
        ))}
      </div>
    </details>
  );
}
