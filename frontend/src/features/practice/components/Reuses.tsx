import { linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { OrganisationNames } from "@/features/dilemma";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailSection, Missing, SectionLink } from "@/ui/detail-page";
import { LinkButton } from "@/ui/links";
import type { Practice } from "../api/practices";
import type { Reuse } from "../api/reuses";
import { Figures } from "./Figures";
import classes from "./practice.module.css";
import { reuseTone } from "./usePracticeWords";

interface ReusesProps {
  slug: string;
  practice: Practice;
}

/** Who takes the practice over, what they change, and how it went. */
export function Reuses({ slug, practice: { id, reuses, may } }: ReusesProps) {
  const { t } = useTranslation("practice");
  const curates = mayCurate(useRole(slug));
  const page = linkOptions({
    to: "/p/$slug/dilemmas/practices/$id/reuses/new",
    params: { slug, id },
  });
  return (
    <DetailSection
      title={t("field.reuses")}
      action={may.reuse && curates && <SectionLink link={page}>{t("reuse.add")}</SectionLink>}
    >
      {reuses.length === 0 ? (
        <Missing>
          {t("reuse.nobody")} {may.reuse && !curates && t("reuse.invite")}
        </Missing>
      ) : (
        <ul className={classes.reuses}>
          {reuses.map((reuse) => (
            <li key={reuse.id}>
              <ReuseEntry slug={slug} practice={id} reuse={reuse} curates={curates} />
            </li>
          ))}
        </ul>
      )}
    </DetailSection>
  );
}

interface ReuseEntryProps {
  slug: string;
  practice: string;
  reuse: Reuse;
  curates: boolean;
}

function ReuseEntry({ slug, practice, reuse, curates }: ReuseEntryProps) {
  const { t } = useTranslation("practice");
  const format = useFormat();
  const { organisation, since, state, adaptation, howItWent, figures, mayEdit } = reuse;
  return (
    <>
      <p className={classes.reuseHead}>
        <OrganisationNames slug={slug} of={[organisation]} />
        <StateBadge tone={reuseTone[state]}>{t(`reuse.state.${state}`)}</StateBadge>
        {since && (
          <time dateTime={since}>{t("fact.since", { when: format.partialDate(since) })}</time>
        )}
      </p>
      {adaptation && <p>{adaptation}</p>}
      {howItWent && <p>{howItWent}</p>}
      {figures.length > 0 && <Figures figures={figures} />}
      {mayEdit && (
        <div className={`${classes.reuseActs ?? ""} ct-no-print`}>
          <LinkButton
            to="/p/$slug/dilemmas/practices/$id/reuses/$reuseId"
            params={{ slug, id: practice, reuseId: reuse.id }}
            variant="subtle"
            size="compact-md"
          >
            {curates ? t("reuse.editAsStaff") : t("reuse.edit")}
          </LinkButton>
        </div>
      )}
    </>
  );
}
