import { Anchor } from "@mantine/core";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import type { IndexSearch } from "@/routes";
import { TextLink } from "@/ui/links";
import { downloadAddress } from "../api/organisations";

interface ListToolsProps {
  slug: string;
  search: IndexSearch<"kind" | "level" | "country" | "theme" | "language" | "archived">;
}

/** What can be done with the list as it is filtered now. */
export function ListTools({ slug, search: { archived, ...search } }: ListToolsProps) {
  const { t } = useTranslation("stakeholder");
  const role = useRole(slug);
  const filters = archived ? { ...search, archived } : search;
  return (
    <>
      {role && !archived && (
        <TextLink to="/p/$slug/stakeholders/lists/new" params={{ slug }} search={search}>
          {t("index.keep")}
        </TextLink>
      )}
      {mayCurate(role) && !archived && (
        <TextLink to="/p/$slug/stakeholders/lists/tag" params={{ slug }} search={search}>
          {t("index.tag")}
        </TextLink>
      )}
      {mayCurate(role) && !archived && (
        <TextLink to="/p/$slug/stakeholders/lists/invite" params={{ slug }} search={search}>
          {t("index.invite")}
        </TextLink>
      )}
      <Anchor href={downloadAddress(slug, filters, "xlsx")} download="organisations.xlsx">
        {t("index.downloadWorkbook")}
      </Anchor>
      {role && (
        <Anchor href={downloadAddress(slug, filters, "vcard")} download="contacts.vcf">
          {t("index.downloadCards")}
        </Anchor>
      )}
    </>
  );
}
