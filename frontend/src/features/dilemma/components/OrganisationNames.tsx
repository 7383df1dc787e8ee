import { Fragment } from "react";
import { TextLink } from "@/ui/links";
import type { NamedOrganisation } from "../api/dilemmas";

/** Organisations as links to their pages, in the order they were named. */
export function OrganisationNames({ slug, of }: { slug: string; of: NamedOrganisation[] }) {
  return of.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id }}>
        {name}
      </TextLink>
    </Fragment>
  ));
}
