import { Title } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { EmptyState } from "@/ui/EmptyState";
import { MoreButton } from "@/ui/index-page";
import { TextLink } from "@/ui/links";
import { LoadingRows } from "@/ui/Loading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type InquirySummary, useInquiries } from "../api/inquiries";
import classes from "./privacy.module.css";

/** The register: who asked when, and what became of it. */
export function RegisterPart({ slug }: { slug: string }) {
  const { t } = useTranslation("privacy");
  const list = useInquiries(slug);
  const nothing = !list.isPending && !list.error && list.items.length === 0;
  return (
    <section className={classes.part} aria-labelledby="register">
      <Title order={2} id="register">
        {t("register.title")}
      </Title>
      <p className={classes.sentence}>{t("register.sentence")}</p>
      {list.isPending && <LoadingRows rows={3} />}
      {list.error && <ProblemNotice error={list.error} onRetry={list.retry} />}
      {nothing && (
        <EmptyState title={t("register.emptyTitle")}>{t("register.emptyText")}</EmptyState>
      )}
      {list.items.length > 0 && (
        <ul className={classes.rows} aria-label={t("register.title")}>
          {list.items.map((inquiry) => (
            <li key={inquiry.id}>
              <RegisterLine slug={slug} inquiry={inquiry} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </section>
  );
}

function RegisterLine({ slug, inquiry }: { slug: string; inquiry: InquirySummary }) {
  const { t } = useTranslation("privacy");
  const format = useFormat();
  const { id, state, name, reason, handledBy, createdAt, erasedAt } = inquiry;
  return (
    <div className={classes.line}>
      <div>
        <TextLink to="/p/$slug/settings/privacy/$id" params={{ slug, id }} fw={500}>
          {erasedAt
            ? t("register.erasedName", { when: format.day(erasedAt) })
            : (name ?? t("register.noName", { when: format.day(createdAt) }))}
        </TextLink>
        {reason && <p className={classes.quiet}>{reason}</p>}
      </div>
      <p className={classes.quiet}>
        {[
          t("register.asked", { when: format.day(createdAt) }),
          handledBy && t("register.by", { name: handledBy }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <StateBadge tone={state === "erased" ? "good" : "going"}>{t(`state.${state}`)}</StateBadge>
    </div>
  );
}
