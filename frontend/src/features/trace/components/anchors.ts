import type { Area } from "@/ui/areas";

/** The place in the panel that an area's dot leads to. */
export const areaAnchor = (area: Area) => `thread-${area}`;
