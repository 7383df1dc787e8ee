import { IconCopy, IconPrinter } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { DetailPage, DetailSection, SectionButton } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { LinkButton } from "@/ui/links";
import { protocolQuery, protocolsQuery, useProtocolChanges } from "../api/protocols";
import { PhaseWriting } from "../components/PhaseWriting";
import classes from "../components/protocol.module.css";
import { toDraft, toValues } from "../components/protocolValues";
import { lengthOf, sumOf, useConsultationWords } from "../components/useConsultationWords";

const route = getRouteApi("/p/$slug/dilemmas/protocols/$key");

/** One protocol in plain sentences: for who has to explain it. */
export function ProtocolPage() {
  const { slug, key } = route.useParams();
  const { t } = useTranslation("consultation");
  const navigate = useNavigate();
  const words = useConsultationWords();
  const curates = mayCurate(useRole(slug));
  const { add, remove } = useProtocolChanges(slug);
  const { item: protocol, etag } = useSuspenseQuery(protocolQuery(slug, key)).data;
  const { data: all = [] } = useQuery(protocolsQuery(slug));
  const { name, description, phases, basedOn } = protocol;
  const isOwn = protocol.id !== null && curates;
  const origin = all.find((one) => one.key === basedOn);

  async function offerNoLonger() {
    const kept = toDraft(toValues(protocol), basedOn);
    await doWithUndo({
      act: async () => {
        await navigate({ to: "/p/$slug/dilemmas/protocols", params: { slug } });
        await remove(key, etag);
      },
      undo: () => add(kept),
      said: t("protocols.removed", { name: words.text(name) }),
    });
  }

  return (
    <DetailPage
      area="dilemma"
      kind={t("protocols.kind")}
      title={words.text(name)}
      facts={[
        t("phases.count", { count: phases.length }),
        t("protocols.live", { length: words.length(sumOf(phases, "live"), "live") }),
        t("protocols.spread", { length: words.length(sumOf(phases, "spread"), "spread") }),
      ]}
      edit={
        isOwn
          ? linkOptions({ to: "/p/$slug/dilemmas/protocols/$key/edit", params: { slug, key } })
          : undefined
      }
      acts={isOwn ? [{ label: t("protocols.remove"), onSelect: () => void offerNoLonger() }] : []}
    >
      <div>
        <p>{words.text(description)}</p>
        {origin && <p>{t("protocols.from", { name: words.text(origin.name) })}</p>}
        {curates && (
          <div className={`${classes.copy ?? ""} ct-no-print`}>
            <LinkButton
              to="/p/$slug/dilemmas/protocols/new"
              params={{ slug }}
              search={{ from: key }}
              variant="default"
              leftSection={<IconCopy size={18} aria-hidden="true" />}
            >
              {t("protocols.copy")}
            </LinkButton>
          </div>
        )}
      </div>
      <DetailSection
        title={t("phases.title")}
        action={
          <SectionButton icon={IconPrinter} onClick={() => window.print()}>
            {t("protocols.print")}
          </SectionButton>
        }
      >
        <ol className={classes.phases}>
          {phases.map((phase) => (
            <li key={phase.key}>
              <h3>{words.text(phase.name)}</h3>
              <span className={classes.lengths}>
                {words.length(lengthOf(phase, "live"), "live")} ·{" "}
                {words.length(lengthOf(phase, "spread"), "spread")}
              </span>
              <p>{words.text(phase.purpose)}</p>
              <PhaseWriting phase={phase} />
            </li>
          ))}
        </ol>
      </DetailSection>
      <p>
        {t("protocols.notes")} {t("protocols.keeps")}
      </p>
    </DetailPage>
  );
}
