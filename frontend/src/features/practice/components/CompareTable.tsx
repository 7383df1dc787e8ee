import { IconX } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import { LinkButton, TextLink } from "@/ui/links";
import type { Practice } from "../api/practices";
import classes from "./compare.module.css";
import type { ComparedField } from "./useComparedFields";

interface CompareTableProps {
  slug: string;
  practices: Practice[];
  fields: ComparedField[];
}

/** A row a field, a column a practice. On a phone the values stand below their field. */
export function CompareTable({ slug, practices, fields }: CompareTableProps) {
  const { t } = useTranslation("practice");
  const ids = practices.map(({ id }) => id);
  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label={t("compare.title")}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className={classes.quiet}>{t("compare.field")}</span>
            </th>
            {practices.map(({ id, title }) => (
              <th scope="col" key={id}>
                <TextLink to="/p/$slug/dilemmas/practices/$id" params={{ slug, id }}>
                  {title}
                </TextLink>
                {practices.length > 1 && (
                  <LinkButton
                    to="/p/$slug/dilemmas/practices/compare"
                    params={{ slug }}
                    search={(before) => ({
                      ...before,
                      ids: ids.filter((one) => one !== id).join(","),
                    })}
                    variant="subtle"
                    size="compact-xs"
                    className={`${classes.out ?? ""} ct-no-print`}
                    aria-label={t("compare.leaveOut", { name: title })}
                  >
                    <IconX size={16} aria-hidden="true" />
                  </LinkButton>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ key, label, values, differs }) => (
            <tr key={key} data-differs={differs || undefined}>
              <th scope="row">
                {label}
                {!differs && practices.length > 1 && <small>{t("compare.same")}</small>}
              </th>
              {values.map((value, index) => (
                <td key={ids[index]}>
                  <span className={classes.whose} aria-hidden="true">
                    {practices[index]?.title}
                  </span>
                  {value ?? <span className={classes.quiet}>{t("fact.unknown")}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
