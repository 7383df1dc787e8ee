import type { Role } from "@/api";
import { useTranslation } from "@/i18n";

export const roles = [
  "coordinator",
  "secretariat",
  "member",
  "advisor",
  "expert",
  "observer",
] as const satisfies Role[];

export const isRole = (value: string): value is Role => roles.some((role) => role === value);

/** Roles in the reader's language. */
export function useRoleWords() {
  const { t } = useTranslation(["partnership", "common"]);
  const nameOf = (role: Role) => t(`common:header.role.${role}`);
  return {
    nameOf,
    options: roles.map((value) => ({ value, label: nameOf(value) })),
    /** With what each may do here: for the choice of a first role. */
    explained: roles.map((value) => ({
      value,
      label: `${nameOf(value)}: ${t(`role.${value}`)}`,
    })),
  };
}
