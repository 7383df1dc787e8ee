import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { LayoutAnswer, LayoutTask } from "./layout";

interface Placed extends SimulationNodeDatum {
  index: number;
}

const ROUNDS = 260;
/** A picture every so many rounds, so that a large network shows early. */
const PICTURE_EVERY = 13;

function layOut({ id, size, links, groups, centres, radii, start }: LayoutTask) {
  const centre = (index: number, axis: 0 | 1) => centres[(groups[index] ?? 0) * 2 + axis] ?? 0;
  const nodes = Array.from({ length: size }, (_, index): Placed => {
    // a sunflower round the group's centre: the same network always begins, and ends, the same
    const turn = index * 2.399963;
    const away = 9 * Math.sqrt(index + 1);
    return {
      index,
      x: start ? (start[index * 2] ?? 0) : centre(index, 0) + away * Math.cos(turn),
      y: start ? (start[index * 2 + 1] ?? 0) : centre(index, 1) + away * Math.sin(turn),
    };
  });
  const ties: SimulationLinkDatum<Placed>[] = [];
  for (let at = 0; at < links.length; at += 2) {
    ties.push({ source: links[at] ?? 0, target: links[at + 1] ?? 0 });
  }
  const grouped = centres.length > 2;
  const pull = grouped ? 0.16 : 0.05;
  const simulation = forceSimulation(nodes)
    .force(
      "ties",
      forceLink<Placed, SimulationLinkDatum<Placed>>(ties)
        .distance(36)
        .strength(grouped ? 0.03 : 0.25),
    )
    .force("apart", forceManyBody<Placed>().strength(-28).theta(1.1).distanceMax(320))
    .force(
      "room",
      forceCollide<Placed>(({ index }) => (radii[index] ?? 4) + 1.5),
    )
    .force("x", forceX<Placed>(({ index }) => centre(index, 0)).strength(pull))
    .force("y", forceY<Placed>(({ index }) => centre(index, 1)).strength(pull))
    .alphaDecay(1 - Math.pow(0.002, 1 / ROUNDS))
    .stop();
  for (let round = 1; round <= ROUNDS; round++) {
    simulation.tick();
    if (round % PICTURE_EVERY === 0) {
      const positions = new Float32Array(size * 2);
      for (const { index, x, y } of nodes) {
        positions[index * 2] = x ?? 0;
        positions[index * 2 + 1] = y ?? 0;
      }
      const answer: LayoutAnswer = { id, positions, done: round === ROUNDS };
      self.postMessage(answer);
    }
  }
}

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => layOut(data);
