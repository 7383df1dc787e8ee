import { homeRoutes } from "@/features/home/routes";

/** Every feature's pages, below /p/$slug. A new feature adds one line here. */
export const featureRoutes = [...homeRoutes] as const;
