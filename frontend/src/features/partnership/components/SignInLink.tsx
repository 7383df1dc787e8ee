import { Button, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import classes from "./partnership.module.css";

/** The address to send on, in full, and a button that copies it. */
export function SignInLink({ address }: { address: string }) {
  const { t } = useTranslation("partnership");
  const clipboard = useClipboard({ timeout: 4000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <div className={classes.link}>
      <TextInput
        label={t("invitation.label")}
        value={address}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button
        onClick={() => clipboard.copy(address)}
        leftSection={<Icon size={18} aria-hidden="true" />}
      >
        {t("invitation.copy")}
      </Button>
      <span role="status" className={classes.quiet}>
        {clipboard.copied && t("invitation.copied")}
      </span>
    </div>
  );
}
