import { Button, Text } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { isOver, jobQuery, mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { NotAllowed } from "@/ui/NotAllowed";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { notify } from "@/ui/toasts";
import { importQuery, useImportActs } from "../api/imports";
import { ColumnMapping } from "../components/ColumnMapping";
import { type Running, RunningJob } from "../components/RunningJob";
import { Preview } from "../components/Preview";
import { Result } from "../components/Result";
import { Undone } from "../components/Undone";
import classes from "../components/intake.module.css";

const route = getRouteApi("/p/$slug/stakeholders/import/$id");

export function ImportPage() {
  const { slug } = route.useParams();
  return mayCurate(useRole(slug)) ? <OneImport /> : <NotAllowed />;
}

/** Columns → preview → result; while a job works on it, how far it is. */
function OneImport() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("intake");
  const { item, etag } = useSuspenseQuery(importQuery(slug, id)).data;
  const [started, setStarted] = useState<Running | null>(null);
  const [remapping, setRemapping] = useState(false);
  const running = started ?? (item.jobId ? { id: item.jobId, act: "preview" as const } : null);
  const job = useQuery({ ...jobQuery(slug, running?.id ?? ""), enabled: running !== null }).data;
  const busy = running !== null && (!job || !isOver(job));

  function begin(next: Running) {
    setRemapping(false);
    setStarted(next);
  }

  return (
    <Page>
      <Text size="sm" mb="xs">
        <TextLink to="/p/$slug/stakeholders/import" params={{ slug }}>
          {t("page.back")}
        </TextLink>
      </Text>
      <PageTitle title={item.name} />
      <Found slug={slug} id={id} />
      {running && <RunningJob slug={slug} running={running} />}
      {!busy && (item.state === "read" || remapping) && (
        <ColumnMapping
          slug={slug}
          item={item}
          onStart={(job) => begin({ id: job, act: "preview" })}
        />
      )}
      {!busy && item.state === "previewed" && !remapping && (
        <Preview
          slug={slug}
          item={item}
          onRemap={() => setRemapping(true)}
          onStart={(job) => begin({ id: job, act: "start" })}
        />
      )}
      {!busy && item.state === "imported" && (
        <Result slug={slug} item={item} onUndo={(job) => begin({ id: job, act: "undo" })} />
      )}
      {!busy && item.state === "undone" && <Undone slug={slug} item={item} />}
      {!busy && <Discard slug={slug} id={id} etag={etag} imported={item.state === "imported"} />}
    </Page>
  );
}

function Found({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("intake");
  const format = useFormat();
  const { item } = useSuspenseQuery(importQuery(slug, id)).data;
  const kind = [item.format === "text" ? "CSV" : item.format.toUpperCase(), item.encoding]
    .filter(Boolean)
    .join(", ");
  return (
    <Text mt="xs" mb="lg" c="dimmed">
      {[
        t("page.found", { count: item.rows, format: kind }),
        item.sheet && t("page.sheet", { name: item.sheet }),
        item.headerLine === null
          ? t("page.noHeader")
          : t("page.header", { line: format.number(item.headerLine) }),
      ]
        .filter(Boolean)
        .join(" ")}
    </Text>
  );
}

interface DiscardProps {
  slug: string;
  id: string;
  etag: string;
  imported: boolean;
}

function Discard({ slug, id, etag, imported }: DiscardProps) {
  const { t } = useTranslation("intake");
  const acts = useImportActs(slug);
  const navigate = useNavigate();

  async function discard() {
    await navigate({ to: "/p/$slug/stakeholders/import", params: { slug } });
    await acts.discard(id, etag);
    notify(t("page.discarded"));
  }

  return (
    <div className={`${classes.discard ?? ""} ct-no-print`}>
      <Button variant="subtle" color="red" size="compact-md" onClick={() => void discard()}>
        {t("page.discard")}
      </Button>
      {imported && (
        <Text size="sm" c="dimmed">
          {t("page.discardHint")}
        </Text>
      )}
    </div>
  );
}
