import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { partnershipsQuery } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { usePrinting } from "@/ui/usePrinting";

/** The first line on paper: where this sheet comes from, and from which day. */
export function Colophon({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const printing = usePrinting();
  const { data } = useQuery(partnershipsQuery);
  useDarkOnLight();
  if (!printing) return null;
  const partnership = data?.items.find((one) => one.slug === slug);
  const facts = [
    partnership?.name ?? t("product"),
    format.day(new Date().toISOString()),
    decodeURI(location.href),
  ];
  return <p className="ct-colophon">{facts.join(" · ")}</p>;
}

const SCHEME = "data-mantine-color-scheme";

/** Paper is light, also for who reads light on dark. */
function useDarkOnLight() {
  useEffect(() => {
    const root = document.documentElement;
    let scheme: string | null = null;
    const before = () => {
      scheme = root.getAttribute(SCHEME);
      root.setAttribute(SCHEME, "light");
    };
    const after = () => {
      if (scheme) root.setAttribute(SCHEME, scheme);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
}
