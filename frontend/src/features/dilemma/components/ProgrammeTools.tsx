import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import type { Module, Session } from "../api/editions";
import classes from "./dilemma.module.css";

interface ModuleToolsProps {
  slug: string;
  module: Module;
}

/** For the secretariat: what can be added to a module, and where it is changed. */
export function ModuleTools({ slug, module }: ModuleToolsProps) {
  const { t } = useTranslation("dilemma");
  const { id, editionId, title } = module;
  return (
    <div className={`${classes.buttons ?? ""} ct-no-print`}>
      <LinkButton
        variant="default"
        size="compact-md"
        to="/p/$slug/dilemmas/academies/$id/modules/$moduleId/sessions/new"
        params={{ slug, id: editionId, moduleId: id }}
      >
        {t("edition.addSession")}
        <span className="ct-visually-hidden">: {title}</span>
      </LinkButton>
      <LinkButton
        variant="subtle"
        size="compact-md"
        to="/p/$slug/dilemmas/academies/$id/modules/$moduleId"
        params={{ slug, id: editionId, moduleId: id }}
      >
        {t("edition.editModule")}
        <span className="ct-visually-hidden">: {title}</span>
      </LinkButton>
    </div>
  );
}

export function SessionTools({ slug, module, session }: ModuleToolsProps & { session: Session }) {
  const { t } = useTranslation("dilemma");
  return (
    <div className={`${classes.buttons ?? ""} ct-no-print`}>
      <LinkButton
        variant="subtle"
        size="compact-md"
        to="/p/$slug/dilemmas/academies/$id/modules/$moduleId/sessions/$sessionId"
        params={{ slug, id: module.editionId, moduleId: module.id, sessionId: session.id }}
      >
        {t("edition.editSession", { number: session.number })}
        <span className="ct-visually-hidden">: {module.title}</span>
      </LinkButton>
    </div>
  );
}
