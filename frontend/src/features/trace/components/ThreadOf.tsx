import { useQuery } from "@tanstack/react-query";
import { linkOptions, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { createPortal } from "react-dom";
import { areas } from "@/ui/areas";
import { useThreadPlace } from "@/ui/detail-page";
import { Thread, type ThreadDot } from "@/ui/pictures/Thread";
import { areaOfKind } from "@/ui/useKindName";
import { threadQuery } from "../api/traces";
import { areaAnchor } from "./anchors";

const TracePanel = lazy(() => import("./TracePanel"));

interface ThreadOfProps {
  itemId: string;
  /** The item's kind in the registry: "dilemma", "organisation" … */
  kind: string;
}

/**
 * The thread of an item, for the `thread` of a `DetailPage`: the four dots in the header, and at the end of the story
 * the panel "Where this comes from and what became of it", to which each dot leads.
 */
export function ThreadOf({ itemId, kind }: ThreadOfProps) {
  const { slug = "" } = useParams({ strict: false });
  const place = useThreadPlace();
  const { data: thread } = useQuery(threadQuery(slug, itemId));
  const dots = Object.fromEntries(
    areas.map((area): [string, ThreadDot] => {
      const count = thread?.areas.find((dot) => dot.area === area)?.count ?? 0;
      const leads = count > 0 || thread?.mayLink === true;
      const link = linkOptions({ to: ".", hash: areaAnchor(area), search: true });
      return [area, { count, link: leads ? link : undefined }];
    }),
  );
  return (
    <>
      <Thread own={areaOfKind(kind)} dots={dots} />
      {place &&
        thread &&
        createPortal(
          <Suspense fallback={null}>
            <TracePanel slug={slug} thread={thread} />
          </Suspense>,
          place,
        )}
    </>
  );
}
