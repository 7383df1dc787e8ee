import { Text, Title } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "@/i18n";
import classes from "./form.module.css";

interface FormGroupProps {
  title: string;
  /** What this group is for, in a sentence. */
  sentence?: string;
  children: ReactNode;
}

export function FormGroup({ title, sentence, children }: FormGroupProps) {
  const id = useId();
  return (
    <section className={classes.group} aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {sentence && <Text c="dimmed">{sentence}</Text>}
      <div className={classes.fields}>{children}</div>
    </section>
  );
}

interface MoreFieldsProps {
  title?: string;
  /** Unfolded at once: something stands in there. */
  open?: boolean;
  children: ReactNode;
}

/** Optional fields, folded. */
export function MoreFields({ title, open = false, children }: MoreFieldsProps) {
  const { t } = useTranslation();
  return (
    <details className={classes.more} open={open}>
      <summary>
        <IconChevronRight size={18} aria-hidden="true" />
        {title ?? t("form.more")}
      </summary>
      <div className={classes.fields}>{children}</div>
    </details>
  );
}
