import { IconLink } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "@/i18n";
import { type Area, areas } from "@/ui/areas";
import { DetailSection, SectionButton } from "@/ui/detail-page";
import { LoadingRows } from "@/ui/Loading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { linksQuery, type Thread } from "../api/traces";
import { AreaSection } from "./AreaSection";

const LinkDialog = lazy(() => import("./LinkDialog"));

/** Where this comes from and what became of it: every link of an item, by area, each with its reason. */
export default function TracePanel({ slug, thread }: { slug: string; thread: Thread }) {
  const { t } = useTranslation("trace");
  const links = useQuery(linksQuery(slug, thread.id));
  const [linking, setLinking] = useState<Area | "any" | null>(null);
  return (
    <DetailSection
      title={t("title")}
      action={
        thread.mayLink && (
          <SectionButton icon={IconLink} onClick={() => setLinking("any")}>
            {t("link")}
          </SectionButton>
        )
      }
    >
      {links.isPending && <LoadingRows rows={2} />}
      {links.error && <ProblemNotice error={links.error} onRetry={() => void links.refetch()} />}
      {links.data &&
        areas.map((area) => (
          <AreaSection
            key={area}
            slug={slug}
            thread={thread}
            links={links.data.areas.find((one) => one.area === area)}
            area={area}
            onLink={() => setLinking(area)}
          />
        ))}
      {linking && (
        <Suspense fallback={null}>
          <LinkDialog
            slug={slug}
            thread={thread}
            area={linking === "any" ? undefined : linking}
            onClose={() => setLinking(null)}
          />
        </Suspense>
      )}
    </DetailSection>
  );
}
