import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "@tanstack/react-router";
import { partnershipsQuery, useMe } from "@/api/me";
import { session } from "@/api/session";
import { useTranslation } from "@/i18n";
import { LinkButton } from "./links";

/** Where to go from a page that is not there or not for the reader: sign in, else the nearest home. */
export function WayOut() {
  const { t } = useTranslation();
  const me = useMe();
  const { data } = useQuery(partnershipsQuery);
  const { slug } = useParams({ strict: false });
  const here = useLocation({ select: (location) => location.href });
  const known = data?.items.some((partnership) => partnership.slug === slug) === true;
  const signedOut = me?.signedIn === false;
  const variant = signedOut ? "default" : "filled";
  return (
    <Group>
      {signedOut && (
        <Button component="a" href={session.signInAddress(here)}>
          {t("header.signIn")}
        </Button>
      )}
      {slug && known ? (
        <LinkButton to="/p/$slug" params={{ slug }} variant={variant}>
          {t("notFound.partnership")}
        </LinkButton>
      ) : (
        <LinkButton to="/" variant={variant}>
          {t("notFound.home")}
        </LinkButton>
      )}
    </Group>
  );
}
