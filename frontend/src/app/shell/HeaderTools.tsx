import { AccountMenu } from "./AccountMenu";
import { AppearanceMenu } from "./AppearanceMenu";
import { LanguageMenu } from "./LanguageMenu";

/** The header's menus: loaded just after the first paint, since nobody opens one before it. */
export default function HeaderTools({ slug }: { slug: string | undefined }) {
  return (
    <>
      <LanguageMenu />
      <AppearanceMenu />
      <AccountMenu slug={slug} />
    </>
  );
}
