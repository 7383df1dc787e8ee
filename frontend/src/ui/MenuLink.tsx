import { Menu, type MenuItemProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ReactNode, Ref } from "react";

interface Own {
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

function MenuAnchor({ ref, ...rest }: MenuItemProps & Own) {
  return <Menu.Item component="a" ref={ref} {...rest} />;
}

/** A link as an entry of a menu. Apart from the other links: the first page has no menu open. */
export const MenuLink = createLink(MenuAnchor);
