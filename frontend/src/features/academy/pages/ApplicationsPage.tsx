import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage, DetailSection, Missing } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import { enrolmentsQuery, registrationQuery } from "../api/academy";
import { ApplicationList } from "../components/ApplicationList";
import { BalanceTable } from "../components/BalanceTable";
import { SelectionPart } from "../components/SelectionPart";
import type { Chosen } from "../components/selecting";

const route = getRouteApi("/p/$slug/dilemmas/academies/$id/applications");

/** Who applied, for reviewers and the staff; where the staff give the places. */
export function ApplicationsPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { item } = useSuspenseQuery(registrationQuery(slug, id)).data;
  const { data: rows } = useSuspenseQuery(enrolmentsQuery(slug, id));
  const [chosen, setChosen] = useState<Chosen>({});
  const { places, taken, closes, may } = item;
  return (
    <DetailPage
      area="dilemma"
      kind={
        <TextLink to="/p/$slug/dilemmas/academies/$id" params={{ slug, id }}>
          {item.title}
        </TextLink>
      }
      title={t("list.title", { name: item.title })}
      facts={[
        t("part.applications", { count: item.applications ?? rows.length }),
        taken !== null && places !== null && t("part.taken", { taken, places }),
        closes && t(`part.phase.${item.phase}`, dates(item, format.partialDate)),
      ]}
    >
      <DetailSection title={t("part.applications", { count: rows.length })}>
        {rows.length === 0 ? (
          <Missing>{t("list.none")}</Missing>
        ) : (
          <ApplicationList
            slug={slug}
            rows={rows}
            chosen={may.select ? chosen : null}
            onChoose={(row, choice) => setChosen((before) => ({ ...before, [row]: choice }))}
          />
        )}
      </DetailSection>
      {may.set && !may.select && <p>{t("select.wait")}</p>}
      {may.select && places !== null && rows.length > 0 && (
        <SelectionPart
          slug={slug}
          edition={id}
          rows={rows}
          places={places}
          chosen={chosen}
          onChosen={setChosen}
        />
      )}
      {rows.length > 0 && (
        <DetailSection title={t("select.balance")}>
          <BalanceTable rows={rows} chosen={chosen} />
        </DetailSection>
      )}
    </DetailPage>
  );
}

function dates(
  { opens, closes }: { opens: string | null; closes: string | null },
  inWords: (day: string) => string,
) {
  return { opens: opens ? inWords(opens) : "", closes: closes ? inWords(closes) : "" };
}
