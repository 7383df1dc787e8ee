import { useFormat, useTranslation } from "@/i18n";
import { Facts, SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import type { Consultation, ConsultationChanges } from "../api/consultations";
import { SeatList } from "./SeatList";
import { useConsultationWords } from "./useConsultationWords";

interface ConsultationSideProps {
  slug: string;
  consultation: Consultation;
  etag: string;
  changes: ConsultationChanges;
}

export function ConsultationSide({ slug, consultation, etag, changes }: ConsultationSideProps) {
  const { t } = useTranslation("consultation");
  const format = useFormat();
  const words = useConsultationWords();
  const { startsAt, endedAt, callLink, updatedAt, protocol, protocolName, mode } = consultation;
  const when = (instant: string) => <time dateTime={instant}>{format.moment(instant)}</time>;
  return (
    <>
      <SeatList slug={slug} consultation={consultation} etag={etag} changes={changes} />
      <SideSection title={t("page.about")}>
        <Facts
          facts={[
            { name: t("page.starts"), value: startsAt ? when(startsAt) : t("page.noStart") },
            ...(endedAt ? [{ name: t("page.ends"), value: when(endedAt) }] : []),
            {
              name: t("page.protocol"),
              value: (
                <TextLink to="/p/$slug/dilemmas/protocols/$key" params={{ slug, key: protocol }}>
                  {words.text(protocolName)}
                </TextLink>
              ),
            },
            { name: t("page.mode"), value: t(`mode.${mode}`) },
            ...(callLink
              ? [
                  {
                    name: t("page.call"),
                    value: (
                      <a href={callLink} rel="noreferrer" target="_blank">
                        {t("page.callJoin")}
                      </a>
                    ),
                  },
                ]
              : []),
            {
              name: t("page.changed"),
              value: (
                <time dateTime={updatedAt} title={format.moment(updatedAt)}>
                  {format.ago(updatedAt)}
                </time>
              ),
            },
          ]}
        />
      </SideSection>
    </>
  );
}
