/** Files of what the reader sees here; the mark makes Excel read UTF-8. */
export function downloadsOf(
  slug: string,
  below: "" | `indicators/${string}/` | `places/${string}/`,
) {
  const base = `/api/v1/partnerships/${slug}/${below}observations`;
  return [
    { label: "CSV", href: `${base}.csv?bom=true` },
    { label: "JSON-stat", href: `${base}.jsonstat` },
  ];
}
