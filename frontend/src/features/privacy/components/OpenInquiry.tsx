import { Button } from "@mantine/core";
import { IconDownload, IconEraser } from "@tabler/icons-react";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/detail-page";
import { PageTitle } from "@/ui/PageTitle";
import type { Inquiry } from "../api/inquiries";
import { download, fileOf } from "./download";
import { ErasureDialog } from "./ErasureDialog";
import { HoldingList } from "./HoldingList";
import { PaperLink } from "./PaperLink";
import classes from "./privacy.module.css";

interface OpenInquiryProps {
  slug: string;
  inquiry: Inquiry;
  etag: string;
}

/** All that is held on a person at this moment, to read, to hand over, and to erase. */
export function OpenInquiry({ slug, inquiry, etag }: OpenInquiryProps) {
  const { t } = useTranslation("privacy");
  const format = useFormat();
  const [erasing, setErasing] = useState(false);
  const { id, names, addresses, reason, handledBy, createdAt, holdings } = inquiry;
  const who = names[0] ?? addresses[0];
  return (
    <>
      <PageTitle title={who ? t("holding.title", { name: who }) : t("holding.untitled")} />
      <p className={classes.sentence}>{t("holding.sentence")}</p>
      <div className={`${classes.acts ?? ""} ct-no-print`}>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden="true" />}
          onClick={() => download(fileOf(inquiry))}
        >
          {t("holding.json")}
        </Button>
        <PaperLink slug={slug} id={id} label={t("holding.pdf")} />
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconEraser size={18} aria-hidden="true" />}
          onClick={() => setErasing(true)}
        >
          {t("holding.erase")}
        </Button>
      </div>
      <Facts
        facts={[
          { name: t("holding.names"), value: format.list(names) || t("holding.noNames") },
          {
            name: t("holding.addresses"),
            value: format.list(addresses) || t("holding.noAddresses"),
          },
          ...(reason ? [{ name: t("asking.reason"), value: reason }] : []),
          {
            name: t("holding.asked"),
            value: [format.moment(createdAt), handledBy].filter(Boolean).join(" · "),
          },
        ]}
      />
      {holdings.length === 0 ? (
        <EmptyState title={t("holding.nothingTitle")}>{t("holding.nothingText")}</EmptyState>
      ) : (
        <HoldingList slug={slug} holdings={holdings} />
      )}
      {erasing && (
        <ErasureDialog
          slug={slug}
          inquiry={inquiry}
          etag={etag}
          onClose={() => setErasing(false)}
        />
      )}
    </>
  );
}
