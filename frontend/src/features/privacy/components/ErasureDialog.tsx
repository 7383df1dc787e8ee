import { Button, Checkbox, Group, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { isProblem } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Inquiry, useInquiryActs } from "../api/inquiries";
import { isSameWord, mentionsIn, tiesIn } from "./holdings";
import classes from "./privacy.module.css";

interface ErasureDialogProps {
  slug: string;
  inquiry: Inquiry;
  etag: string;
  onClose: () => void;
}

/** Says in plain words what goes and what stays, and asks for the name before it does what nobody can take back. */
export function ErasureDialog({ slug, inquiry, etag, onClose }: ErasureDialogProps) {
  const { t } = useTranslation(["privacy", "common"]);
  const { erase, lookAgain } = useInquiryActs(slug);
  const format = useFormat();
  const [names, setNames] = useState(false);
  const [typed, setTyped] = useState("");
  const { id, holdings } = inquiry;
  const asked = inquiry.names[0] ?? inquiry.addresses[0] ?? t("erase.word");
  const mentions = mentionsIn(holdings);
  const erasing = useMutation({
    mutationFn: () => erase(id, names, etag),
    onSuccess: () => {
      notify(t("erase.done"));
      onClose();
    },
  });
  const { error } = erasing;
  const late = isProblem(error, "stale-version") || isProblem(error, "wrong-state");
  const governs = isProblem(error) && error.errors.some(({ pointer }) => pointer === "/role");
  const words = late
    ? { title: t("erase.lateTitle"), text: t("erase.lateText") }
    : governs
      ? { title: t("erase.governsTitle"), text: t("erase.governsText") }
      : undefined;

  return (
    <Dialog title={t("erase.title", { name: asked })} size="lg" onClose={onClose}>
      <div className={classes.asked}>
        <p>{t("erase.intro")}</p>
        {inquiry.names.length > 1 && (
          <p>{t("erase.several", { names: format.list(inquiry.names) })}</p>
        )}
        <div>
          <p>{t("erase.goes")}</p>
          <ul>
            <li>{t("erase.goesRows", { count: tiesIn(holdings) })}</li>
            <li>{t("erase.goesAddresses")}</li>
            <li>{t("erase.goesFiles")}</li>
            <li>{t("erase.goesAccess")}</li>
          </ul>
        </div>
        <div>
          <p>{t("erase.stays")}</p>
          <ul>
            <li>{t("erase.staysDeeds")}</li>
            <li>{t("erase.staysMail")}</li>
            <li>{t("erase.staysBackups")}</li>
            <li>{t("erase.staysAccount")}</li>
          </ul>
        </div>
        {mentions > 0 && (
          <Checkbox
            label={t("erase.names", { count: mentions })}
            description={t("erase.namesHint")}
            checked={names}
            onChange={({ currentTarget }) => setNames(currentTarget.checked)}
          />
        )}
        <TextInput
          label={t("erase.type", { word: asked })}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {error && <ProblemNotice error={error} words={words} />}
        <Group>
          {late ? (
            <Button
              onClick={() => {
                onClose();
                void lookAgain();
              }}
            >
              {t("erase.again")}
            </Button>
          ) : (
            <Button
              color="red"
              disabled={!isSameWord(typed, asked)}
              loading={erasing.isPending}
              onClick={() => erasing.mutate()}
            >
              {t("erase.do")}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t("erase.keep")}
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}
