import { ActionIcon, Menu } from "@mantine/core";
import { IconArchive, IconDots, IconPencil } from "@tabler/icons-react";
import type { LinkProps } from "@tanstack/react-router";
import { Fragment, type ReactNode, useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { type Area, areaColor } from "../areas";
import { type Visibility, VisibilityBadge } from "../badges";
import { LinkButton } from "../links";
import { Page } from "../Page";
import { PageTitle } from "../PageTitle";
import classes from "./detail-page.module.css";
import { ThreadPlace } from "./threadPlace";

export interface DetailAct {
  label: string;
  onSelect: () => void;
}

interface DetailPageProps {
  area: Area;
  /** What it is: "Organisation", "City". */
  kind: ReactNode;
  state?: ReactNode;
  visibility?: Visibility | undefined;
  title: string;
  /** Language of the title, when it is not the reader's. */
  lang?: string | undefined;
  /** `<Thread …/>` */
  thread?: ReactNode;
  /** The facts in one line; what is unknown is left out. */
  facts?: ReactNode[];
  /** Where to edit; only for who may (`may.edit`). */
  edit?: LinkProps | undefined;
  /** Behind "⋯": archive and the like. */
  acts?: DetailAct[];
  archivedAt?: string | null | undefined;
  /** Who is involved, dates, traces, history: `SideSection`s. */
  side?: ReactNode;
  /** The story, in the order people ask: `DetailSection`s. */
  children: ReactNode;
}

/** DETAIL of design.md. */
export function DetailPage(props: DetailPageProps) {
  const { area, kind, state, visibility, title, lang, thread, facts = [], edit, acts = [] } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [threadPlace, setThreadPlace] = useState<HTMLElement | null>(null);
  return (
    <Page>
      <article style={areaColor(area)}>
        <div className={classes.top}>
          <div className={classes.line}>
            <span className={classes.kind}>{kind}</span>
            {state}
            {visibility && <VisibilityBadge visibility={visibility} />}
          </div>
          <div className={`${classes.tools ?? ""} ct-no-print`}>
            {edit && (
              <LinkButton
                {...edit}
                variant="default"
                leftSection={<IconPencil size={18} aria-hidden="true" />}
              >
                {t("detail.edit")}
              </LinkButton>
            )}
            {acts.length > 0 && <ActsMenu acts={acts} />}
          </div>
        </div>
        <div className={classes.heading}>
          <PageTitle title={title} lang={lang} />
          <ThreadPlace value={threadPlace}>{thread}</ThreadPlace>
        </div>
        {props.archivedAt && (
          <p className={classes.archived}>
            <IconArchive size={18} aria-hidden="true" />
            <span title={format.moment(props.archivedAt)}>
              {t("detail.archived")} · {format.day(props.archivedAt)}
            </span>
          </p>
        )}
        <p className={classes.facts}>
          {facts.filter(Boolean).map((fact, index) => (
            <Fragment key={index}>
              {index > 0 && <span aria-hidden="true"> · </span>}
              <span>{fact}</span>
            </Fragment>
          ))}
        </p>
        <div className={classes.columns}>
          <div className={classes.main}>
            {props.children}
            <div ref={setThreadPlace} className={classes.threadPlace} />
          </div>
          {props.side && <aside className={classes.side}>{props.side}</aside>}
        </div>
      </article>
    </Page>
  );
}

function ActsMenu({ acts }: { acts: DetailAct[] }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t("detail.more")}>
          <IconDots size={20} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act.label} onClick={act.onSelect}>
            {act.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
