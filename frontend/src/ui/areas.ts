import {
  IconChartDots3,
  IconMessageCircleQuestion,
  IconTargetArrow,
  IconUsersGroup,
  type TablerIcon,
} from "@tabler/icons-react";

export const areas = ["stakeholder", "dilemma", "action", "indicator"] as const;
export type Area = (typeof areas)[number];

export const areaIcon: Record<Area, TablerIcon> = {
  stakeholder: IconUsersGroup,
  dilemma: IconMessageCircleQuestion,
  action: IconTargetArrow,
  indicator: IconChartDots3,
};

/** The quiet hue of an area: `style={areaColor("dilemma")}` sets --area and --area-soft for what is inside. */
export function areaColor(area: Area): Record<`--${string}`, string> {
  return { "--area": `var(--ct-${area})`, "--area-soft": `var(--ct-${area}-soft)` };
}
