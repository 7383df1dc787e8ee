import { ActionIcon } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "@/i18n";
import { useTieWords } from "@/features/stakeholder";
import { inDirection, isArrow } from "../model/view";
import classes from "./network.module.css";
import { useNodeWords } from "./useNodeWords";
import type { Picture } from "./usePicture";
import { useStage } from "./useStage";

interface NetworkCanvasProps {
  slug: string;
  picture: Picture;
  onFocus: (id: string | undefined) => void;
}

const mostReach = ({ moment }: Picture) =>
  moment.reach.reduce((best, reach, at) => (reach > (moment.reach[best] ?? 0) ? at : best), 0);

/**
 * The picture. What the keyboard stands on is one real link above the canvas: arrows take it along a tie, Enter follows it,
 * and its name is what a screen reader reads.
 */
export function NetworkCanvas({ slug, picture, onFocus }: NetworkCanvasProps) {
  const { t } = useTranslation("network");
  const say = useTieWords();
  const words = useNodeWords(picture);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const { nodes } = picture.network;
  const [walkedTo, setWalkedTo] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const { stage, laidOut } = useStage({ frame, canvas, cursor: link }, picture, (at) => {
    setWalkedTo(at);
    onFocus(nodes[at]?.id);
  });
  const known = walkedTo !== null && walkedTo < nodes.length ? walkedTo : null;
  const cursor = known ?? picture.focus ?? mostReach(picture);
  const here = nodes[cursor];

  useEffect(() => {
    stage?.setCursor(cursor, known !== null);
  }, [stage, cursor, known]);

  function goTo(at: number, how: string) {
    setWalkedTo(at);
    setSaid([how, words(at)].filter(Boolean).join(" "));
  }

  function walk(key: string) {
    const ties = picture.moment.neighbours[cursor] ?? [];
    const positions = stage?.positions ?? new Float32Array(0);
    const next = inDirection(
      positions,
      cursor,
      ties.map(({ at }) => at),
      key,
    );
    const tie = ties.find(({ at }) => at === next);
    if (next === null || !tie) {
      setSaid(t("picture.nobodyThere"));
      return;
    }
    const type = picture.network.types.get(tie.edge.type);
    const reading = type && say(tie.forth ? type.labels : type.back);
    goTo(next, reading ? `${reading}:` : "");
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    if (isArrow(key)) walk(key);
    else if (key === "PageDown") goTo((cursor + 1) % nodes.length, "");
    else if (key === "PageUp") goTo((cursor - 1 + nodes.length) % nodes.length, "");
    else if (key === "Home") goTo(mostReach(picture), "");
    else if (key === " ") onFocus(here?.id);
    else if (key === "Escape") onFocus(undefined);
    else if (key === "+" || key === "-") stage?.zoom(key === "+" ? 1 : -1);
    else return;
    event.preventDefault();
  }

  const tools = [
    { label: t("picture.closer"), Icon: IconPlus, act: () => stage?.zoom(1) },
    { label: t("picture.farther"), Icon: IconMinus, act: () => stage?.zoom(-1) },
    { label: t("picture.fit"), Icon: IconFocusCentered, act: () => stage?.fit() },
  ];
  return (
    <div className={classes.picture}>
      <div ref={frame} className={classes.frame} data-ready={laidOut}>
        <canvas ref={canvas} className={classes.canvas} aria-hidden="true" />
        {here && (
          <Link
            ref={link}
            to="/p/$slug/stakeholders/$id"
            params={{ slug, id: here.id }}
            className={classes.cursor}
            aria-label={words(cursor)}
            aria-describedby="network-keys"
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      <div className={`${classes.zoom ?? ""} ct-no-print`}>
        {tools.map(({ label, Icon, act }) => (
          <ActionIcon key={label} variant="default" size={44} aria-label={label} onClick={act}>
            <Icon size={20} aria-hidden="true" />
          </ActionIcon>
        ))}
      </div>
      <p id="network-keys" className={`${classes.keys ?? ""} ct-no-print`}>
        {t("picture.keys")}
      </p>
      <p role="status" className="ct-visually-hidden">
        {said}
      </p>
    </div>
  );
}
