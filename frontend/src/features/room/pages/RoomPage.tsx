import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMe } from "@/api";
import { roomQuery } from "../api/room";
import { useRoomStream } from "../api/useRoomStream";
import { RoomFrame } from "../components/RoomFrame";

const route = getRouteApi("/p/$slug/dilemmas/consultations/$id/room");

/** ROOM of design.md: the phase, what is said, the dilemma, who is here, and where one writes. */
export function RoomPage() {
  const { slug, id } = route.useParams();
  const room = useSuspenseQuery(roomQuery(slug, id)).data;
  const connection = useRoomStream(slug, id);
  const account = useMe()?.account?.id ?? "anonymous";
  return (
    <RoomFrame
      key={`${account} ${id}`}
      slug={slug}
      room={room}
      connection={connection}
      account={account}
    />
  );
}
