import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";

interface CopyLinkProps {
  /** A path of the app. */
  path: string;
  /** Whose link it is. */
  name: string;
}

/** For sending a link on by hand, where mail is not sent or not read. */
export function CopyLink({ path, name }: CopyLinkProps) {
  const { t } = useTranslation("followup");
  return (
    <CopyButton value={`${window.location.origin}${path}`}>
      {({ copied, copy }) => (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t(copied ? "link.copiedOf" : "link.copyOf", { name })}
          data-link={path}
          leftSection={
            copied ? (
              <IconCheck size={16} aria-hidden="true" />
            ) : (
              <IconCopy size={16} aria-hidden="true" />
            )
          }
          onClick={copy}
        >
          {t(copied ? "link.copied" : "link.copy")}
        </Button>
      )}
    </CopyButton>
  );
}
