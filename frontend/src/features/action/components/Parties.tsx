import { Fragment } from "react";
import { TextLink } from "@/ui/links";
import type { Party } from "../api/actions";

/** Organisations as links, in the order in which they are named. */
export function Parties({ slug, parties }: { slug: string; parties: Party[] }) {
  return parties.map((party, index) => (
    <Fragment key={party.id}>
      {index > 0 && ", "}
      <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: party.id }}>
        {party.name}
      </TextLink>
    </Fragment>
  ));
}

/** One organisation as a link, or nothing. */
export function PartyLink({ slug, party }: { slug: string; party: Party | null }) {
  return party && <Parties slug={slug} parties={[party]} />;
}
