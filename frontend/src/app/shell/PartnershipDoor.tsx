import { useQuery } from "@tanstack/react-query";
import { Outlet, useMatches, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { mayCurate, mayParticipate, partnershipsQuery, useMe, useRole } from "@/api";
import { Loading } from "@/ui/Loading";
import { NotAllowed } from "@/ui/NotAllowed";
import { NotFoundPage } from "../pages/NotFoundPage";

/**
 * In front of the pages of a partnership: a partnership that is not shared with the reader does not exist, a page for
 * other hands says so. Who is inside stays there when their session ends: what they typed must not go.
 */
export function PartnershipDoor() {
  const { slug } = useParams({ from: "/p/$slug" });
  const needs = useMatches({ select: (matches) => matches.at(-1)?.staticData.for });
  const address = useMatches({ select: (matches) => matches.at(-1)?.pathname });
  const me = useMe();
  const role = useRole(slug);
  const partnerships = useQuery(partnershipsQuery).data?.items;
  const [inside, setInside] = useState<string>();
  const exists = partnerships?.some((partnership) => partnership.slug === slug) ?? true;
  const may = needs === undefined || (needs === "curate" ? mayCurate(role) : mayParticipate(role));

  if (exists && may && partnerships && inside !== address) setInside(address);
  if (inside === address) return <Outlet />;
  if (!exists) return <NotFoundPage />;
  if (may) return <Outlet />;
  return me ? <NotAllowed /> : <Loading />;
}
