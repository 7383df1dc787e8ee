import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailSection, Paragraphs } from "@/ui/detail-page";
import { LinkButton, TextLink } from "@/ui/links";
import { type Registration, registrationQuery } from "../api/academy";
import classes from "./academy.module.css";
import { enrolmentTone } from "./states";

/** On the page of an edition: how one takes part, what became of one's own application, and the tools of the staff. */
export function TakingPart({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { data } = useQuery(registrationQuery(slug, id));
  if (!data) return null;
  const { phase, places, opens, closes, about, may, own, applications, taken } = data.item;
  if (phase === "none" && !may.set) return null;
  const days = {
    opens: opens ? format.partialDate(opens) : "",
    closes: closes ? format.partialDate(closes) : "",
  };
  const numbers = [
    applications !== null && t("part.applications", { count: applications }),
    taken !== null && places !== null && t("part.taken", { taken, places }),
  ].filter(Boolean);
  return (
    <DetailSection title={t("part.title")}>
      <p>
        {t(`part.phase.${phase}`, days)} {places !== null && t("part.places", { count: places })}
      </p>
      {about && phase !== "closed" && <Paragraphs text={about} />}
      {numbers.length > 0 && <p className={classes.muted}>{numbers.join(" · ")}</p>}
      {own.map((one) => (
        <p key={one.id}>
          <TextLink to="/p/$slug/dilemmas/enrolments/$id" params={{ slug, id: one.id }}>
            {t("part.own")}
          </TextLink>{" "}
          <StateBadge tone={enrolmentTone[one.state]}>{t(`state.${one.state}`)}</StateBadge>
        </p>
      ))}
      {may.apply && (
        <div className={classes.acts}>
          <LinkButton to="/p/$slug/dilemmas/academies/$id/apply" params={{ slug, id }}>
            {t("part.apply")}
          </LinkButton>
        </div>
      )}
      <Tools slug={slug} registration={data.item} />
    </DetailSection>
  );
}

function Tools({ slug, registration }: { slug: string; registration: Registration }) {
  const { t } = useTranslation("academy");
  const { id, phase, may, applications } = registration;
  const params = { slug, id };
  const links = [
    may.judge &&
      phase !== "none" && {
        name: t("part.applications", { count: applications ?? 0 }),
        link: linkOptions({ to: "/p/$slug/dilemmas/academies/$id/applications", params }),
      },
    may.set && {
      name: t(phase === "none" ? "part.set" : "part.change"),
      link: linkOptions({ to: "/p/$slug/dilemmas/academies/$id/registration", params }),
    },
    may.set &&
      phase !== "none" && {
        name: t("part.participants"),
        link: linkOptions({ to: "/p/$slug/dilemmas/academies/$id/participants", params }),
      },
    may.set &&
      phase !== "none" && {
        name: t("part.evaluation"),
        link: linkOptions({ to: "/p/$slug/dilemmas/academies/$id/evaluation", params }),
      },
  ].filter((one) => one !== false);
  return (
    <div className={`${classes.links ?? ""} ct-no-print`}>
      {links.map(({ name, link }) => (
        <TextLink key={name} {...link}>
          {name}
        </TextLink>
      ))}
    </div>
  );
}
