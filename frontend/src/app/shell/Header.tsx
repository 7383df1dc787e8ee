import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "@/i18n";
import { AccountMenu } from "./AccountMenu";
import { AppearanceMenu } from "./AppearanceMenu";
import { LanguageMenu } from "./LanguageMenu";
import { PartnershipMenu } from "./PartnershipMenu";
import classes from "./header.module.css";

const SearchDialog = lazy(() => import("./SearchDialog"));

export function Header({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation();
  const [searching, setSearching] = useState(false);
  useHotkeys(
    [
      [
        "mod+K",
        () => {
          setSearching(true);
        },
      ],
    ],
    [],
  );
  return (
    <header className={classes.header}>
      <PartnershipMenu slug={slug} />
      <div className={classes.tools}>
        {slug && (
          <Button
            variant="default"
            className={classes.search}
            leftSection={<IconSearch size={18} aria-hidden="true" />}
            onClick={() => {
              setSearching(true);
            }}
            aria-keyshortcuts="Control+K Meta+K"
          >
            <span className={classes.word}>{t("header.search")}</span>
            <kbd className={classes.kbd} aria-hidden="true">
              {t("header.searchShortcut")}
            </kbd>
          </Button>
        )}
        <LanguageMenu />
        <AppearanceMenu />
        <AccountMenu slug={slug} />
      </div>
      <Suspense fallback={null}>
        {searching && slug && (
          <SearchDialog
            slug={slug}
            onClose={() => {
              setSearching(false);
            }}
          />
        )}
      </Suspense>
    </header>
  );
}
