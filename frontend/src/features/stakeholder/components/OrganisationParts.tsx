import { linkOptions, type LinkProps } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { DetailSection, SectionLink } from "@/ui/detail-page";
import type { Organisation } from "../api/organisations";
import type { Involvements } from "../api/parts";
import { ContactList } from "./ContactList";
import { SeatList } from "./SeatList";
import { TieList } from "./TieList";

interface OrganisationPartsProps {
  slug: string;
  organisation: Organisation;
  involvements: Involvements;
}

/** Seats, ties and people of an organisation, each with its own "add" for who may. */
export function OrganisationParts(props: OrganisationPartsProps) {
  const { slug, organisation, involvements } = props;
  const { id } = organisation;
  const { t } = useTranslation("stakeholder");
  const governs = mayCurate(useRole(slug));
  const curates = governs && organisation.archivedAt === null;
  const params = { slug, id };
  const add = (label: string, link: LinkProps) => <SectionLink link={link}>{label}</SectionLink>;
  return (
    <>
      <DetailSection
        title={t("detail.seats")}
        action={
          curates &&
          add(
            t("detail.addSeat"),
            linkOptions({ to: "/p/$slug/stakeholders/$id/seats/new", params }),
          )
        }
      >
        <SeatList slug={slug} seats={involvements.seats} />
      </DetailSection>
      <DetailSection
        title={t("detail.contacts")}
        action={
          organisation.may.edit &&
          add(
            t("detail.addContact"),
            linkOptions({ to: "/p/$slug/stakeholders/$id/contacts/new", params }),
          )
        }
      >
        <ContactList slug={slug} contacts={involvements.contacts} governs={governs} />
      </DetailSection>
      <DetailSection
        title={t("detail.ties")}
        action={
          organisation.may.edit &&
          add(t("detail.addTie"), linkOptions({ to: "/p/$slug/stakeholders/$id/ties/new", params }))
        }
      >
        <TieList slug={slug} organisationId={id} ties={involvements.ties} />
      </DetailSection>
    </>
  );
}
