import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import type { Typed } from "../api/composing";
import type { Attribution, Kind, Outcome } from "../api/room";
import { PracticePick } from "./PracticePick";
import composerClasses from "./composer.module.css";
import { useRoom } from "./useRoom";

/** Languages in which cities of such partnerships write most; each contribution keeps its own. */
const languages = [
  "en",
  "fr",
  "nl",
  "de",
  "es",
  "it",
  "pt",
  "el",
  "pl",
  "ro",
  "sv",
  "da",
  "fi",
  "uk",
  "ar",
  "tr",
];
const signatures = ["person", "organisation", "unattributed"] as const satisfies Attribution[];
const outcomes = ["worked", "failed", "mixed"] as const satisfies Outcome[];

interface ComposerChoicesProps {
  kinds: Kind[];
  kind: Kind;
  typed: Typed;
  change: (some: Partial<Typed>) => void;
}

/** What kind it is, in whose name, in which language: one small line above the text field. */
export function ComposerChoices({ kinds, kind, typed, change }: ComposerChoicesProps) {
  const { slug, consultation } = useRoom();
  const { t } = useTranslation("room");
  const format = useFormat();
  const [unfolded, setUnfolded] = useState(false);
  const { dilemmas, seats } = consultation;
  const hasOrganisation = seats.some((seat) => seat.mine && seat.organisation !== null);
  const tongues = languages.includes(typed.language) ? languages : [typed.language, ...languages];
  return (
    <div className={composerClasses.choices} data-unfolded={unfolded || undefined}>
      {kinds.length > 1 && (
        <NativeSelect
          size="xs"
          label={t("compose.as")}
          data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={({ currentTarget }) => {
            change({ kind: currentTarget.value });
          }}
        />
      )}
      {kind === "experience" && (
        <NativeSelect
          size="xs"
          label={t("compose.outcome")}
          data={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          value={typed.outcome}
          onChange={({ currentTarget }) => {
            change({ outcome: outcomes.find((one) => one === currentTarget.value) ?? "worked" });
          }}
        />
      )}
      {kind === "practice" && (
        <PracticePick
          slug={slug}
          value={typed.practiceId}
          onChange={(practiceId) => {
            change({ practiceId });
          }}
        />
      )}
      {dilemmas.length > 1 && (
        <NativeSelect
          size="xs"
          label={t("compose.dilemma")}
          data={[
            { value: "", label: t("compose.allDilemmas") },
            ...dilemmas.map(({ id, question }) => ({ value: id, label: question })),
          ]}
          value={typed.dilemmaId}
          onChange={({ currentTarget }) => {
            change({ dilemmaId: currentTarget.value });
          }}
        />
      )}
      <Button
        className={composerClasses.unfold}
        size="compact-sm"
        variant="subtle"
        aria-expanded={unfolded}
        title={t("compose.choices")}
        onClick={() => {
          setUnfolded(!unfolded);
        }}
      >
        {t(`compose.${typed.attribution}`)} · {format.language(typed.language)}
      </Button>
      <NativeSelect
        size="xs"
        className={composerClasses.foldable}
        label={t("compose.inName")}
        data={signatures
          .filter((value) => value !== "organisation" || hasOrganisation)
          .map((value) => ({ value, label: t(`compose.${value}`) }))}
        value={typed.attribution}
        onChange={({ currentTarget }) => {
          change({
            attribution: signatures.find((one) => one === currentTarget.value) ?? "person",
          });
        }}
      />
      <NativeSelect
        size="xs"
        className={composerClasses.foldable}
        label={t("compose.language")}
        data={tongues.map((value) => ({ value, label: format.language(value) }))}
        value={typed.language}
        onChange={({ currentTarget }) => {
          change({ language: currentTarget.value });
        }}
      />
    </div>
  );
}
