import { actionRoutes } from "@/features/action/routes";
import { agendaRoutes } from "@/features/agenda/routes";
import { dilemmaRoutes } from "@/features/dilemma/routes";
import { homeRoutes } from "@/features/home/routes";
import { indicatorRoutes } from "@/features/indicator/routes";
import { partnershipRoutes } from "@/features/partnership/routes";
import { stakeholderRoutes } from "@/features/stakeholder/routes";

/** Every feature's pages, below /p/$slug. A new feature adds one line here. */
export const featureRoutes = [
  ...homeRoutes,
  ...stakeholderRoutes,
  ...dilemmaRoutes,
  ...actionRoutes,
  ...indicatorRoutes,
  ...agendaRoutes,
  ...partnershipRoutes,
] as const;
