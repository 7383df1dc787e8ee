import { actionRoutes } from "@/features/action/routes";
import { agendaRoutes } from "@/features/agenda/routes";
import { dilemmaRoutes } from "@/features/dilemma/routes";
import { historyRoutes } from "@/features/history/routes";
import { homeRoutes } from "@/features/home/routes";
import { indicatorRoutes } from "@/features/indicator/routes";
import { partnershipRoutes } from "@/features/partnership/routes";
import { intakeRoutes } from "@/features/intake/routes";
import { searchRoutes } from "@/features/search/routes";
import { stakeholderRoutes } from "@/features/stakeholder/routes";

/** Every feature's pages, below /p/$slug. A new feature adds one line here. */
export const featureRoutes = [
  ...homeRoutes,
  ...stakeholderRoutes,
  ...intakeRoutes,
  ...dilemmaRoutes,
  ...actionRoutes,
  ...indicatorRoutes,
  ...agendaRoutes,
  ...searchRoutes,
  ...historyRoutes,
  ...partnershipRoutes,
] as const;
