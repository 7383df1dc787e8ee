import { Button, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { candidatesQuery, type NamedPerson, useNaming } from "../api/audience";
import classes from "./audience.module.css";

interface NamingFormProps {
  slug: string;
  itemId: string;
  named: NamedPerson[];
}

export function NamingForm({ slug, itemId, named }: NamingFormProps) {
  const { t } = useTranslation(["audience", "common"]);
  const { data: candidates = [] } = useQuery(candidatesQuery(slug));
  const { name } = useNaming(slug, itemId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const others = candidates.filter(({ value }) => !named.some(({ id }) => id === value));

  async function submit() {
    if (chosen === null) return;
    setProblem(null);
    try {
      const person = await name(chosen);
      setChosen(null);
      notify(t("added", { name: person.name }));
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <form
      className={`${classes.naming ?? ""} ct-no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem !== null && <ProblemNotice error={problem} />}
      <Select
        label={t("label")}
        description={t("hint")}
        data={others}
        value={chosen}
        onChange={setChosen}
        searchable
        nothingFoundMessage={t("common:form.nothingFound")}
      />
      <Button type="submit" variant="default" disabled={chosen === null}>
        {t("add")}
      </Button>
    </form>
  );
}
