import type { News } from "../api/home";

type Changed = News["items"][number];

export interface NewsGroup {
  /** Who did it; empty for public readers. */
  actors: string[];
  /** When, in the reader's words: "3 hours ago". */
  when: string;
  latest: string;
  items: Changed[];
}

/** Items that the same people changed at about the same time stand together: who and when are said once. */
export function groupNews(items: Changed[], ago: (instant: string) => string): NewsGroup[] {
  const groups: NewsGroup[] = [];
  for (const item of items) {
    const when = ago(item.latest);
    const last = groups.at(-1);
    const same = last?.when === when && last.actors.join("\n") === item.actors.join("\n");
    if (last && same) last.items.push(item);
    else groups.push({ actors: item.actors, when, latest: item.latest, items: [item] });
  }
  return groups;
}

/** What is new was changed too, of course. */
export const tellingDeeds = (deeds: Changed["deeds"]): Changed["deeds"] =>
  deeds.includes("created") ? deeds.filter((deed) => deed !== "changed") : deeds;
