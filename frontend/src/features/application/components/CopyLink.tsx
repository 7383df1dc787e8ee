import { Anchor, Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import classes from "./application.module.css";

/** An address to send on, with a button that copies it and a link that goes there. */
export function CopyLink({ address, see }: { address: string; see?: string }) {
  const { t } = useTranslation("application");
  const whole = new URL(address, globalThis.location.origin).href;
  return (
    <div className={classes.link}>
      <code>{whole}</code>
      <CopyButton value={whole}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            size="compact-md"
            onClick={copy}
            leftSection={
              copied ? (
                <IconCheck size={16} aria-hidden="true" />
              ) : (
                <IconCopy size={16} aria-hidden="true" />
              )
            }
          >
            {t(copied ? "link.copied" : "link.copy")}
          </Button>
        )}
      </CopyButton>
      {see && <Anchor href={address}>{see}</Anchor>}
    </div>
  );
}
