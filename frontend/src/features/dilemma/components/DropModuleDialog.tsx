import { Button, Group, Text } from "@mantine/core";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";

interface DropModuleDialogProps {
  title: string;
  onKeep: () => void;
  onDrop: () => void;
}

/** Before a module goes that is not the last one: its place in the programme does not come back. */
export function DropModuleDialog({ title, onKeep, onDrop }: DropModuleDialogProps) {
  const { t } = useTranslation("dilemma");
  return (
    <Dialog onClose={onKeep} title={t("edition.dropModuleTitle", { name: title })}>
      <Text mb="lg">{t("edition.dropModuleText")}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onKeep} data-autofocus>
          {t("edition.keepModule")}
        </Button>
        <Button color="red" variant="outline" onClick={onDrop}>
          {t("edition.dropModule")}
        </Button>
      </Group>
    </Dialog>
  );
}
