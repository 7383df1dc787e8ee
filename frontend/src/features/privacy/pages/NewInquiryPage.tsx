import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { participantQuery } from "@/features/partnership";
import { contactQuery } from "@/features/stakeholder";
import { InquiryForm } from "../components/InquiryForm";

const route = getRouteApi("/p/$slug/settings/privacy/new");

/** Asks about a contact, about somebody who takes part, or about an address. */
export function NewInquiryPage() {
  const { slug } = route.useParams();
  const { contact, participant } = route.useSearch();
  if (contact?.[0]) return <AboutContact slug={slug} id={contact[0]} />;
  if (participant?.[0]) return <AboutParticipant slug={slug} id={participant[0]} />;
  return <InquiryForm slug={slug} />;
}

interface AboutProps {
  slug: string;
  id: string;
}

function AboutContact({ slug, id }: AboutProps) {
  const { name, organisation } = useSuspenseQuery(contactQuery(slug, id)).data.item;
  return (
    <InquiryForm
      slug={slug}
      about={{ name: `${name}, ${organisation.name}`, key: { contactId: id } }}
    />
  );
}

function AboutParticipant({ slug, id }: AboutProps) {
  const { name, email } = useSuspenseQuery(participantQuery(slug, id)).data.item;
  const told = email ? `${name}, ${email}` : name;
  return <InquiryForm slug={slug} about={{ name: told, key: { participantId: id } }} />;
}
