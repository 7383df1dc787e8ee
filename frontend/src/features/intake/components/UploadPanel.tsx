import { Button, FileButton, Group, Text, Textarea, Title } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type DragEvent, useState } from "react";
import { isProblem } from "@/api";
import { useTranslation } from "@/i18n";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useImportActs } from "../api/imports";
import classes from "./intake.module.css";

const refusals = ["unreadable", "empty", "old-format", "no-table"] as const;

const ACCEPTED = ".csv,.tsv,.txt,.xlsx,.ods";

/** A file chosen or dropped, or a table pasted: it is read at once, and its page opened. */
export function UploadPanel({ slug }: { slug: string }) {
  const { t } = useTranslation("intake");
  const acts = useImportActs(slug);
  const navigate = useNavigate();
  const [pasted, setPasted] = useState("");
  const [over, setOver] = useState(false);
  const upload = useMutation({
    mutationFn: ({ name, content }: { name: string; content: Blob }) => acts.upload(name, content),
    onSuccess: ({ id }) =>
      navigate({ to: "/p/$slug/stakeholders/import/$id", params: { slug, id } }),
  });

  function take(file: File | null | undefined) {
    if (file) upload.mutate({ name: file.name, content: file });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }

  return (
    <div className={classes.upload}>
      <Group
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton onChange={take} accept={ACCEPTED}>
          {(props) => (
            <Button
              {...props}
              loading={upload.isPending}
              leftSection={<IconUpload size={18} aria-hidden="true" />}
            >
              {t("index.choose")}
            </Button>
          )}
        </FileButton>
        <Text size="sm">{t("index.drop")}</Text>
      </Group>
      <section className={classes.paste}>
        <Title order={2} size="h4">
          {t("index.paste")}
        </Title>
        <Textarea
          aria-label={t("index.paste")}
          description={t("index.pasteHint")}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
          minRows={4}
          maxRows={12}
          autosize
          spellCheck={false}
        />
        <Button
          variant="default"
          mt="sm"
          disabled={pasted.trim() === "" || upload.isPending}
          onClick={() => upload.mutate({ name: t("index.pasted"), content: new Blob([pasted]) })}
        >
          {t("index.read")}
        </Button>
      </section>
      <p aria-live="polite" className={classes.live}>
        {upload.isPending && t("index.reading")}
      </p>
      {upload.error && <UploadProblem error={upload.error} />}
    </div>
  );
}

/** A file has no fields: what is wrong with it is said as a whole. */
function UploadProblem({ error }: { error: Error }) {
  const { t } = useTranslation("intake");
  const code = isProblem(error, "too-large")
    ? "too-large"
    : isProblem(error, "validation")
      ? refusals.find((known) => known === error.errors[0]?.code)
      : undefined;
  const words = code && { title: t("refused.title"), text: t(`refused.${code}`) };
  return <ProblemNotice error={error} words={words} />;
}
