import type { ReactNode } from "react";
import { mayCurate, useMe, useRole } from "@/api";
import { Loading } from "@/ui/Loading";
import { NotAllowed } from "@/ui/NotAllowed";

/** In place of a page that the reader's role does not include: why, and what to do. */
export function ForTheSecretariat({ slug, children }: { slug: string; children: ReactNode }) {
  const me = useMe();
  const role = useRole(slug);
  if (!me) return <Loading />;
  return mayCurate(role) ? children : <NotAllowed />;
}
