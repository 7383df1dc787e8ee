import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";

interface CopyLinkProps {
  /** A path of the app, or a whole address. */
  path: string;
  /** Whose link it is: a list has many of these buttons. */
  name: string;
}

/** For sending a link on by hand, where mail is not sent or not read. */
export function CopyLink({ path, name }: CopyLinkProps) {
  const { t } = useTranslation();
  return (
    <CopyButton value={new URL(path, window.location.origin).href}>
      {({ copied, copy }) => (
        <Button
          className="ct-no-print"
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
