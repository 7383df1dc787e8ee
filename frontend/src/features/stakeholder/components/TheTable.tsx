import { useQuery } from "@tanstack/react-query";
import { compositionQuery } from "../api/composition";
import { SeatRing } from "./SeatRing";

/** The ring of seats for other features' pages; nothing while nobody sits there. */
export function TheTable({ slug }: { slug: string }) {
  const { data: composition } = useQuery(compositionQuery(slug));
  if (!composition || composition.seats.length === 0) return null;
  return <SeatRing slug={slug} seats={composition.seats} />;
}
