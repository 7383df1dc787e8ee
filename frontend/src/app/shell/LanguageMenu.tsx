import { Menu } from "@mantine/core";
import { IconLanguage } from "@tabler/icons-react";
import { languages, useTranslation } from "@/i18n";
import { languageNames } from "@/i18n/format";
import { isLanguage } from "@/i18n/languages";
import { speak } from "@/i18n/setup";
import { HeaderMenu } from "./HeaderMenu";

export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  return (
    <HeaderMenu
      label={t("header.language")}
      word={i18n.language.toUpperCase()}
      icon={<IconLanguage size={20} stroke={1.6} aria-hidden="true" />}
    >
      <Menu.Label>{t("header.language")}</Menu.Label>
      <Menu.RadioGroup
        value={i18n.language}
        onChange={(chosen) => {
          if (isLanguage(chosen)) void speak(chosen);
        }}
      >
        {languages.map((code) => (
          <Menu.RadioItem key={code} value={code} lang={code}>
            {languageNames[code]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </HeaderMenu>
  );
}
