import { useQuery } from "@tanstack/react-query";
import { partnershipsQuery } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { usePrinting } from "./usePrinting";

/** The first line on paper: where this sheet comes from, and from which day. */
export function Colophon({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const printing = usePrinting();
  const { data } = useQuery(partnershipsQuery);
  const partnership = data?.items.find((one) => one.slug === slug);
  if (!printing) return null;
  return (
    <p className="ct-colophon">
      {[partnership?.name ?? t("product"), format.day(printing.at), printing.address].join(" · ")}
    </p>
  );
}
