import type { KeysetList } from "@/api/list";
import { useTranslation } from "@/i18n";

/** Says to a screen reader how many there are now; the sentence above says it to everybody else. */
export function ResultCount({ list }: { list: KeysetList<unknown> }) {
  const { t } = useTranslation();
  const exact = list.total?.exact ?? !list.hasMore;
  const count = list.total?.value ?? list.items.length;
  return (
    <p role="status" className="ct-visually-hidden">
      {!list.isPending && t(exact ? "index.count" : "index.moreThan", { count })}
    </p>
  );
}
