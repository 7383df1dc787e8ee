import { Text } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { areaColor, areaIcon, areas } from "@/ui/areas";
import classes from "./landing.module.css";

const keys = {
  stakeholder: "stakeholders",
  dilemma: "dilemmas",
  action: "actions",
  indicator: "indicators",
} as const;

/** The thread as a picture of the whole product: four areas on one line. */
export function FourQuestions() {
  const { t } = useTranslation();
  return (
    <ol className={classes.thread}>
      {areas.map((area) => {
        const Icon = areaIcon[area];
        return (
          <li key={area} style={areaColor(area)}>
            <span className={classes.bead}>
              <Icon size={24} stroke={1.6} aria-hidden="true" />
            </span>
            <Text className={classes.question}>{t(`nav.question.${keys[area]}`)}</Text>
            <Text c="dimmed">{t(`nav.${keys[area]}`)}</Text>
          </li>
        );
      })}
    </ol>
  );
}
