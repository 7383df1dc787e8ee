import { dilemmaRoutes } from "@/features/dilemma/routes";
import { homeRoutes } from "@/features/home/routes";
import { indicatorRoutes } from "@/features/indicator/routes";
import { stakeholderRoutes } from "@/features/stakeholder/routes";

/** Every feature's pages, below /p/$slug. A new feature adds one line here. */
export const featureRoutes = [
  ...homeRoutes,
  ...stakeholderRoutes,
  ...dilemmaRoutes,
  ...indicatorRoutes,
] as const;
