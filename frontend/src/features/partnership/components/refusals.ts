import { ApiProblem, type FieldError, isProblem } from "@/api";
import { useTranslation } from "@/i18n";

const rules = ["conflict", "validation"];

/** The rules that stand in the way of a change here, in the reader's language; other messages are the server's own. */
export function useRefusals() {
  const { t } = useTranslation("partnership");

  function worded(error: FieldError): FieldError {
    if (error.code === "taken-up") return { ...error, message: t("refused.emailUsed") };
    if (error.code === "taken") return { ...error, message: t("refused.slugTaken") };
    if (error.code !== "refused") return error;
    if (error.pointer === "/role") return { ...error, message: t("refused.lastGovernor") };
    if (error.pointer === "/email") return { ...error, message: t("refused.emailTaken") };
    if (error.pointer === "/themes") return { ...error, message: t("refused.themeInUse") };
    return error;
  }

  /** The sentence at the field `name`, when the refusal is about that one. */
  function at(name: string, refusal: unknown): string | undefined {
    if (!isProblem(refusal) || !rules.includes(refusal.code)) return undefined;
    const error = refusal.errors.find(({ pointer }) => pointer === `/${name}`);
    return error && worded(error).message;
  }

  /** For the save of a form: what another row stands against is said at the field too. */
  async function atFields<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (refusal) {
      if (!isProblem(refusal) || !rules.includes(refusal.code)) throw refusal;
      if (refusal.errors.length === 0) throw refusal;
      const { status, message: title, detail, requestId } = refusal;
      const errors = refusal.errors.map(worded);
      throw new ApiProblem({ code: "validation", status, title, detail, requestId, errors });
    }
  }

  return { at, atFields };
}
