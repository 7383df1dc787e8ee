import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { OrganisationPicker } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { useInteractionChanges } from "../api/interactions";

interface RecogniseDialogProps {
  slug: string;
  name: string;
  onClose: () => void;
}

/** A name turns out to be an organisation that is there, or becomes a new one. */
export function RecogniseDialog({ slug, name, onClose }: RecogniseDialogProps) {
  const { t } = useTranslation("interaction");
  const changes = useInteractionChanges(slug);
  const [chosen, setChosen] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function act(organisation: () => Promise<string>) {
    setBusy(true);
    setProblem(null);
    try {
      await changes.recognise(name, await organisation());
      notify(t("recognise.said", { name }));
      onClose();
    } catch (refusal) {
      setProblem(refusal);
      setBusy(false);
    }
  }

  return (
    <Dialog title={t("recognise.title", { name })} onClose={onClose}>
      {problem !== null && <ProblemNotice error={problem} />}
      <Text>{t("recognise.text")}</Text>
      <OrganisationPicker
        slug={slug}
        label={t("recognise.which")}
        value={chosen}
        onChange={setChosen}
      />
      <Group mt="md">
        <Button
          disabled={chosen === ""}
          loading={busy}
          onClick={() => void act(() => Promise.resolve(chosen))}
        >
          {t("recognise.use")}
        </Button>
        <Button
          variant="default"
          loading={busy}
          onClick={() => void act(() => changes.register(name))}
        >
          {t("recognise.register")}
        </Button>
      </Group>
    </Dialog>
  );
}
