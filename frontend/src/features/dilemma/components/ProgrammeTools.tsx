import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import type { Module, Session } from "../api/editions";
import classes from "./dilemma.module.css";
import { DropModuleDialog } from "./DropModuleDialog";
import { useModuleRemoval, useSessionRemoval } from "./useProgrammeRemovals";

interface ModuleToolsProps {
  slug: string;
  module: Module;
  /** The last one of the programme can come back where it was. */
  last: boolean;
}

/** For the secretariat: what can be added to a module, where it is changed, and that it goes. */
export function ModuleTools({ slug, module, last }: ModuleToolsProps) {
  const { t } = useTranslation("dilemma");
  const [asking, setAsking] = useState(false);
  const removal = useModuleRemoval(slug, module);
  const { id, editionId, title, sessions } = module;
  const of = <span className="ct-visually-hidden">: {title}</span>;
  // With sessions in it the server keeps it: nothing to ask about.
  const asks = !last && sessions.length === 0;

  function drop() {
    setAsking(false);
    removal.remove();
  }

  return (
    <Tools removal={removal}>
      <LinkButton
        variant="default"
        size="compact-md"
        to="/p/$slug/dilemmas/academies/$id/modules/$moduleId/sessions/new"
        params={{ slug, id: editionId, moduleId: id }}
      >
        {t("edition.addSession")}
        {of}
      </LinkButton>
      <LinkButton
        variant="subtle"
        size="compact-md"
        to="/p/$slug/dilemmas/academies/$id/modules/$moduleId"
        params={{ slug, id: editionId, moduleId: id }}
      >
        {t("edition.editModule")}
        {of}
      </LinkButton>
      <Button
        variant="subtle"
        size="compact-md"
        loading={removal.isPending}
        onClick={() => (asks ? setAsking(true) : drop())}
      >
        {t("edition.dropModule")}
        {of}
      </Button>
      {asking && <DropModuleDialog title={title} onKeep={() => setAsking(false)} onDrop={drop} />}
    </Tools>
  );
}

interface SessionToolsProps {
  slug: string;
  module: Module;
  session: Session;
}

export function SessionTools({ slug, module, session }: SessionToolsProps) {
  const { t } = useTranslation("dilemma");
  const removal = useSessionRemoval(slug, module, session);
  const { id, number } = session;
  const of = <span className="ct-visually-hidden">: {module.title}</span>;
  return (
    <Tools removal={removal}>
      <LinkButton
        variant="subtle"
        size="compact-md"
        to="/p/$slug/dilemmas/academies/$id/modules/$moduleId/sessions/$sessionId"
        params={{ slug, id: module.editionId, moduleId: module.id, sessionId: id }}
      >
        {t("edition.editSession", { number })}
        {of}
      </LinkButton>
      <Button
        variant="subtle"
        size="compact-md"
        loading={removal.isPending}
        onClick={removal.remove}
      >
        {t("edition.dropSession", { number })}
        {of}
      </Button>
    </Tools>
  );
}

interface ToolsProps {
  removal: ReturnType<typeof useModuleRemoval>;
  children: ReactNode;
}

function Tools({ removal, children }: ToolsProps) {
  return (
    <div className="ct-no-print">
      <div className={classes.buttons}>{children}</div>
      {removal.error && <ProblemNotice error={removal.error} words={removal.words} />}
    </div>
  );
}
