import { useMutation } from "@tanstack/react-query";
import { isProblem } from "@/api";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import type { SaveOptions } from "@/ui/form";
import { type Module, type Session, useEditionChanges } from "../api/editions";
import { toModuleDraft, toModuleValues } from "./moduleValues";

interface Removal {
  act: () => Promise<unknown>;
  putBack: (options: SaveOptions) => Promise<unknown>;
  said: string;
  /** Why the server keeps a part that is not empty. */
  notEmpty: { title: string; text: string };
}

function useRemoval({ act, putBack, said, notEmpty }: Removal) {
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => {
      const idempotency = { "Idempotency-Key": crypto.randomUUID() };
      return doWithUndo({ act, undo: () => putBack({ etag: "", idempotency }), said });
    },
  });
  const words = isProblem(error, "validation") ? notEmpty : undefined;
  return { remove: () => mutate(), error, isPending, words };
}

/** Takes a module off the programme; Undo makes the same again, at the end of the programme. */
export function useModuleRemoval(slug: string, module: Module) {
  const { t } = useTranslation("dilemma");
  const { addModule, dropModule } = useEditionChanges(slug);
  const { editionId, key, title } = module;
  return useRemoval({
    act: () => dropModule(editionId, module),
    putBack: (options) =>
      addModule(editionId, { ...toModuleDraft(toModuleValues(module)), key }, options),
    said: t("edition.moduleDropped", { name: title }),
    notEmpty: { title: t("edition.moduleStays"), text: t("edition.moduleStaysText") },
  });
}

/** Takes a session off its module; Undo puts it back with the same number. */
export function useSessionRemoval(slug: string, module: Module, session: Session) {
  const { t } = useTranslation("dilemma");
  const { addSession, dropSession } = useEditionChanges(slug);
  const { key, number, title, topic, dilemmas } = session;
  const why = dilemmas.length > 0 ? "edition.sessionStaysText" : "edition.sessionStaysHidden";
  return useRemoval({
    act: () => dropSession(module.editionId, session),
    putBack: (options) =>
      addSession(module.editionId, module.id, { key, number, title, topic }, options),
    said: t("edition.sessionDropped", { number, name: module.title }),
    notEmpty: { title: t("edition.sessionStays"), text: t(why) },
  });
}
