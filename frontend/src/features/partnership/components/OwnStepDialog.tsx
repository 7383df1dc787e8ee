import { Button, Stack, Text } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";

interface OwnStepDialogProps {
  title: string;
  text: string;
  verb: string;
  onDo: () => void;
  onKeep: () => void;
}

/** Before somebody takes their own rights away: the one step here that they cannot undo. */
export function OwnStepDialog({ title, text, verb, onDo, onKeep }: OwnStepDialogProps) {
  const { t } = useTranslation("partnership");
  return (
    <Dialog onClose={onKeep} title={title} closable={false}>
      <Text mb="lg">{text}</Text>
      <Stack gap="xs">
        <Button variant="default" onClick={onKeep} data-autofocus>
          {t("own.keep")}
        </Button>
        <Button color="red" variant="outline" onClick={onDo}>
          {verb}
        </Button>
      </Stack>
    </Dialog>
  );
}
