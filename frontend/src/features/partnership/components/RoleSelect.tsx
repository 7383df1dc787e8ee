import { NativeSelect } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { mayCurate, type Role } from "@/api";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Participant, useParticipantChanges } from "../api/participants";
import { OwnStepDialog } from "./OwnStepDialog";
import { useRefusals } from "./refusals";
import { isRole, useRoleWords } from "./useRoleWords";
import classes from "./partnership.module.css";

/** The role of a person, changed in place; Undo gives the former one back. */
export function RoleSelect({ slug, person }: { slug: string; person: Participant }) {
  const { t } = useTranslation("partnership");
  const words = useRoleWords();
  const refusals = useRefusals();
  const { changeRole, revise } = useParticipantChanges(slug);
  const [asked, setAsked] = useState<Role | null>(null);
  const change = useMutation({
    mutationFn: ({ role }: { role: Role; before: Role }) => changeRole(person, role),
    // By now the person may have been rendered with the new role: what was before goes along.
    onSuccess: ({ item, etag }, { before }) => {
      const said = t("people.roleChanged", { name: item.name, role: words.nameOf(item.role) });
      // who may no longer change people cannot take it back either
      const final = person.you && !mayCurate(item.role);
      notify(said, final ? undefined : () => revise(person.id, { role: before }, etag));
    },
  });
  const sentence = refusals.at("role", change.error);

  function choose(role: string) {
    if (!isRole(role) || change.isPending) return;
    if (person.you && !mayCurate(role)) setAsked(role);
    else change.mutate({ role, before: person.role });
  }

  return (
    <>
      <NativeSelect
        aria-label={t("people.roleOf", { name: person.name })}
        data={words.options}
        value={change.isPending ? change.variables.role : person.role}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {change.error && (
        <div className={classes.problem}>
          {sentence ? (
            <p role="alert" className={classes.refusal}>
              {sentence}
            </p>
          ) : (
            <ProblemNotice error={change.error} />
          )}
        </div>
      )}
      {asked && (
        <OwnStepDialog
          title={t("own.roleTitle")}
          text={t("own.roleText")}
          verb={t("own.roleDo")}
          onKeep={() => setAsked(null)}
          onDo={() => {
            setAsked(null);
            change.mutate({ role: asked, before: person.role });
          }}
        />
      )}
    </>
  );
}
