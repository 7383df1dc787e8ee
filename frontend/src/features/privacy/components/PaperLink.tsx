import { Button } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { languages, useTranslation } from "@/i18n";
import { paperAddress } from "../api/inquiries";

/** The same as a paper, in the reader's language. */
export function PaperLink({ slug, id, label }: { slug: string; id: string; label: string }) {
  const { i18n } = useTranslation();
  const language = languages.find((known) => known === i18n.language) ?? "en";
  return (
    <Button
      component="a"
      href={paperAddress(slug, id, language)}
      target="_blank"
      rel="noopener"
      variant="default"
      leftSection={<IconFileText size={18} aria-hidden="true" />}
    >
      {label}
    </Button>
  );
}
