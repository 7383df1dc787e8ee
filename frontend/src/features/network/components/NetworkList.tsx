import { Button } from "@mantine/core";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { useTieWords } from "@/features/stakeholder";
import { TextLink } from "@/ui/links";
import type { Neighbour } from "../model/network";
import classes from "./network.module.css";
import { type Picture, useGroupName } from "./usePicture";

interface NetworkListProps {
  slug: string;
  picture: Picture;
}

const AT_ONCE = 60;

/** The twin of the picture: the same groups, organisations and ties, in words. */
export function NetworkList({ slug, picture }: NetworkListProps) {
  const { t } = useTranslation("network");
  const [shown, setShown] = useState(AT_ONCE);
  const { groups, groupNames, lit, moment } = picture;
  const order = (a: number, b: number) => (moment.reach[b] ?? 0) - (moment.reach[a] ?? 0) || a - b;
  const sections = groups.map(({ key, members }, place) => ({
    key,
    name: groupNames[place] ?? "",
    members: (lit ? members.filter((at) => lit.has(at)) : [...members]).sort(order),
  }));
  const total = sections.reduce((sum, { members }) => sum + members.length, 0);
  const before = (place: number) =>
    sections.slice(0, place).reduce((sum, { members }) => sum + members.length, 0);
  return (
    <div className={classes.list}>
      {sections.map(({ key, name, members }, place) => {
        const part = members.slice(0, Math.max(0, shown - before(place)));
        return (
          part.length > 0 && (
            <section key={key} aria-label={name}>
              <h2 className={classes.group}>
                {name} <span className={classes.count}>{members.length}</span>
              </h2>
              <ul>
                {part.map((at) => (
                  <Entry key={at} slug={slug} picture={picture} at={at} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {total > shown && (
        <Button variant="default" className="ct-no-print" onClick={() => setShown(shown + AT_ONCE)}>
          {t("list.more", { count: Math.min(AT_ONCE, total - shown) })}
        </Button>
      )}
    </div>
  );
}

function Entry({ slug, picture, at }: NetworkListProps & { at: number }) {
  const { t } = useTranslation("network");
  const nameOf = useGroupName();
  const node = picture.network.nodes[at];
  const ties = picture.moment.neighbours[at] ?? [];
  if (!node) return null;
  return (
    <li className={classes.entry}>
      <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: node.id }}>
        {node.name}
      </TextLink>
      <span className={classes.facts}>
        {[
          nameOf(node.kind, "kind"),
          node.levels.map((level) => nameOf(level, "level")).join(", "),
          node.countries.map((country) => nameOf(country, "country")).join(", "),
          t("node.reach", { count: picture.moment.reach[at] ?? 0 }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <Ties picture={picture} ties={ties} />
    </li>
  );
}

/** "Is a member of: Cities Network (2016 – 2018), …" */
function Ties({ picture, ties }: { picture: Picture; ties: Neighbour[] }) {
  const say = useTieWords();
  const format = useFormat();
  const readings = new Map<string, string[]>();
  for (const { at, edge, forth } of ties) {
    const type = picture.network.types.get(edge.type);
    const reading = type ? say(forth ? type.labels : type.back) : edge.type;
    const span = format.span(edge.starts || null, edge.ends || null);
    const name = picture.network.nodes[at]?.name ?? "";
    readings.set(reading, [...(readings.get(reading) ?? []), span ? `${name} (${span})` : name]);
  }
  return (
    <>
      {[...readings].map(([reading, others]) => (
        <span key={reading} className={classes.tie}>
          {reading}: {format.sort(others).join(", ")}
        </span>
      ))}
    </>
  );
}
