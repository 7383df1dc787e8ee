import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useFormat, useTranslation } from "@/i18n";
import { compositionQuery } from "../api/composition";
import { SeatRing } from "./SeatRing";

/** The ring of seats for other features' pages; nothing while nobody sits there. */
export function TheTable({ slug }: { slug: string }) {
  const { t } = useTranslation("stakeholder");
  const format = useFormat();
  const { data: composition, isPending } = useQuery(compositionQuery(slug));
  if (isPending) return <Skeleton circle height={300} mx="auto" my="lg" />;
  if (!composition || composition.seats.length === 0) return null;
  const { past, at, seats } = composition;
  const note = past ? t("composition.asOf", { when: format.partialDate(at) }) : undefined;
  return <SeatRing slug={slug} seats={seats} note={note} />;
}
