import { ActionIcon, Button, Input, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { type Control, useController } from "react-hook-form";
import { languages, useTranslation } from "@/i18n";
import { fieldId } from "@/ui/form/fieldId";
import type { SettingsValues, ThemeValues } from "./settingsValues";
import classes from "./partnership.module.css";

const MOST = 80; // characters of a label

export const isComplete = (theme: ThemeValues) =>
  languages.every((language) => isLabel(theme[language]));

const isLabel = (text: string) => text.trim() !== "" && text.trim().length <= MOST;

/** The partnership's themes with their labels: add, rename, remove. The server refuses to drop one that is in use. */
export function ThemesField({
  control,
}: {
  control: Control<SettingsValues, unknown, SettingsValues>;
}) {
  const { t } = useTranslation("partnership");
  const { field, fieldState } = useController({ control, name: "themes" });
  const { ref, onBlur, onChange, value: themes } = field;
  const message = fieldState.error?.message;
  const errorId = `${fieldId("themes")}-error`;

  function put(index: number, patch: Partial<ThemeValues>) {
    onChange(themes.map((theme, at) => (at === index ? { ...theme, ...patch } : theme)));
  }

  function add() {
    onChange([...themes, { key: "", en: "", fr: "", nl: "" }]);
    const id = labelId(themes.length, "en");
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  }

  function remove(index: number) {
    onChange(themes.filter((_, at) => at !== index));
    document.getElementById(fieldId("themes"))?.focus();
  }

  return (
    <div>
      {themes.length === 0 && <Text c="dimmed">{t("settings.noThemes")}</Text>}
      {themes.map((theme, index) => (
        <fieldset key={index} className={classes.theme}>
          <legend className="ct-visually-hidden">
            {t("settings.theme", { number: index + 1 })}
          </legend>
          {languages.map((language) => (
            <TextInput
              key={language}
              id={labelId(index, language)}
              label={t(`settings.label.${language}`)}
              value={theme[language]}
              error={message !== undefined && !isLabel(theme[language])}
              autoComplete="off"
              onBlur={onBlur}
              onChange={({ currentTarget }) => put(index, { [language]: currentTarget.value })}
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t("settings.removeTheme", { name: theme.en || t("settings.unnamed") })}
            onClick={() => remove(index)}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </fieldset>
      ))}
      {message && (
        <Input.Error id={errorId} mt="sm">
          {message}
        </Input.Error>
      )}
      <Button
        id={fieldId("themes")}
        ref={ref}
        variant="default"
        mt="md"
        aria-describedby={message ? errorId : undefined}
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        onClick={add}
      >
        {t("settings.addTheme")}
      </Button>
    </div>
  );
}

const labelId = (index: number, language: string) =>
  `${fieldId("themes")}-${String(index)}-${language}`;
