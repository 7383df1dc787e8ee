import { Button, Text } from "@mantine/core";
import { Link, useLocation } from "@tanstack/react-router";
import { isProblem } from "@/api/problem";
import { session } from "@/api/session";
import { useTranslation } from "@/i18n";
import classes from "./notice.module.css";
import { useProblemTexts } from "./problemTexts";

interface ProblemNoticeProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** When the feature knows better than the kind of the problem what stands in the way. */
  words?: { title: string; text: string } | undefined;
}

/** A refusal in words: what happened, what now, and the number to quote when it is our fault. */
export function ProblemNotice({ error, onRetry, words }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const texts = useProblemTexts();
  const { title, text } = words ?? texts.of(error);
  const here = useLocation({ select: (location) => location.href });
  const problem = isProblem(error) ? error : null;
  const mustSignIn = problem?.code === "not-signed-in";
  const isOurFault = !problem || problem.status >= 500;
  return (
    <div role="alert" className={classes.notice}>
      <Text fw={600}>{title}</Text>
      <p>{text}</p>
      <div className={classes.foot}>
        {onRetry && !mustSignIn && (
          <Button size="compact-md" variant="default" onClick={onRetry}>
            {t("problem.retry")}
          </Button>
        )}
        {mustSignIn && (
          <Button component="a" size="compact-md" href={session.signInAddress(here)}>
            {t("header.signIn")}
          </Button>
        )}
        {problem && problem.status > 0 && !words && (
          <Link to="/problems/$code" params={{ code: problem.code }}>
            {t("problem.page")}
          </Link>
        )}
        {isOurFault && problem?.requestId && (
          <span>{t("problem.quote", { id: problem.requestId })}</span>
        )}
      </div>
    </div>
  );
}
