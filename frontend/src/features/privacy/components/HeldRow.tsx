import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { itemAddress } from "@/routes";
import { TextLink } from "@/ui/links";
import { useKindName } from "@/ui/useKindName";
import { type Row, tellingFields } from "./holdings";
import classes from "./privacy.module.css";
import { useFieldWords } from "./useFieldWords";

interface HeldRowProps {
  slug: string;
  place: string;
  row: Row;
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

/** One stored row: a deed and a mention in a line, anything else field by field. */
export function HeldRow({ slug, place, row }: HeldRowProps) {
  const { t } = useTranslation("privacy");
  const at = textOf(row.at);
  const deed = textOf(row.deed);
  if (Object.keys(row).length === 0) return t("holding.hidden");
  if (at && deed) return <Deed slug={slug} row={row} at={at} deed={deed} />;
  if ("title" in row && Object.keys(row).length === 2) {
    return <Mention slug={slug} place={place} row={row} />;
  }
  return <Fields slug={slug} row={row} />;
}

function Fields({ slug, row }: { slug: string; row: Row }) {
  const words = useFieldWords();
  const organisation = textOf(row.organisation_id);
  return (
    <dl className={classes.entry}>
      {tellingFields(row)
        .filter(([name]) => !/_ids?$/.test(name))
        .map(([name, value]) => (
          <div key={name}>
            <dt>{words.name(name)}</dt>
            <dd>
              {name === "organisation" && organisation ? (
                <TextLink to="/p/$slug/stakeholders/$id" params={{ slug, id: organisation }}>
                  {words.value(name, value)}
                </TextLink>
              ) : (
                words.value(name, value)
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** The address of the item, when its kind has pages. */
function pageOf(slug: string, kind: string, id: unknown): string | null {
  if (typeof id !== "string") return null;
  const address = itemAddress(slug, { kind, id });
  return address === `/p/${slug}` ? null : address;
}

const linked = (address: string | null, words: ReactNode) =>
  address ? <Link to={address}>{words}</Link> : words;

function Mention({ slug, place, row }: HeldRowProps) {
  const { t } = useTranslation("privacy");
  return linked(pageOf(slug, place, row.id), textOf(row.title) ?? t("holding.untitledText"));
}

const deeds = ["created", "changed", "archived", "restored", "moved", "removed"] as const;

function Deed({ slug, row, at, deed }: { slug: string; row: Row; at: string; deed: string }) {
  const { t } = useTranslation("privacy");
  const format = useFormat();
  const kindName = useKindName();
  const kind = textOf(row.kind) ?? "";
  const known = deeds.find((one) => one === deed);
  const about = kindName(kind, "one");
  return (
    <>
      {format.moment(at)} · {known ? t(`deed.${known}`) : deed} ·{" "}
      {linked(pageOf(slug, kind, row.item_id), about)}
    </>
  );
}
