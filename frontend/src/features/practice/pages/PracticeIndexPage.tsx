import { IconPlus } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { mayParticipate, useRole } from "@/api";
import { DilemmaNav } from "@/features/dilemma";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, useIndexAddress } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { MOST_COMPARED, usePractices } from "../api/practices";
import { PickedBar } from "../components/PickedBar";
import { PracticeRow } from "../components/PracticeRow";
import { usePracticeFilters } from "../components/usePracticeFilters";

const route = getRouteApi("/p/$slug/dilemmas/practices");

export function PracticeIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("practice");
  const filters = usePracticeFilters(slug);
  const address = useIndexAddress(search);
  const tells = mayParticipate(useRole(slug));
  const list = usePractices(slug, search);
  const { total } = list;
  const picked = search.compare ?? [];
  const add = tells && (
    <LinkButton
      to="/p/$slug/dilemmas/practices/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("index.add")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("index.title")}
      sentence={
        total?.value
          ? t(total.exact ? "index.sentence" : "index.sentenceMany", { count: total.value })
          : t("index.about")
      }
      action={add}
      aside={<DilemmaNav slug={slug} />}
      search={search}
      filters={filters}
      sorts={[
        { value: "title", label: t("index.byTitle") },
        { value: "-title", label: t("index.byTitleDown") },
        { value: "-created", label: t("index.newest") },
        { value: "-updated", label: t("index.byChange") },
        { value: "-reused", label: t("index.mostReused") },
      ]}
      tools={
        <PickedBar slug={slug} picked={picked} onNone={() => address.change({ compare: [] })} />
      }
      list={list}
      row={(practice) => (
        <PracticeRow
          slug={slug}
          practice={practice}
          picked={picked.includes(practice.id)}
          full={picked.length >= MOST_COMPARED}
          onPick={(chosen) =>
            address.change({
              compare: chosen
                ? [...picked, practice.id]
                : picked.filter((one) => one !== practice.id),
            })
          }
        />
      )}
      empty={
        <EmptyState title={t("index.emptyTitle")} action={add}>
          {t("index.emptyText")}
        </EmptyState>
      }
    />
  );
}
