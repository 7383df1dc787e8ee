import { Anchor, Text } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { partnershipQuery } from "@/api";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { participantQuery } from "../api/participants";
import { SignInLink } from "../components/SignInLink";
import classes from "../components/partnership.module.css";

const route = getRouteApi("/p/$slug/settings/people/$id");

export function InvitationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("partnership");
  const partnership = useQuery(partnershipQuery(slug)).data?.name ?? slug;
  const { name, email, invitation } = useSuspenseQuery(participantQuery(slug, id)).data.item;
  const facts = { name, email: email ?? "", partnership, link: invitation?.address ?? "" };
  const mail = `mailto:${encodeURIComponent(facts.email)}?subject=${encodeURIComponent(
    t("invitation.subject", facts),
  )}&body=${encodeURIComponent(t("invitation.body", facts))}`;
  return (
    <Page reading>
      <PageTitle title={t(invitation ? "invitation.title" : "invitation.joinedTitle", { name })} />
      <Text mt="md">{t(invitation ? "invitation.text" : "invitation.joinedText", facts)}</Text>
      {invitation && (
        <>
          <SignInLink address={invitation.address} />
          <Anchor href={mail}>{t("invitation.mail")}</Anchor>
        </>
      )}
      <div className={classes.buttons}>
        <LinkButton to="/p/$slug/settings/people/new" params={{ slug }} variant="default">
          {t("invitation.another")}
        </LinkButton>
        <LinkButton
          to="/p/$slug/settings/people"
          params={{ slug }}
          activeOptions={{ exact: true }}
          variant="subtle"
        >
          {t("invitation.back")}
        </LinkButton>
      </div>
    </Page>
  );
}
