import { AccountMenu } from "./AccountMenu";
import { ViewMenu } from "./ViewMenu";

/** The header's menus: loaded just after the first paint, since nobody opens one before it. */
export default function HeaderTools({ slug }: { slug: string | undefined }) {
  return (
    <>
      <ViewMenu />
      <AccountMenu slug={slug} />
    </>
  );
}
