import { useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import type { Call } from "../api/calls";
import { CopyLink } from "@/ui/CopyLink";
import { tokenOf } from "./tokenOf";
import classes from "./expertise.module.css";
import { useExpertiseWords } from "./useExpertiseWords";

/** Who was asked and what they said; an expert reads their own line only. */
export function Asks({ slug, call }: { slug: string; call: Call }) {
  const { t } = useTranslation("expertise");
  const words = useExpertiseWords();
  if (call.asks.length === 0) return <p>{t("call.nobodyAsked")}</p>;
  return (
    <ul className={classes.plain}>
      {call.asks.map((ask) => (
        <li key={ask.id}>
          <div className={classes.row}>
            <TextLink to="/p/$slug/stakeholders/experts/$id" params={{ slug, id: ask.expertId }}>
              {ask.name}
            </TextLink>
            <StateBadge tone={ask.answer === "yes" ? "good" : ask.answer ? "going" : "quiet"}>
              {words.answer(ask.answer)}
            </StateBadge>
            {ask.link !== null && call.state === "open" && (
              <span>
                <TextLink
                  to="/p/$slug/answer/$token"
                  params={{ slug, token: tokenOf(ask.link) }}
                  className="ct-no-print"
                >
                  {t("link.answer")}
                </TextLink>
                <CopyLink path={ask.link} name={ask.name} />
              </span>
            )}
          </div>
          {ask.note && <span className={classes.small}>{ask.note}</span>}
        </li>
      ))}
    </ul>
  );
}
