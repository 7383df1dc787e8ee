import { Link } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import { areaColor, areaIcon } from "@/ui/areas";
import { TextLink } from "@/ui/links";
import { areaOfKind, useKindName } from "@/ui/useKindName";
import type { KindCount, SearchHit } from "../api/search";
import { Marked } from "./Marked";
import classes from "./search.module.css";

interface HitGroupProps {
  slug: string;
  q: string;
  kind: KindCount;
  hits: SearchHit[];
  /** The page shows this kind whole already. */
  narrowed: boolean;
}

/** A passage is cut out of a longer text: dots say so where it begins or ends inside a sentence. */
const BEGINS_SMALL = /^\p{Ll}/u;
const ENDS_WHOLE = /[.!?)]$/;

/** What was found of one kind; when there is more, the link that narrows the search to it. */
export function HitGroup({ slug, q, kind, hits, narrowed }: HitGroupProps) {
  const { t } = useTranslation("search");
  const format = useFormat();
  const kindName = useKindName();
  const area = areaOfKind(kind.kind);
  const Icon = areaIcon[area];
  const number = `${format.number(kind.count)}${kind.exact ? "" : "+"}`;
  return (
    <section className={classes.group} style={areaColor(area)}>
      <h2 className={classes.groupName}>
        <Icon size={18} aria-hidden="true" />
        {kindName(kind.kind)} <span className={classes.count}>{number}</span>
      </h2>
      <ul className={classes.hits}>
        {hits.map((hit) => (
          <li key={hit.id} className={classes.hit}>
            <Link to={itemAddress(slug, hit)} className={classes.name}>
              <Marked text={hit.title} marks={hit.titleMarks} />
            </Link>
            {hit.snippet && (
              <p className={classes.snippet}>
                {BEGINS_SMALL.test(hit.snippet) && "… "}
                <Marked text={hit.snippet} marks={hit.snippetMarks} />
                {!ENDS_WHOLE.test(hit.snippet) && " …"}
              </p>
            )}
          </li>
        ))}
      </ul>
      {!narrowed && kind.count > hits.length && (
        <p className={classes.all}>
          <TextLink to="/p/$slug/search" params={{ slug }} search={{ q, kind: [kind.kind] }}>
            {t("all", { number, kind: kindName(kind.kind) })}
          </TextLink>
        </p>
      )}
    </section>
  );
}
