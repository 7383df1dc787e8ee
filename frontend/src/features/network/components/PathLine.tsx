import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import type { PathData } from "../api/network";
import type { Network } from "../model/network";
import classes from "./network.module.css";
import { useTieWords } from "@/features/stakeholder";

interface PathLineProps {
  slug: string;
  path: PathData;
  network: Network;
}

/** The way from one to the other in words; it may lead through organisations that the filters leave out. */
export function PathLine({ slug, path, network }: PathLineProps) {
  const { t } = useTranslation("network");
  const say = useTieWords();
  const edges = new Map(network.edges.map((edge) => [edge.id, edge]));
  if (path.steps.length === 0) return <p role="status">{t("path.none")}</p>;
  return (
    <section aria-label={t("path.title")}>
      <p role="status">{t("path.found", { count: path.steps.length - 1 })}</p>
      <ol className={classes.path}>
        {path.steps.map(({ organisation, tieIds }, place) => {
          const before = path.steps[place - 1]?.organisation.id;
          const readings = tieIds.flatMap((id) => {
            const edge = edges.get(id);
            const type = edge && network.types.get(edge.type);
            const forth = edge && network.nodes[edge.from]?.id === before;
            return type ? say(forth ? type.labels : type.back) : [];
          });
          return (
            <li key={organisation.id}>
              {readings.length > 0 && (
                <span className={classes.facts}>{[...new Set(readings)].join(", ")} → </span>
              )}
              <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: organisation.id }}>
                {organisation.name}
              </TextLink>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
