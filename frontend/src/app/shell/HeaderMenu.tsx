import { Button, Menu } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import classes from "./header.module.css";

interface HeaderMenuProps {
  /** What the button is called; `word` may say its present value in short. */
  label: string;
  word?: string | undefined;
  icon: ReactNode;
  children: ReactNode;
}

/** A button in the header that opens a menu: an icon with a word, the word unseen on a phone. */
export function HeaderMenu({ label, word, icon, children }: HeaderMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button variant="subtle" color="gray" className={classes.tool} leftSection={icon}>
          <span className="ct-visually-hidden">{word ? `${label}${t("colon")}` : label}</span>
          {word && <span className={classes.word}>{word}</span>}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
