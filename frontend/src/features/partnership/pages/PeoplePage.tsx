import { IconUserPlus } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage } from "@/ui/index-page";
import { LinkButton, TextLink } from "@/ui/links";
import { type PeopleFilters, useParticipants } from "../api/participants";
import { PersonRow } from "../components/PersonRow";
import { SettingsNav } from "../components/SettingsNav";
import { roles, useRoleWords } from "../components/useRoleWords";

const route = getRouteApi("/p/$slug/settings/people");

/** As the API takes them; joined and invited together are everybody. */
function useFilters(): PeopleFilters {
  const { role, state = [], ...rest } = route.useSearch();
  const [only] = state.length === 1 ? state : [];
  return {
    ...rest,
    ...(role && { role: roles.filter((one) => role.includes(one)) }),
    ...(only && { joined: only === "joined" }),
  };
}

export function PeoplePage() {
  const { slug } = route.useParams();
  const { t } = useTranslation(["partnership", "common"]);
  const words = useRoleWords();
  const governs = mayCurate(useRole(slug));
  const list = useParticipants(slug, useFilters());
  const total = list.total;
  const invite = governs && (
    <LinkButton
      to="/p/$slug/settings/people/new"
      params={{ slug }}
      leftSection={<IconUserPlus size={18} aria-hidden="true" />}
    >
      {t("people.invite")}
    </LinkButton>
  );
  const count = { count: total?.value ?? 0 };
  return (
    <IndexPage
      title={t("people.title")}
      sentence={
        <>
          {total?.value
            ? t(total.exact ? "people.sentence" : "people.sentenceMany", count)
            : t("people.about")}{" "}
          {governs && t("people.governed")}
        </>
      }
      action={invite}
      aside={<SettingsNav slug={slug} />}
      tools={
        governs && (
          <TextLink to="/p/$slug/stakeholders/lists/invitations" params={{ slug }}>
            {t("people.together")}
          </TextLink>
        )
      }
      search={route.useSearch()}
      filters={[
        { name: "role", label: t("personForm.role"), options: words.options },
        {
          name: "state",
          label: t("people.state"),
          options: [
            { value: "joined", label: t("people.joined") },
            { value: "invited", label: t("people.invited") },
          ],
        },
      ]}
      sorts={[
        { value: "name", label: t("people.byName") },
        { value: "-name", label: t("people.byNameDown") },
        { value: "role", label: t("people.byRole") },
        { value: "-invited", label: t("people.byInvited") },
      ]}
      list={list}
      row={(person) => <PersonRow slug={slug} person={person} />}
      empty={
        <EmptyState title={t("people.emptyTitle")} action={invite}>
          {t("people.emptyText")}
        </EmptyState>
      }
    />
  );
}
