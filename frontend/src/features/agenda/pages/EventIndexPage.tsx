import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayParticipate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { useCountryOptions } from "@/ui/form";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { type EventSummary, useEvents } from "../api/events";
import { spanInWords } from "../components/moment";
import { useEventWords } from "../components/useEventWords";
import { type WhenChoice, WhenNav, whens } from "../components/WhenNav";

const route = getRouteApi("/p/$slug/events");

/** What is past is read from its end. */
const orderOf = (when: WhenChoice) => (when === "past" ? "-date" : "date");

export function EventIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("agenda");
  const words = useEventWords();
  const countries = useCountryOptions();
  const mayAnnounce = mayParticipate(useRole(slug));
  const when = whens.find((one) => one === search.when?.[0]) ?? "upcoming";
  const order = orderOf(when);
  // Who searches, looks into the programmes too.
  const list = useEvents(slug, { sort: order, sessions: Boolean(search.q), ...search, when });
  const add = mayAnnounce && (
    <LinkButton
      to="/p/$slug/events/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("index.add")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("index.title")}
      sentence={t("index.about")}
      action={add}
      aside={<WhenNav slug={slug} chosen={when} />}
      search={search}
      filters={[
        { name: "kind", label: t("field.kind"), options: words.kindOptions },
        { name: "country", label: t("field.country"), options: countries },
      ]}
      sorts={[
        { value: order, label: t(when === "past" ? "index.byDateDown" : "index.byDate") },
        { value: "title", label: t("index.byTitle") },
      ]}
      list={list}
      row={(event) => <EventRow slug={slug} event={event} />}
      empty={
        <EmptyState title={t(`empty.${when}`)} action={add}>
          {t("index.emptyText")}
        </EmptyState>
      }
    />
  );
}

function EventRow({ slug, event }: { slug: string; event: EventSummary }) {
  const { id, title, kind, starts, ends, place, country, organisers, sessions, parent } = event;
  const { t } = useTranslation("agenda");
  const format = useFormat();
  const words = useEventWords();
  return (
    <IndexRow
      link={linkOptions({ to: "/p/$slug/events/$id", params: { slug, id } })}
      name={title}
      facts={[
        parent ? t("index.sessionOf", { title: parent.title }) : kind && words.kind(kind),
        [place, country && format.country(country)].filter(Boolean).join(", "),
      ]}
      people={
        format.list(organisers.map(({ shortName, name }) => shortName ?? name)) ||
        (sessions > 0 && t("index.sessions", { count: sessions }))
      }
      state={spanInWords(starts, ends, format) || t("detail.undated")}
    />
  );
}
