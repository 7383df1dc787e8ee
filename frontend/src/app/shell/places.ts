import { IconCalendarEvent, IconHome, IconSettings, type TablerIcon } from "@tabler/icons-react";
import { type Area, areaIcon } from "@/ui/areas";

export interface Place {
  key: "home" | "stakeholders" | "dilemmas" | "actions" | "indicators" | "events" | "settings";
  icon: TablerIcon;
  path: string;
  /** The place is also where all of these pages are. */
  within?: string;
  area?: Area;
}

/** Home and the four questions: the rail's first five, and the phone's bar. */
export const mainPlaces: Place[] = [
  { key: "home", icon: IconHome, path: "" },
  { key: "stakeholders", icon: areaIcon.stakeholder, path: "/stakeholders", area: "stakeholder" },
  { key: "dilemmas", icon: areaIcon.dilemma, path: "/dilemmas", area: "dilemma" },
  { key: "actions", icon: areaIcon.action, path: "/actions", area: "action" },
  { key: "indicators", icon: areaIcon.indicator, path: "/indicators", area: "indicator" },
];

/** A plain string: which pages there are is the features' business, not the shell's. */
export const placeAddress = (slug: string, place: Place): string => `/p/${slug}${place.path}`;

export const eventsPlace: Place = { key: "events", icon: IconCalendarEvent, path: "/events" };
export const settingsPlace: Place = {
  key: "settings",
  icon: IconSettings,
  path: "/settings/people",
  within: "/settings",
};
