import { Button, CloseButton } from "@mantine/core";
import { useFocusWithin, useHover, useMergedRef } from "@mantine/hooks";
import { Suspense, useEffect } from "react";
import { useTranslation } from "@/i18n";
import { useProblemTexts } from "./problemTexts";
import { dismissToast, notify, timeOf, type Toast, useToasts } from "./toasts";
import classes from "./toasts.module.css";

/** Once in the shell. The clock stands still while pointer or focus rests on a message. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className={classes.stack} role="status" aria-live="polite">
      {/* the first message fetches its texts: not the whole page waits for them */}
      <Suspense fallback={null}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </Suspense>
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const texts = useProblemTexts();
  const hover = useHover();
  const focus = useFocusWithin();
  const card = useMergedRef<HTMLDivElement>(hover.ref, focus.ref);
  const held = hover.hovered || focus.focused;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), timeOf(toast));
    return () => clearTimeout(timer);
  }, [toast, held]);

  async function undo() {
    dismissToast(toast.id);
    try {
      await toast.undo?.();
      notify(t("undo.undone"));
    } catch (refusal) {
      const { title, text } = texts.of(refusal);
      notify(`${title}. ${text}`);
    }
  }

  return (
    <div ref={card} className={classes.toast}>
      <span>{toast.text}</span>
      {toast.undo && (
        <Button
          size="compact-md"
          variant="subtle"
          className={classes.undo}
          onClick={() => void undo()}
        >
          {t("undo.undo")}
        </Button>
      )}
      <CloseButton
        className={classes.close}
        aria-label={t("undo.close")}
        onClick={() => dismissToast(toast.id)}
      />
    </div>
  );
}
