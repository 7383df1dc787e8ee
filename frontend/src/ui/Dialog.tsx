import { Modal, type ModalRootProps } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import classes from "./dialog.module.css";

interface DialogProps {
  title: string;
  onClose: () => void;
  size?: ModalRootProps["size"];
  /** A question that must be answered has no ×; Escape still closes. */
  closable?: boolean;
  /** Near the top instead of the middle: for what grows while one types. */
  high?: boolean;
  children: ReactNode;
}

/** The one dialog of the app: named by its title, holds the focus, gives it back. It is there while it is rendered. */
export function Dialog(props: DialogProps) {
  const { title, onClose, size = "md", closable = true, high = false, children } = props;
  const { t } = useTranslation();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size}
      centered={!high}
      yOffset={high ? "8vh" : "5vh"}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* not Modal.Header: its <header> would be a second banner of the page */}
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {closable && <Modal.CloseButton aria-label={t("dialog.close")} />}
        </div>
        <Modal.Body className={classes.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
