import { Title } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { FigureTable } from "@/ui/pictures/Figure";
import type { Batch } from "../api/batches";
import { useInvitingWords } from "./useInvitingWords";
import classes from "./inviting.module.css";

/** Who was left out, and why. */
export function LeftOutTable({ slug, batch }: { slug: string; batch: Batch }) {
  const { t } = useTranslation("inviting");
  const { verdictOf } = useInvitingWords();
  const title = t("table.leftOut");
  return (
    <section className={classes.section}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <FigureTable
        caption={title}
        head={[t("table.name"), t("table.organisation"), t("table.why")]}
        rows={batch.leftOut.map((one) => ({
          key: one.contactId,
          cells: [
            one.name,
            <TextLink
              key="organisation"
              to="/p/$slug/stakeholders/$id"
              params={{ slug, id: one.organisationId }}
            >
              {one.organisationName}
            </TextLink>,
            verdictOf(one.verdict),
          ],
        }))}
      />
    </section>
  );
}
