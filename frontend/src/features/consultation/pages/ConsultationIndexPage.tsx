import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { DilemmaNav } from "@/features/dilemma";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage } from "@/ui/index-page";
import { LinkButton, TextLink } from "@/ui/links";
import { useConsultations } from "../api/consultations";
import { ConsultationRow } from "../components/ConsultationRow";
import { useConsultationWords } from "../components/useConsultationWords";

const route = getRouteApi("/p/$slug/dilemmas/consultations");

export function ConsultationIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("consultation");
  const words = useConsultationWords();
  const list = useConsultations(slug, search);
  const total = list.total;
  const plan = mayCurate(useRole(slug)) && (
    <LinkButton
      to="/p/$slug/dilemmas/consultations/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("index.plan")}
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
      action={plan}
      aside={<DilemmaNav slug={slug} />}
      search={search}
      filters={[
        { name: "state", label: t("index.state"), options: words.stateOptions },
        {
          name: "mine",
          label: t("index.mine"),
          options: [{ value: "true", label: t("index.mineYes") }],
          single: true,
        },
        {
          name: "archived",
          label: t("index.archived"),
          options: [{ value: "true", label: t("index.archivedYes") }],
          single: true,
        },
      ]}
      sorts={[
        { value: "-created", label: t("index.newest") },
        { value: "title", label: t("index.byTitle") },
      ]}
      tools={
        <TextLink to="/p/$slug/dilemmas/protocols" params={{ slug }}>
          {t("index.protocols")}
        </TextLink>
      }
      list={list}
      row={(consultation) => (
        <ConsultationRow
          link={linkOptions({
            to: "/p/$slug/dilemmas/consultations/$id",
            params: { slug, id: consultation.id },
          })}
          consultation={consultation}
        />
      )}
      empty={
        <EmptyState title={t("index.emptyTitle")} action={plan}>
          {t("index.emptyText")}
        </EmptyState>
      }
    />
  );
}
