import { useElementSize } from "@mantine/hooks";

/** The width a picture may take, in pixels; a guess until it is on screen. */
export function useWidth(guess = 640) {
  const { ref, width } = useElementSize();
  return { ref, width: width > 0 ? width : guess };
}
