import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { withContribution, withCourse, withHand, withPresence } from "./events";
import { eventsAddress, roomKeys, roomQuery, type Room } from "./room";

export type Connection = "connecting" | "live" | "away";

/** The server speaks every 15 seconds; after two that were missed the line is dead, whatever the browser thinks. */
const SILENCE = 35_000;
const PAUSE = 3_000;
/** When all are told to look again, they do not do so in the same moment. */
const SPREAD = 1_500;

/**
 * Keeps the room in the query cache as the stream tells it. Each time the line is there (again) the room is read anew, so nothing
 * that was missed stays missed.
 */
export function useRoomStream(slug: string, id: string): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>("connecting");

  useEffect(() => {
    const { queryKey } = roomQuery(slug, id);
    let source: EventSource | null = null;
    let heardAt = Date.now();
    let again: ReturnType<typeof setTimeout> | undefined;
    let looking: ReturnType<typeof setTimeout> | undefined;

    function look(within: number) {
      if (looking !== undefined) return;
      looking = setTimeout(() => {
        looking = undefined;
        void queries.invalidateQueries({ queryKey: roomKeys.item(slug, id) });
      }, Math.random() * within);
    }

    function change(how: (room: Room, data: string) => Room | null, data: string) {
      const room = queries.getQueryData(queryKey);
      const next = room && how(room, data);
      if (next) queries.setQueryData(queryKey, next);
      else look(0);
    }

    function open() {
      source?.close();
      clearTimeout(again);
      heardAt = Date.now();
      const opened = new EventSource(eventsAddress(slug, id));
      source = opened;
      const on = (kind: string, act: (data: string) => void) => {
        opened.addEventListener(kind, ({ data }: MessageEvent<string>) => {
          heardAt = Date.now();
          act(data);
        });
      };
      on("hello", () => {
        setConnection("live");
        look(0);
      });
      on("contribution", (data) => change(withContribution, data));
      on("course", (data) => {
        change(withCourse, data);
        look(SPREAD); // what I may do now, and what was held back until now
      });
      on("hand", (data) => change(withHand, data));
      on("presence", (data) => change(withPresence, data));
      on("changed", () => look(SPREAD));
      on("agreement", () => undefined);
      on("beat", () => undefined);
      opened.onerror = () => {
        if (source !== opened) return;
        if (opened.readyState === EventSource.CLOSED) {
          // Refused: the room itself says why (signed out, no seat any more, server away).
          setConnection("away");
          look(0);
          again = setTimeout(open, PAUSE);
        } else setConnection("connecting");
      };
    }

    function openIfSilent() {
      if (Date.now() - heardAt > SILENCE) {
        setConnection("connecting");
        open();
      }
    }

    open();
    const watch = setInterval(openIfSilent, 5_000);
    window.addEventListener("online", open);
    document.addEventListener("visibilitychange", openIfSilent);
    return () => {
      source?.close();
      source = null;
      clearTimeout(again);
      clearTimeout(looking);
      clearInterval(watch);
      window.removeEventListener("online", open);
      document.removeEventListener("visibilitychange", openIfSilent);
    };
  }, [queries, slug, id]);

  return connection;
}
