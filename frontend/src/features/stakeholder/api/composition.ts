import { queryOptions } from "@tanstack/react-query";
import { client, type components, read, useKeysetList } from "@/api";

type Schemas = components["schemas"];
export type Composition = Schemas["Composition"];
export type CompositionSeat = Schemas["Seat"];
export type CompositionCount = Schemas["CompositionCount"];
export type SeatLack = Schemas["SeatLack"];
export type SeatState = Schemas["SeatState"];

/** Who is at the table: today, or on the last day on which a member had a seat. */
export const compositionQuery = (slug: string) =>
  queryOptions({
    queryKey: [slug, "composition"],
    queryFn: () =>
      read(client.GET("/api/v1/partnerships/{slug}/composition", { params: { path: { slug } } })),
  });

export interface SeatFilters {
  q?: string;
  sort?: string;
  role?: Schemas["Role"][];
  state?: SeatState[];
  lacks?: SeatLack[];
  voting?: boolean;
}

export function useSeats(slug: string, filters: SeatFilters) {
  return useKeysetList([slug, "memberships", "list", filters], (cursor) =>
    read(
      client.GET("/api/v1/partnerships/{slug}/memberships", {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}
