import { Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { DilemmaNav } from "@/features/dilemma";
import { useTranslation } from "@/i18n";
import { Missing } from "@/ui/detail-page";
import { LinkButton, TextLink } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { type Protocol, protocolsQuery } from "../api/protocols";
import { PhaseStrip } from "../components/PhaseStrip";
import classes from "../components/protocol.module.css";
import { useConsultationWords } from "../components/useConsultationWords";

const route = getRouteApi("/p/$slug/dilemmas/protocols");

/** The ways to hold a consultation: those that come along, and the partnership's own. */
export function ProtocolIndexPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("consultation");
  const curates = mayCurate(useRole(slug));
  const { data: protocols } = useSuspenseQuery(protocolsQuery(slug));
  const own = protocols.filter(({ id }) => id !== null);
  return (
    <Page>
      <PageTitle title={t("protocols.title")} />
      <p>{t("protocols.about")}</p>
      <DilemmaNav slug={slug} />
      <section className={classes.part} aria-labelledby="built-in">
        <Title order={2} id="built-in">
          {t("protocols.builtIn")}
        </Title>
        <Protocols slug={slug} protocols={protocols.filter(({ id }) => id === null)} />
      </section>
      <section className={classes.part} aria-labelledby="own">
        <Title order={2} id="own">
          {t("protocols.own")}
        </Title>
        {own.length === 0 && <Missing>{t("protocols.noOwn")}</Missing>}
        <Protocols slug={slug} protocols={own} />
        {curates && (
          <div className={`${classes.copy ?? ""} ct-no-print`}>
            <LinkButton to="/p/$slug/dilemmas/protocols/new" params={{ slug }} variant="default">
              {t("protocols.new")}
            </LinkButton>
          </div>
        )}
      </section>
    </Page>
  );
}

function Protocols({ slug, protocols }: { slug: string; protocols: Protocol[] }) {
  const words = useConsultationWords();
  if (protocols.length === 0) return null;
  return (
    <ul className={classes.protocols}>
      {protocols.map(({ key, name, description, phases }) => (
        <li key={key}>
          <h3>
            <TextLink to="/p/$slug/dilemmas/protocols/$key" params={{ slug, key }} inherit>
              {words.text(name)}
            </TextLink>
          </h3>
          <p>{words.text(description)}</p>
          <PhaseStrip phases={phases} mode="live" />
        </li>
      ))}
    </ul>
  );
}
