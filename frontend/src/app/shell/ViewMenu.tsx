import { type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { IconLanguage } from "@tabler/icons-react";
import { useKeepLanguage } from "@/api";
import { languages, useTranslation } from "@/i18n";
import { languageNames } from "@/i18n/format";
import { isLanguage } from "@/i18n/languages";
import { speak } from "@/i18n/setup";
import { HeaderMenu } from "./HeaderMenu";

const schemes = ["light", "dark", "auto"] as const;
const words = { light: "header.light", dark: "header.dark", auto: "header.system" } as const;

const isScheme = (value: string): value is MantineColorScheme =>
  schemes.some((scheme) => scheme === value);

/** How the reader wants to read: in which language, on light or dark. */
export function ViewMenu() {
  const { t, i18n } = useTranslation();
  const keepLanguage = useKeepLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <HeaderMenu
      label={t("header.view")}
      word={i18n.language.toUpperCase()}
      icon={<IconLanguage size={20} stroke={1.6} aria-hidden="true" />}
    >
      <Menu.Label>{t("header.language")}</Menu.Label>
      <Menu.RadioGroup
        value={i18n.language}
        onChange={(chosen) => {
          if (!isLanguage(chosen)) return;
          void speak(chosen);
          keepLanguage(chosen);
        }}
      >
        {languages.map((code) => (
          <Menu.RadioItem key={code} value={code} lang={code}>
            {languageNames[code]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Label>{t("header.appearance")}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(chosen) => {
          if (isScheme(chosen)) setColorScheme(chosen);
        }}
      >
        {schemes.map((scheme) => (
          <Menu.RadioItem key={scheme} value={scheme}>
            {t(words[scheme])}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </HeaderMenu>
  );
}
