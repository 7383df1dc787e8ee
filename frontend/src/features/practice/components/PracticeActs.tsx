import { Button } from "@mantine/core";
import { IconColumns, IconDownload, IconPrinter, IconRepeat } from "@tabler/icons-react";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { pdfAddress, type Practice } from "../api/practices";
import classes from "./practice.module.css";

interface PracticeActsProps {
  slug: string;
  practice: Practice;
}

/** What one can do with a practice: take it over, lay it beside others, take it along on paper. */
export function PracticeActs({ slug, practice: { id, may } }: PracticeActsProps) {
  const { t, i18n } = useTranslation("practice");
  const curates = mayCurate(useRole(slug));
  const icon = { size: 18, "aria-hidden": true } as const;
  return (
    <div className={`${classes.acts ?? ""} ct-no-print`}>
      {may.reuse && !curates && (
        <LinkButton
          to="/p/$slug/dilemmas/practices/$id/reuses/new"
          params={{ slug, id }}
          leftSection={<IconRepeat {...icon} />}
        >
          {t("reuse.button")}
        </LinkButton>
      )}
      <LinkButton
        to="/p/$slug/dilemmas/practices"
        params={{ slug }}
        search={{ compare: [id] }}
        variant="default"
        leftSection={<IconColumns {...icon} />}
      >
        {t("detail.compare")}
      </LinkButton>
      <Button
        component="a"
        href={pdfAddress(slug, id, i18n.language)}
        download="practice.pdf"
        variant="default"
        leftSection={<IconDownload {...icon} />}
      >
        {t("detail.pdf")}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter {...icon} />}
        onClick={() => window.print()}
      >
        {t("detail.print")}
      </Button>
    </div>
  );
}
