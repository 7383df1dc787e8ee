import { useComputedColorScheme } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { palettes } from "../model/drawing";
import classes from "./network.module.css";
import type { Picture } from "./usePicture";

/** What colour, size and lines mean. */
export function NetworkLegend({ picture }: { picture: Picture }) {
  const { t } = useTranslation("network");
  const palette = palettes[useComputedColorScheme("light")];
  return (
    <div className={classes.legend}>
      <ul aria-label={t("legend.label")}>
        {picture.groups.map(({ key, members }, place) => (
          <li key={key}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <circle cx="6" cy="6" r="6" fill={palette.groups[place % palette.groups.length]} />
            </svg>
            {picture.groupNames[place]} <span className={classes.count}>{members.length}</span>
          </li>
        ))}
      </ul>
      <p>{t("legend.size")}</p>
    </div>
  );
}
