import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage, DetailSection, Facts, Paragraphs, SideSection } from "@/ui/detail-page";
import { LinkButton, TextLink } from "@/ui/links";
import { type Application, applicationQuery } from "../api/applications";
import { CopyLink } from "../components/CopyLink";
import { applicationTone } from "../components/Ranking";
import { ReviewList } from "../components/ReviewList";
import classes from "../components/application.module.css";

const route = getRouteApi("/p/$slug/stakeholders/applications/$id");

/** One application: what it says, what reviewers think, what was decided. */
export function ApplicationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation(["application", "common"]);
  const format = useFormat();
  const { item } = useSuspenseQuery(applicationQuery(slug, id)).data;
  return (
    <DetailPage
      area="stakeholder"
      kind={t("application.kind")}
      state={<StateBadge tone={applicationTone[item.state]}>{t(`state.${item.state}`)}</StateBadge>}
      title={item.organisationName}
      facts={[
        <TextLink
          key="call"
          to="/p/$slug/stakeholders/member-calls/$id"
          params={{ slug, id: item.callId }}
        >
          {item.callTitle}
        </TextLink>,
        item.city,
        item.country && format.country(item.country),
      ]}
      side={<Side slug={slug} application={item} />}
    >
      <Acts slug={slug} application={item} />
      {item.decisionReason && (
        <DetailSection title={t("application.decision")}>
          <Paragraphs text={item.decisionReason} />
        </DetailSection>
      )}
      <DetailSection title={t("applying.answers")}>
        <dl className={classes.answers}>
          {item.questions.map(({ key, question }) => (
            <div key={key}>
              <dt>{question}</dt>
              <dd>
                {item.answers.find((answer) => answer.key === key)?.text ??
                  t("application.noAnswer")}
              </dd>
            </div>
          ))}
        </dl>
      </DetailSection>
      <DetailSection title={t("application.reviews")}>
        <ReviewList application={item} />
      </DetailSection>
    </DetailPage>
  );
}

function Acts({ slug, application }: { slug: string; application: Application }) {
  const { t } = useTranslation("application");
  const { id, steps, letterAt, reviews } = application;
  const params = { slug, id };
  const scored = reviews.some(({ own }) => own);
  return (
    <div className={`${classes.acts ?? ""} ct-no-print`}>
      {steps.includes("score") && (
        <LinkButton to="/p/$slug/stakeholders/applications/$id/score" params={params}>
          {t(scored ? "application.scoreAgain" : "application.score")}
        </LinkButton>
      )}
      {(steps.includes("accept") || steps.includes("reconsider")) && (
        <LinkButton
          to="/p/$slug/stakeholders/applications/$id/decide"
          params={params}
          variant={steps.includes("score") ? "default" : "filled"}
        >
          {t(steps.includes("accept") ? "application.decide" : "application.reconsider")}
        </LinkButton>
      )}
      {steps.includes("write") && (
        <LinkButton
          to="/p/$slug/stakeholders/applications/$id/letter"
          params={params}
          variant={letterAt ? "default" : "filled"}
        >
          {t(letterAt ? "application.writeAgain" : "application.write")}
        </LinkButton>
      )}
      {steps.includes("seat") && (
        <LinkButton to="/p/$slug/stakeholders/applications/$id/seat" params={params}>
          {t("application.seat")}
        </LinkButton>
      )}
    </div>
  );
}

function Side({ slug, application }: { slug: string; application: Application }) {
  const { t } = useTranslation(["application", "common"]);
  const format = useFormat();
  const { website, contactName, contactAddress, letterAt, organisation, link } = application;
  return (
    <>
      <SideSection title={t("applying.reach")}>
        <Facts
          facts={[
            { name: t("applying.contactName"), value: contactName },
            {
              name: t("applying.contactAddress"),
              value: contactAddress ?? t("application.addressHidden"),
            },
            { name: t("applying.website"), value: website ?? t("common:detail.unknown") },
            {
              name: t("application.letter"),
              value: letterAt ? format.day(letterAt) : t("application.noLetter"),
            },
          ]}
        />
      </SideSection>
      {organisation && (
        <SideSection title={t("application.seated")}>
          <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: organisation.id }}>
            {organisation.name}
          </TextLink>
        </SideSection>
      )}
      {link && (
        <SideSection title={t("application.link")}>
          <p>{t("application.linkAbout")}</p>
          <CopyLink address={link} see={t("application.see")} />
        </SideSection>
      )}
    </>
  );
}
