import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type SyntheticEvent, useState } from "react";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Dimension, type Proposal, useInviteListChanges } from "../api/outreach";
import classes from "./outreach.module.css";
import { cellKey } from "./search";

interface KeepListProps {
  slug: string;
  proposal: Proposal;
  rows: Dimension;
  columns: Dimension;
}

/** The proposal becomes a list to invite, under a name. */
export function KeepList({ slug, proposal, rows, columns }: KeepListProps) {
  const { t } = useTranslation("outreach");
  const navigate = useNavigate();
  const { keep } = useInviteListChanges(slug);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const body = {
    name: name.trim(),
    note: null,
    rows,
    columns,
    entries: proposal.picks.map(({ organisationId, closes }) => ({
      organisationId,
      cells: closes.map(cellKey),
    })),
  };

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      const { item } = await keep(body, { "Idempotency-Key": crypto.randomUUID() });
      await navigate({ to: "/p/$slug/stakeholders/gap/lists/$id", params: { slug, id: item.id } });
    } catch (refusal) {
      setProblem(refusal);
      setBusy(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} className={`${classes.keep ?? ""} ct-no-print`}>
      {problem !== null && <ProblemNotice error={problem} />}
      <TextInput
        label={t("keep.name")}
        value={name}
        required
        maxLength={200}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <Button type="submit" loading={busy}>
        {t("keep.keep")}
      </Button>
    </form>
  );
}
