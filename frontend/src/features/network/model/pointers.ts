import type { Stage } from "./stage";

/** Pushing, pinching, turning the wheel (with Ctrl, so that the page can still be scrolled) and picking. */
export function listenTo(canvas: HTMLCanvasElement, stage: Stage, onPick: (at: number) => void) {
  const fingers = new Map<number, { x: number; y: number }>();
  let pushed = 0;

  const place = (event: PointerEvent | WheelEvent) => {
    const frame = canvas.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  };
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return a && b
      ? { apart: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      : null;
  };

  function down(event: PointerEvent) {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event));
    pushed = 0;
  }

  function move(event: PointerEvent) {
    const now = place(event);
    const before = fingers.get(event.pointerId);
    if (!before) {
      stage.hover(stage.nodeAt(now.x, now.y));
      return;
    }
    const pinchBefore = spread();
    fingers.set(event.pointerId, now);
    const pinch = spread();
    if (pinch && pinchBefore) {
      stage.zoomAt(pinch.apart / Math.max(1, pinchBefore.apart), pinch.x, pinch.y);
      pushed = Infinity;
    } else {
      pushed += Math.hypot(now.x - before.x, now.y - before.y);
      // a trembling finger still picks
      if (pushed > 4) stage.move(now.x - before.x, now.y - before.y);
    }
  }

  function up(event: PointerEvent) {
    const { x, y } = place(event);
    const was = fingers.delete(event.pointerId);
    if (!was || event.type === "pointercancel" || pushed > 4) return;
    const at = stage.nodeAt(x, y);
    if (at !== null) onPick(at);
  }

  function wheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { x, y } = place(event);
    stage.zoomAt(Math.exp(-event.deltaY / 200), x, y);
  }

  const leave = () => stage.hover(null);
  canvas.addEventListener("pointerdown", down);
  canvas.addEventListener("pointermove", move);
  canvas.addEventListener("pointerup", up);
  canvas.addEventListener("pointercancel", up);
  canvas.addEventListener("pointerleave", leave);
  canvas.addEventListener("wheel", wheel, { passive: false });
  return () => {
    canvas.removeEventListener("pointerdown", down);
    canvas.removeEventListener("pointermove", move);
    canvas.removeEventListener("pointerup", up);
    canvas.removeEventListener("pointercancel", up);
    canvas.removeEventListener("pointerleave", leave);
    canvas.removeEventListener("wheel", wheel);
  };
}
