import type { LinkProps } from "@tanstack/react-router";
import { linkOptions } from "@tanstack/react-router";
import { Marked } from "@/features/search";
import { useFormat, useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import type { Similar, SimilarHit, SimilarOrganisation } from "../api/similar";
import classes from "./similar.module.css";

interface SimilarListsProps {
  slug: string;
  similar: Similar;
  /** Open pages beside this one, so that what is typed stays. */
  beside?: boolean;
  /** Titles alone. */
  brief?: boolean;
}

const MOST = 3;

/** Up to three short lists; a list with nothing in it is not there. */
export function SimilarLists({ slug, similar, beside = false, brief = false }: SimilarListsProps) {
  const { t } = useTranslation("similar");
  const target = beside ? { target: "_blank" } : {};
  const hits = (found: SimilarHit[], link: (id: string) => LinkProps) =>
    found.slice(0, MOST).map((hit) => (
      <li key={hit.id}>
        <Hit
          slug={slug}
          hit={brief ? { ...hit, passage: null } : hit}
          link={{ ...link(hit.id), ...target }}
        />
      </li>
    ));
  return (
    <>
      {similar.dilemmas.length > 0 && (
        <List name={t("dilemmas")}>
          {hits(similar.dilemmas, (id) =>
            linkOptions({ to: "/p/$slug/dilemmas/$id", params: { slug, id } }),
          )}
        </List>
      )}
      {similar.practices.length > 0 && (
        <List name={t("practices")}>
          {hits(similar.practices, (id) =>
            linkOptions({ to: "/p/$slug/dilemmas/practices/$id", params: { slug, id } }),
          )}
        </List>
      )}
      {similar.organisations.length > 0 && (
        <List name={t("organisations")}>
          {similar.organisations.slice(0, MOST).map((organisation) => (
            <li key={organisation.id}>
              <TextLink
                to="/p/$slug/stakeholders/$id"
                params={{ slug, id: organisation.id }}
                {...target}
              >
                {organisation.name}
              </TextLink>
              <Because organisation={organisation} />
            </li>
          ))}
        </List>
      )}
    </>
  );
}

function List({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <h3 className={classes.name}>{name}</h3>
      <ul className={classes.list}>{children}</ul>
    </>
  );
}

function Hit({ slug, hit, link }: { slug: string; hit: SimilarHit; link: LinkProps }) {
  const { t } = useTranslation("similar");
  const format = useFormat();
  const themes = useThemes(slug);
  return (
    <>
      <TextLink {...link}>
        <Marked text={hit.title} marks={hit.titleMarks} />
      </TextLink>
      {hit.passage && (
        <small className={classes.passage}>
          <Marked text={hit.passage} marks={hit.passageMarks} />
        </small>
      )}
      {hit.themes.length > 0 && (
        <small>{t("sameThemes", { themes: format.list(hit.themes.map(themes.nameOf)) })}</small>
      )}
    </>
  );
}

function Because({ organisation }: { organisation: SimilarOrganisation }) {
  const { t } = useTranslation("similar");
  return (
    <>
      {organisation.because.slice(0, 1).map(({ kind, id, title }) => (
        <small key={id}>{t(kind === "practice" ? "practised" : "presented", { title })}</small>
      ))}
    </>
  );
}
