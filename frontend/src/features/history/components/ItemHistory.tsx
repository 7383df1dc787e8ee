import { HistoryList } from "@/ui/HistoryList";
import { MoreButton } from "@/ui/index-page";
import { LoadingRows } from "@/ui/Loading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useHistoryOf } from "../api/history";
import { useHistoryWords } from "./useHistoryWords";

export default function ItemHistory({ slug, itemId }: { slug: string; itemId: string }) {
  const list = useHistoryOf(slug, itemId);
  const words = useHistoryWords(slug);
  if (list.error) return <ProblemNotice error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <LoadingRows rows={2} />;
  return (
    <>
      <HistoryList entries={list.items.map((entry) => words.entry(entry))} />
      <MoreButton list={list} />
    </>
  );
}
