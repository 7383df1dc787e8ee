import { Anchor, Button, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { Dialog } from "@/ui/Dialog";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type OwnPlace, placeCalendar, placeQuery, usePlaceAnswers } from "../api/place";
import classes from "../components/academy.module.css";
import { sittingInWords } from "../components/moments";
import { enrolmentTone } from "../components/states";

const route = getRouteApi("/p/$slug/academy-place/$token");

/** By the link of a letter: take the place, or give it back. */
export function PlacePage() {
  const { slug, token } = route.useParams();
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { item, etag } = useSuspenseQuery(placeQuery(slug, token)).data;
  const { confirm, withdraw } = usePlaceAnswers(slug, token);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { state, steps } = item;
  const has = state === "offered" || state === "confirmed";
  const standing = {
    day: item.answerBy ? format.partialDate(item.answerBy) : "",
    place: item.waiting ?? 0,
  };

  async function take(act: (etag: string) => Promise<void>) {
    setAsking(false);
    setProblem(null);
    try {
      await act(etag);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <Page reading>
      <PageTitle title={t("place.title", { name: item.title })} />
      <p>
        {[
          item.partnership,
          format.span(item.starts, item.ends),
          [item.place, item.country && format.country(item.country)].filter(Boolean).join(", "),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p>
        <StateBadge tone={enrolmentTone[state]}>{t(`state.${state}`)}</StateBadge>
      </p>
      <p role="status">
        {t("place.hello", { name: item.contactName })} {t(`enrolment.next.${state}`, standing)}{" "}
        {item.reason}
      </p>
      {problem !== null && <ProblemNotice error={problem} />}
      <div className={classes.acts}>
        {steps.includes("confirm") && (
          <Button onClick={() => void take(confirm)}>{t("enrolment.confirm")}</Button>
        )}
        {steps.includes("withdraw") && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t(has ? "enrolment.giveBack" : "enrolment.withdraw")}
          </Button>
        )}
      </div>
      {item.sessions.length > 0 && <Sessions place={item} calendar={placeCalendar(slug, token)} />}
      {asking && (
        <Dialog title={t("enrolment.withdrawTitle")} onClose={() => setAsking(false)}>
          <p>{t("enrolment.withdrawText")}</p>
          <Button color="red" onClick={() => void take(withdraw)}>
            {t(has ? "enrolment.giveBack" : "enrolment.withdraw")}
          </Button>
        </Dialog>
      )}
    </Page>
  );
}

function Sessions({ place, calendar }: { place: OwnPlace; calendar: string }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  return (
    <section>
      <Title order={2}>{t("place.sessions")}</Title>
      <ul className={classes.rows}>
        {place.sessions.map((session, index) => (
          <li key={index}>
            {session.title}
            <span className={classes.muted}>
              {[
                sittingInWords(session.starts, session.ends, format),
                session.place,
                session.cancelled && t("part.cancelled"),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <p>{t("place.timeZone", { zone: place.timeZone })}</p>
      <Anchor href={calendar} download="academy.ics">
        {t("part.calendar")}
      </Anchor>
    </section>
  );
}
