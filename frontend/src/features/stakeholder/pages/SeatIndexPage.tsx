import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton, TextLink } from "@/ui/links";
import { useSeats } from "../api/composition";
import type { Membership } from "../api/parts";
import { AreaNav } from "../components/AreaNav";
import { SeatMarks } from "../components/SeatMarks";
import { seatTone } from "../components/SeatList";
import {
  seatLacks,
  seatRoles,
  seatStates,
  useOrganisationWords,
} from "../components/useOrganisationWords";

const route = getRouteApi("/p/$slug/stakeholders/seats");

/** Every seat of the partnership, also those that ended. */
export function SeatIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("stakeholder");
  const words = useOrganisationWords();
  const curates = mayCurate(useRole(slug));
  const list = useSeats(slug, {
    ...search,
    role: seatRoles.filter((role) => search.role?.includes(role)),
    state: seatStates.filter((state) => search.state?.includes(state)),
    lacks: seatLacks.filter((lack) => search.lacks?.includes(lack)),
  });
  const total = list.total;
  const add = curates && (
    <LinkButton
      to="/p/$slug/stakeholders/seats/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("detail.addSeat")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("seats.title")}
      sentence={
        total?.value
          ? t(total.exact ? "seats.sentence" : "seats.sentenceMany", { count: total.value })
          : t("seats.about")
      }
      action={add}
      aside={<AreaNav slug={slug} />}
      search={search}
      filters={[
        { name: "role", label: t("field.role"), options: words.roleOptions },
        { name: "state", label: t("field.state"), options: words.stateOptions },
        { name: "lacks", label: t("field.lacks"), options: words.lackOptions },
      ]}
      sorts={[
        { value: "name", label: t("seats.byName") },
        { value: "ends", label: t("seats.byEnd") },
        { value: "-ends", label: t("seats.byEndDown") },
      ]}
      tools={
        <TextLink to="/p/$slug/stakeholders/ending" params={{ slug }}>
          {t("seats.radar")}
        </TextLink>
      }
      list={list}
      row={(seat) => <SeatRow slug={slug} seat={seat} />}
      empty={
        <EmptyState title={t("composition.emptyTitle")} action={add}>
          {t("composition.emptyText")}
        </EmptyState>
      }
    />
  );
}

function SeatRow({ slug, seat }: { slug: string; seat: Membership }) {
  const { t } = useTranslation("stakeholder");
  const words = useOrganisationWords();
  const format = useFormat();
  const { organisation } = seat;
  return (
    <IndexRow
      area="stakeholder"
      link={linkOptions({
        to: "/p/$slug/stakeholders/$id",
        params: { slug, id: organisation.id },
      })}
      name={organisation.name}
      facts={[words.role(seat.role), format.span(seat.starts, seat.ends) || t("seats.always")]}
      people={seat.delegate?.name}
      state={
        <>
          <StateBadge tone={seatTone[seat.state]}>{words.state(seat.state)}</StateBadge>
          <SeatMarks seat={seat} />
        </>
      }
    />
  );
}
