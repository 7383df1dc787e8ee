import { Alert } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconInfoCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type Control, useWatch } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { type Match, proposalsQuery } from "../api/proposals";
import { MatchReasons } from "./MatchReasons";
import type { OrganisationValues } from "./organisationValues";
import classes from "./parts.module.css";

const PAUSE = 350; // ms after the last key

interface KnownAlreadyProps {
  slug: string;
  control: Control<OrganisationValues>;
}

/** Says while somebody types that we may know this organisation already; never in the way. */
export function KnownAlready({ slug, control }: KnownAlreadyProps) {
  const { t } = useTranslation("stakeholder");
  const [name, shortName, website, city, countries] = useWatch({
    control,
    name: ["name", "shortName", "website", "city", "countries"],
  });
  const [probe] = useDebouncedValue({ name, shortName, website, city, countries }, PAUSE);
  const { data: found = [] } = useQuery(proposalsQuery(slug, probe));
  const shown = name.trim() === "" ? [] : found;
  return (
    <div role="status">
      {shown.length > 0 && (
        <Alert
          role="note"
          variant="light"
          title={t("match.title")}
          icon={<IconInfoCircle size={20} aria-hidden="true" />}
        >
          <ul className={classes.plain}>
            {shown.map((match) => (
              <li key={match.id}>
                <MatchLine slug={slug} match={match} />
              </li>
            ))}
          </ul>
          <p>{t("match.goOn")}</p>
        </Alert>
      )}
    </div>
  );
}

function MatchLine({ slug, match }: { slug: string; match: Match }) {
  const { t } = useTranslation("stakeholder");
  return (
    <>
      <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: match.id }} target="_blank">
        {match.name}
      </TextLink>{" "}
      · {t(match.same ? "match.same" : "match.unclear")} · <MatchReasons reasons={match.reasons} />
    </>
  );
}
