import type { Role } from "@/api";
import { isLanguage, languages, useFormat, useTranslation } from "@/i18n";
import type { Batch, InvitationPreview } from "../api/batches";

const roles = ["member", "advisor", "expert", "observer"] as const satisfies Role[];

/** Roles, languages, verdicts and progress, as people say them. */
export function useInvitingWords() {
  const { t } = useTranslation(["inviting", "common"]);
  const format = useFormat();
  const roleOf = (role: Role) => t(`common:header.role.${role}`);
  return {
    roleOf,
    roleOptions: roles.map((value) => ({ value, label: roleOf(value) })),
    languageOptions: languages.map((value) => ({ value, label: format.language(value) })),
    languageOf: (language: string) => (isLanguage(language) ? language : "en"),
    verdictOf: (verdict: InvitationPreview["items"][number]["verdict"]) => t(`verdict.${verdict}`),
    progressOf: (progress: Batch["invited"][number]["progress"]) => t(`progress.${progress}`),
  };
}
