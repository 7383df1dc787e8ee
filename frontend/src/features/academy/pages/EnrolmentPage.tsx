import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { CopyLink } from "@/ui/CopyLink";
import { StateBadge } from "@/ui/badges";
import { DetailPage, DetailSection, Facts, Paragraphs, SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import { type Enrolment, enrolmentQuery } from "../api/academy";
import classes from "../components/academy.module.css";
import { EnrolmentSteps } from "../components/EnrolmentSteps";
import { enrolmentTone, oneDecimal } from "../components/states";

const route = getRouteApi("/p/$slug/dilemmas/enrolments/$id");

/** One application: where it stands, what it brings, what reviewers think of it. */
export function EnrolmentPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { item, etag } = useSuspenseQuery(enrolmentQuery(slug, id)).data;
  const { state, ticket, reviewing, own, link } = item;
  const judges = reviewing || link !== null;
  const standing = {
    day: item.answerBy ? format.partialDate(item.answerBy) : "",
    place: item.waiting ?? 0,
  };
  return (
    <DetailPage
      area="dilemma"
      kind={t("enrolment.kind")}
      state={<StateBadge tone={enrolmentTone[state]}>{t(`state.${state}`)}</StateBadge>}
      title={item.organisation?.name ?? item.editionTitle}
      facts={[
        <TextLink
          key="edition"
          to="/p/$slug/dilemmas/academies/$id"
          params={{ slug, id: item.editionId }}
        >
          {item.editionTitle}
        </TextLink>,
        item.country && format.country(item.country),
        t(`size.${item.size}`),
      ]}
      side={<Side slug={slug} enrolment={item} judges={judges} />}
    >
      {(own || link !== null) && (
        <p>
          {t(`enrolment.${own ? "next" : "staff"}.${state}`, standing)} {item.reason}
        </p>
      )}
      <EnrolmentSteps slug={slug} enrolment={item} etag={etag} />
      <DetailSection title={t("enrolment.ticket")}>
        {ticket ? (
          <>
            <p>
              {ticket.id ? (
                <TextLink to="/p/$slug/dilemmas/$id" params={{ slug, id: ticket.id }}>
                  {ticket.question}
                </TextLink>
              ) : (
                ticket.question
              )}
            </p>
            {ticket.background && <Paragraphs text={ticket.background} />}
          </>
        ) : (
          <p>{t("enrolment.sealed")}</p>
        )}
      </DetailSection>
      {item.motivation && (
        <DetailSection title={t("enrolment.motivation")}>
          <Paragraphs text={item.motivation} />
        </DetailSection>
      )}
      {judges && (
        <DetailSection title={t("enrolment.reviews")}>
          <Reviews enrolment={item} />
        </DetailSection>
      )}
    </DetailPage>
  );
}

function Reviews({ enrolment }: { enrolment: Enrolment }) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { reviews, criteria, reviewing } = enrolment;
  if (reviews.length === 0) {
    return <p>{t(reviewing ? "enrolment.ownFirst" : "enrolment.noReviews")}</p>;
  }
  return (
    <ul className={classes.rows}>
      {reviews.map((review) => (
        <li key={review.reviewer}>
          <strong>
            {review.own ? t("enrolment.you") : review.reviewer}
            {": "}
            {format.number(review.weighted, oneDecimal)}
          </strong>
          {criteria.map(({ key, name }) => {
            const given = review.scores.find(({ criterion }) => criterion === key);
            return (
              given && (
                <p key={key}>
                  {t("enrolment.mark", { name, score: given.score ?? "–" })}
                  {given.reason && <span className={classes.muted}>{given.reason}</span>}
                </p>
              )
            );
          })}
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  slug: string;
  enrolment: Enrolment;
  judges: boolean;
}

function Side({ slug, enrolment, judges }: SideProps) {
  const { t } = useTranslation("academy");
  const { contactName, contactAddress, link, editionId } = enrolment;
  return (
    <>
      <SideSection title={t("enrolment.person")}>
        <Facts
          facts={[
            { name: t("apply.contactName"), value: contactName },
            ...(contactAddress ? [{ name: t("apply.contactAddress"), value: contactAddress }] : []),
          ]}
        />
      </SideSection>
      {link && (
        <SideSection title={t("enrolment.link")}>
          <p>{t("enrolment.linkAbout")}</p>
          <p>
            <a href={link}>{t("enrolment.link")}</a> <CopyLink path={link} name={contactName} />
          </p>
        </SideSection>
      )}
      {judges && (
        <SideSection title={t("enrolment.all")}>
          <TextLink
            to="/p/$slug/dilemmas/academies/$id/applications"
            params={{ slug, id: editionId }}
          >
            {t("enrolment.all")}
          </TextLink>
        </SideSection>
      )}
    </>
  );
}
