import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { partnershipsQuery } from "@/api";
import { useTranslation } from "@/i18n";
import { Mark } from "@/ui/Mark";
import classes from "./header.module.css";

const SearchDialog = lazy(() => import("./SearchDialog"));
const PartnershipMenu = lazy(() => import("./PartnershipMenu"));
const HeaderTools = lazy(() => import("./HeaderTools"));

export function Header({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation();
  const [searching, setSearching] = useState(false);
  const { data } = useQuery(partnershipsQuery);
  const here = data?.items.find((partnership) => partnership.slug === slug);
  const search = () => setSearching(true);
  useHotkeys([["mod+K", search]], []);
  return (
    <header className={classes.header}>
      <div className={classes.start} data-slug={slug}>
        <Link to="/" className={classes.home} aria-label={t("product")}>
          <Mark size={32} />
          <span>{t("product")}</span>
        </Link>
        <Suspense fallback={<span className={classes.name}>{here?.name}</span>}>
          {here && data && <PartnershipMenu here={here} all={data.items} />}
        </Suspense>
      </div>
      <div className={classes.tools}>
        {slug && (
          <Button
            variant="default"
            className={classes.search}
            leftSection={<IconSearch size={18} aria-hidden="true" />}
            onClick={search}
            aria-keyshortcuts="Control+K Meta+K"
          >
            <span className={classes.word}>{t("header.search")}</span>
            <kbd className={classes.kbd} aria-hidden="true">
              {t("header.searchShortcut")}
            </kbd>
          </Button>
        )}
        <Suspense fallback={<span className={classes.toolsToCome} />}>
          <HeaderTools slug={slug} />
        </Suspense>
      </div>
      <Suspense fallback={null}>
        {searching && slug && <SearchDialog slug={slug} onClose={() => setSearching(false)} />}
      </Suspense>
    </header>
  );
}
