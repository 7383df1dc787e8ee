import { CopyButton, Button } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import type { Letter } from "../api/batches";
import classes from "./inviting.module.css";

interface LetterWordsProps {
  letter: Letter;
  title: string;
  /** It is to be sent on by hand: it is open, and can be copied. */
  byHand?: boolean;
  /** Whom it goes to, when it is to be copied. */
  addresses?: string[];
}

/** The letter, as it is read. */
export function LetterWords({ letter, title, byHand = false, addresses = [] }: LetterWordsProps) {
  const { t } = useTranslation("inviting");
  return (
    <details className={classes.letter} open={byHand}>
      <summary>{title}</summary>
      <div className={classes.words}>
        <p className={classes.subject}>{letter.subject}</p>
        {letter.body}
      </div>
      {byHand && (
        <div className={classes.acts}>
          <Copy words={letter.body} label={t("letter.copy")} />
          {addresses.length > 0 && (
            <Copy words={addresses.join("; ")} label={t("letter.copyAddresses")} />
          )}
        </div>
      )}
    </details>
  );
}

function Copy({ words, label }: { words: string; label: string }) {
  const { t } = useTranslation("inviting");
  return (
    <CopyButton value={words} timeout={4000}>
      {({ copied, copy }) => {
        const Icon = copied ? IconCheck : IconCopy;
        return (
          <>
            <Button
              variant="default"
              className="ct-no-print"
              leftSection={<Icon size={18} aria-hidden="true" />}
              onClick={copy}
            >
              {label}
            </Button>
            <span role="status">{copied && t("letter.copied")}</span>
          </>
        );
      }}
    </CopyButton>
  );
}
