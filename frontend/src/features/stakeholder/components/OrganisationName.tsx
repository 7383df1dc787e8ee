import { useQuery } from "@tanstack/react-query";
import { organisationQuery } from "../api/organisations";

/** The name of an organisation of which only the id is at hand, as in a form whose versions are compared. */
export function OrganisationName({ slug, id }: { slug: string; id: string }) {
  const { data } = useQuery(organisationQuery(slug, id));
  return data?.item.name ?? "…";
}
