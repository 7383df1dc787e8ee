import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ReactNode, Ref } from "react";

interface Own {
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

function ButtonAnchor({ ref, ...rest }: ButtonProps & Own) {
  return <Button component="a" ref={ref} {...rest} />;
}

function TextAnchor({ ref, ...rest }: AnchorProps & Own) {
  return <Anchor ref={ref} {...rest} />;
}

/** A link that looks like a button: it goes somewhere. What does something is a `Button`. */
export const LinkButton = createLink(ButtonAnchor);

/** A link inside text. */
export const TextLink = createLink(TextAnchor);
