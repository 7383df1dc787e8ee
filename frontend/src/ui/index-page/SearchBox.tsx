import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { chosenOf, type IndexAddress } from "./useIndexAddress";
import classes from "./index-page.module.css";

const PAUSE = 250;

interface SearchBoxProps {
  address: IndexAddress;
  label?: string | undefined;
}

/** What is typed shows at once; the address follows when the fingers rest. */
export function SearchBox({ address, label }: SearchBoxProps) {
  const { t } = useTranslation();
  const words = label ?? t("index.search");
  const inAddress = chosenOf(address.values, "q")[0] ?? "";
  const [text, setText] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  if (seen !== inAddress) {
    // the address changed: by us (then it is what was typed), by Back, or by "Clear all"
    setSeen(inAddress);
    if (text.trim() !== inAddress) setText(inAddress);
  }
  const apply = useDebouncedCallback((q: string) => {
    address.change({ q: q === "" ? undefined : q });
  }, PAUSE);
  return (
    <TextInput
      type="search"
      className={classes.search}
      aria-label={words}
      placeholder={words}
      leftSection={<IconSearch size={18} aria-hidden="true" />}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        apply(value.trim());
      }}
    />
  );
}
