import { academyRoutes } from "@/features/academy/routes";
import { actionRoutes } from "@/features/action/routes";
import { agendaRoutes } from "@/features/agenda/routes";
import { applicationRoutes } from "@/features/application/routes";
import { assessmentRoutes } from "@/features/assessment/routes";
import { consultationRoutes } from "@/features/consultation/routes";
import { dilemmaRoutes } from "@/features/dilemma/routes";
import { duplicateRoutes } from "@/features/duplicate/routes";
import { expertiseRoutes } from "@/features/expertise/routes";
import { followUpRoutes } from "@/features/followup/routes";
import { historyRoutes } from "@/features/history/routes";
import { homeRoutes } from "@/features/home/routes";
import { indicatorRoutes } from "@/features/indicator/routes";
import { intakeRoutes } from "@/features/intake/routes";
import { interactionRoutes } from "@/features/interaction/routes";
import { invitingRoutes } from "@/features/inviting/routes";
import { listingRoutes } from "@/features/listing/routes";
import { mandateRoutes } from "@/features/mandate/routes";
import { networkRoutes } from "@/features/network/routes";
import { outreachRoutes } from "@/features/outreach/routes";
import { partnershipRoutes } from "@/features/partnership/routes";
import { practiceRoutes } from "@/features/practice/routes";
import { privacyRoutes } from "@/features/privacy/routes";
import { roomRoutes } from "@/features/room/routes";
import { searchRoutes } from "@/features/search/routes";
import { stakeholderRoutes } from "@/features/stakeholder/routes";

/** Every feature's pages, below /p/$slug. A new feature adds one line here. */
export const featureRoutes = [
  ...homeRoutes,
  ...stakeholderRoutes,
  ...mandateRoutes,
  ...applicationRoutes,
  ...assessmentRoutes,
  ...networkRoutes,
  ...outreachRoutes,
  ...duplicateRoutes,
  ...listingRoutes,
  ...invitingRoutes,
  ...intakeRoutes,
  ...dilemmaRoutes,
  ...roomRoutes,
  ...consultationRoutes,
  ...practiceRoutes,
  ...followUpRoutes,
  ...academyRoutes,
  ...actionRoutes,
  ...indicatorRoutes,
  ...agendaRoutes,
  ...interactionRoutes,
  ...expertiseRoutes,
  ...searchRoutes,
  ...historyRoutes,
  ...partnershipRoutes,
  ...privacyRoutes,
] as const;
