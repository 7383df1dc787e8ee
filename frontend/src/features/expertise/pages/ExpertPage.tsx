import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage, DetailSection, Facts, Paragraphs, SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { expertQuery, useExpertChanges } from "../api/experts";
import { CopyLink } from "@/ui/CopyLink";
import { tokenOf } from "../components/tokenOf";
import classes from "../components/expertise.module.css";
import { useExpertiseWords } from "../components/useExpertiseWords";

const route = getRouteApi("/p/$slug/stakeholders/experts/$id");

export function ExpertPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation(["expertise", "common"]);
  const format = useFormat();
  const words = useExpertiseWords();
  const themes = useThemes(slug);
  const navigate = useNavigate();
  const { remove } = useExpertChanges(slug);
  const { item: expert, etag } = useSuspenseQuery(expertQuery(slug, id)).data;
  const unknown = t("common:detail.unknown");
  const many = (list: string[]) => (list.length > 0 ? format.list(list) : unknown);

  async function takeOut() {
    await remove(id, etag);
    await navigate(linkOptions({ to: "/p/$slug/stakeholders/experts", params: { slug } }));
  }

  return (
    <DetailPage
      area="stakeholder"
      kind={t("experts.kind")}
      state={
        <StateBadge tone={expert.state === "joined" ? "good" : "quiet"}>
          {words.expertState(expert.state)}
        </StateBadge>
      }
      title={expert.name}
      facts={[
        expert.organisation?.name,
        expert.email,
        t("reason.asked", { count: expert.askedLately }),
      ]}
      acts={
        expert.may.remove ? [{ label: t("experts.remove"), onSelect: () => void takeOut() }] : []
      }
      side={
        <SideSection title={t("experts.offers")}>
          <Facts
            facts={[
              { name: t("field.help"), value: many(expert.help.map(words.help)) },
              { name: t("field.themes"), value: many(expert.themes.map(themes.nameOf)) },
              { name: t("field.languages"), value: many(expert.languages.map(format.language)) },
              { name: t("field.availability"), value: expert.availability ?? unknown },
            ]}
          />
        </SideSection>
      }
    >
      {expert.link !== null && (
        <DetailSection title={t("link.title")}>
          <p>{t(expert.state === "invited" ? "link.toJoin" : "link.toEdit")}</p>
          <p>
            <TextLink
              to="/p/$slug/expert/$token"
              params={{ slug, token: tokenOf(expert.link) }}
              className="ct-no-print"
            >
              {t("link.open")}
            </TextLink>{" "}
            <CopyLink path={expert.link} name={expert.name} />
          </p>
        </DetailSection>
      )}
      {expert.note && (
        <DetailSection title={t("field.note")}>
          <Paragraphs text={expert.note} />
        </DetailSection>
      )}
      <DetailSection title={t("experts.calls")}>
        {expert.calls.length === 0 && <p>{t("experts.noCalls")}</p>}
        <ul className={classes.plain}>
          {expert.calls.map((call) => (
            <li key={call.id} className={classes.row}>
              <TextLink to="/p/$slug/stakeholders/calls/$id" params={{ slug, id: call.id }}>
                {call.title}
              </TextLink>
              <span className={classes.small}>
                {words.answer(call.answer)} · {words.callState(call.state)}
              </span>
            </li>
          ))}
        </ul>
      </DetailSection>
    </DetailPage>
  );
}
