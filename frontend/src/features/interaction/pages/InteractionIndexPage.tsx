import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayParticipate, useRole } from "@/api";
import { OrganisationPicker, StakeholderNav } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow, useIndexAddress } from "@/ui/index-page";
import { LinkButton, TextLink } from "@/ui/links";
import { type InteractionSummary, useInteractions } from "../api/interactions";
import classes from "../components/interaction.module.css";
import { useInteractionFilters } from "../components/useInteractionFilters";
import { useInteractionWords } from "../components/useInteractionWords";

const route = getRouteApi("/p/$slug/stakeholders/interactions");

export function InteractionIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("interaction");
  const role = useRole(slug);
  const address = useIndexAddress(search);
  const filters = useInteractionFilters(slug, search);
  const list = useInteractions(slug, search);
  const followUps = (["open", ...(role ? (["mine"] as const) : []), "done"] as const).map(
    (value) => ({ value, label: t(`followUps.${value}`) }),
  );
  const add = mayParticipate(role) && (
    <LinkButton
      to="/p/$slug/stakeholders/interactions/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("index.add")}
    </LinkButton>
  );
  const { from, until, level, kind, theme, organisation } = search;
  return (
    <IndexPage
      title={t("index.title")}
      sentence={
        <>
          {t("index.about")}{" "}
          <TextLink
            to="/p/$slug/stakeholders/interactions/report"
            params={{ slug }}
            search={{ from, until, level, kind, theme, organisation }}
            className="ct-no-print"
          >
            {t("index.report")}
          </TextLink>
        </>
      }
      action={add}
      aside={<StakeholderNav slug={slug} />}
      search={search}
      filters={[
        ...filters,
        { name: "followUp", label: t("field.followUp"), options: followUps, single: true },
      ]}
      tools={
        <div className={classes.tools}>
          <OrganisationPicker
            slug={slug}
            label={t("index.with")}
            value={search.organisation?.[0] ?? ""}
            onChange={(id) => address.change({ organisation: id === "" ? undefined : [id] })}
          />
        </div>
      }
      sorts={[
        { value: "-date", label: t("index.byDate") },
        { value: "date", label: t("index.byDateUp") },
        { value: "due", label: t("index.byDue") },
      ]}
      list={list}
      row={(entry) => <InteractionRow slug={slug} entry={entry} />}
      empty={
        <EmptyState title={t("index.emptyTitle")} action={add}>
          {t("index.emptyText")}
        </EmptyState>
      }
    />
  );
}

function InteractionRow({ slug, entry }: { slug: string; entry: InteractionSummary }) {
  const { id, title, kind, date, level, counterparts, counterpartNames } = entry;
  const { t } = useTranslation("interaction");
  const format = useFormat();
  const words = useInteractionWords();
  const open = entry.followUp !== null && !entry.followUpDone;
  const due = entry.followUpDate && format.partialDate(entry.followUpDate);
  return (
    <IndexRow
      area="stakeholder"
      link={linkOptions({ to: "/p/$slug/stakeholders/interactions/$id", params: { slug, id } })}
      name={title}
      facts={[[words.kind(kind), format.partialDate(date)].join(", "), level && words.level(level)]}
      people={format.list([
        ...counterparts.map(({ shortName, name }) => shortName ?? name),
        ...counterpartNames,
      ])}
      state={
        open && (
          <StateBadge tone="warn">
            {due ? t("followUps.due", { when: due }) : t("followUps.open")}
          </StateBadge>
        )
      }
    />
  );
}
