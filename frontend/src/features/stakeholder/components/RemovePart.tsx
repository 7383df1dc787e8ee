import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { SaveOptions } from "@/ui/form";
import { doWithUndo } from "@/ui/doWithUndo";
import { ProblemNotice } from "@/ui/ProblemNotice";

interface RemovePartProps {
  label: string;
  /** What has happened, as a sentence. */
  said: string;
  remove: () => Promise<unknown>;
  /** Puts the same back: for Undo. */
  putBack: (options: SaveOptions) => Promise<unknown>;
  onRemoved: () => void;
}

/** Removes a contact, a tie or a seat, and offers to take it back. */
export function RemovePart({ label, said, remove, putBack, onRemoved }: RemovePartProps) {
  const [problem, setProblem] = useState<unknown>(null);

  async function act() {
    const idempotency = { "Idempotency-Key": crypto.randomUUID() };
    try {
      await doWithUndo({ act: remove, undo: () => putBack({ etag: "", idempotency }), said });
      onRemoved();
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <div>
      {problem !== null && <ProblemNotice error={problem} />}
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={18} aria-hidden="true" />}
        onClick={() => void act()}
      >
        {label}
      </Button>
    </div>
  );
}
