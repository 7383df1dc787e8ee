import { Title } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { StateBadge, type StateTone } from "@/ui/badges";
import { TextLink } from "@/ui/links";
import { FigureTable } from "@/ui/pictures/Figure";
import type { Batch } from "../api/batches";
import { useInvitingWords } from "./useInvitingWords";
import classes from "./inviting.module.css";

const tones = { waiting: "going", joined: "good", removed: "quiet" } satisfies Record<
  Batch["invited"][number]["progress"],
  StateTone
>;

/** Who was invited, and how far they have come. */
export function InvitedTable({ slug, batch }: { slug: string; batch: Batch }) {
  const { t } = useTranslation("inviting");
  const { progressOf } = useInvitingWords();
  const title = t("table.invited");
  return (
    <section className={classes.section}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <FigureTable
        caption={title}
        head={[
          t("table.name"),
          t("table.organisation"),
          t("table.progress"),
          ...(batch.posted ? [t("table.letter")] : []),
        ]}
        rows={batch.invited.map((one) => ({
          key: one.participantId,
          cells: [
            one.name,
            one.organisationId && one.organisationName ? (
              <TextLink
                key="organisation"
                to="/p/$slug/stakeholders/$id"
                params={{ slug, id: one.organisationId }}
              >
                {one.organisationName}
              </TextLink>
            ) : (
              ""
            ),
            <StateBadge key="progress" tone={tones[one.progress]}>
              {progressOf(one.progress)}
            </StateBadge>,
            ...(batch.posted ? [one.post ? t(`post.${one.post}`) : ""] : []),
          ],
        }))}
      />
    </section>
  );
}
