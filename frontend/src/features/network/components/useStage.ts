import { useComputedColorScheme } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { type RefObject, useEffect, useRef, useState } from "react";
import { palettes } from "../model/drawing";
import { groupCentres } from "../model/groups";
import { listenTo } from "../model/pointers";
import { Stage } from "../model/stage";
import type { Picture } from "./usePicture";

interface Elements {
  frame: RefObject<HTMLDivElement | null>;
  canvas: RefObject<HTMLCanvasElement | null>;
  /** The one link, which stands over the node the keyboard is on. */
  cursor: RefObject<HTMLElement | null>;
}

/** Puts the picture on its canvas and keeps it so: size, colours, layout, what is lit. */
export function useStage(elements: Elements, picture: Picture, onPick: (at: number) => void) {
  const { frame, canvas, cursor } = elements;
  const still = useReducedMotion();
  const scheme = useComputedColorScheme("light");
  const [stage, setStage] = useState<Stage | null>(null);
  const [laidOut, setLaidOut] = useState(false);
  const pick = useRef(onPick);

  useEffect(() => {
    pick.current = onPick;
  });

  useEffect(() => {
    const drawn = canvas.current;
    const box = frame.current;
    if (!drawn || !box) return;
    const made = new Stage(drawn, {
      still,
      onLaidOut: setLaidOut,
      onCursor: (x, y, radius) => {
        const link = cursor.current;
        if (!link) return;
        const size = Math.max(24, 2 * radius + 8);
        link.style.inlineSize = `${size}px`;
        link.style.blockSize = `${size}px`;
        link.style.transform = `translate(${x - size / 2}px, ${y - size / 2}px)`;
      },
    });
    const stopListening = listenTo(drawn, made, (at) => pick.current(at));
    const sizes = new ResizeObserver(() => made.resize(box.clientWidth, box.clientHeight));
    sizes.observe(box);
    setStage(made);
    return () => {
      sizes.disconnect();
      stopListening();
      made.destroy();
    };
  }, [canvas, frame, cursor, still]);

  const { network, groups, groupPlaces, radii } = picture;
  useEffect(() => {
    stage?.show(picture, palettes[scheme]);
  }, [stage, picture, scheme]);

  // Sizes follow the time slider, places do not: nobody should have to look for a node again.
  const sizes = useRef(radii);
  useEffect(() => {
    sizes.current = radii;
  }, [radii]);
  useEffect(() => {
    stage?.layOut({
      size: network.nodes.length,
      links: Int32Array.from(network.edges.flatMap(({ from, to }) => [from, to])),
      groups: groupPlaces,
      centres: groupCentres(groups),
      radii: sizes.current,
    });
  }, [stage, network, groups, groupPlaces]);

  return { stage, laidOut };
}
