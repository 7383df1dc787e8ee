import { type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "@/i18n";
import { HeaderMenu } from "./HeaderMenu";

const schemes = ["light", "dark", "auto"] as const;
const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };
const words = { light: "header.light", dark: "header.dark", auto: "header.system" } as const;

function isScheme(value: string): value is MantineColorScheme {
  return schemes.some((scheme) => scheme === value);
}

export function AppearanceMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = icons[colorScheme];
  return (
    <HeaderMenu
      label={t("header.appearance")}
      icon={<Icon size={20} stroke={1.6} aria-hidden="true" />}
    >
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
