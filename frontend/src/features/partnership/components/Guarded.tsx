import type { ReactNode } from "react";
import { mayCurate, mayParticipate, useMe, useRole } from "@/api";
import { Loading } from "@/ui/Loading";
import { NotAllowed } from "@/ui/NotAllowed";

interface GuardedProps {
  slug: string;
  /** govern: coordinators and the secretariat; see: also members and advisors. */
  to: "govern" | "see";
  children: ReactNode;
}

/** In place of a page that the reader's role does not include: why, and what to do. */
export function Guarded({ slug, to, children }: GuardedProps) {
  const me = useMe();
  const role = useRole(slug);
  if (!me) return <Loading />;
  const may = to === "govern" ? mayCurate(role) : mayParticipate(role);
  return may ? children : <NotAllowed />;
}
