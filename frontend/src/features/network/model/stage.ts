import { draw, type Palette, type Scene } from "./drawing";
import type { LayoutAnswer, LayoutTask } from "./layout";
import LayoutWorker from "./layout.worker.ts?worker&inline";
import { fitted, moved, nodeAt, onScreen, showing, type View, zoomed } from "./view";

export type StageScene = Omit<Scene, "positions" | "hovered">;

const ZOOM = 1.3;

/**
 * What happens on the canvas: it keeps the positions, the view and the worker that lays out, and draws at most once a
 * frame. React tells it what to show and is told nothing but where the cursor's node lies.
 */
export class Stage {
  positions: Float32Array = new Float32Array(0);
  private view: View = { x: 0, y: 0, scale: 1 };
  private size = { width: 0, height: 0, ratio: 1 };
  private scene: StageScene | null = null;
  private palette: Palette | null = null;
  private hovered: number | null = null;
  private cursor: number | null = null;
  /** Once the reader has moved the picture, it does not move by itself any more. */
  private touched = false;
  private frame = 0;
  private task = 0;
  private readonly worker: Worker;
  private readonly pen: CanvasRenderingContext2D | null;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly options: {
      /** Only the picture at rest, for readers who asked for less motion. */
      still: boolean;
      onCursor: (x: number, y: number, radius: number) => void;
      onLaidOut: (done: boolean) => void;
    },
  ) {
    this.pen = canvas.getContext("2d");
    this.worker = new LayoutWorker();
    this.worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => this.laidOut(data);
  }

  destroy() {
    this.worker.terminate();
    cancelAnimationFrame(this.frame);
  }

  layOut(task: Omit<LayoutTask, "id" | "start">) {
    this.task += 1;
    const start = this.positions.length === task.size * 2 ? this.positions.slice() : null;
    this.worker.postMessage({ ...task, id: this.task, start } satisfies LayoutTask);
  }

  private laidOut({ id, positions, done }: LayoutAnswer) {
    if (id !== this.task || (this.options.still && !done)) return;
    this.positions = positions;
    if (!this.touched) this.view = fitted(positions, this.size.width, this.size.height);
    this.options.onLaidOut(done);
    this.redraw();
  }

  show(scene: StageScene, palette: Palette) {
    if (this.scene && this.scene.network !== scene.network) {
      this.touched = false;
      if (scene.network.nodes.length * 2 !== this.positions.length) {
        this.positions = new Float32Array(0);
      }
    }
    this.scene = scene;
    this.palette = palette;
    this.redraw();
  }

  resize(width: number, height: number) {
    const ratio = Math.min(2, globalThis.devicePixelRatio);
    this.size = { width, height, ratio };
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    if (!this.touched) this.view = fitted(this.positions, width, height);
    this.redraw();
  }

  fit() {
    this.touched = false;
    this.view = fitted(this.positions, this.size.width, this.size.height);
    this.redraw();
  }

  /** By the button or a key: round the middle. */
  zoom(direction: 1 | -1) {
    this.zoomAt(direction > 0 ? ZOOM : 1 / ZOOM, this.size.width / 2, this.size.height / 2);
  }

  zoomAt(factor: number, x: number, y: number) {
    this.touched = true;
    this.view = zoomed(this.view, factor, x, y);
    this.redraw();
  }

  move(dx: number, dy: number) {
    this.touched = true;
    this.view = moved(this.view, dx, dy);
    this.redraw();
  }

  nodeAt(x: number, y: number): number | null {
    if (!this.scene || this.positions.length === 0) return null;
    return nodeAt(this.view, this.positions, this.scene.radii, x, y);
  }

  hover(at: number | null) {
    if (at === this.hovered) return;
    this.hovered = at;
    this.canvas.style.cursor = at === null ? "grab" : "pointer";
    this.redraw();
  }

  /** The node that the keyboard stands on. */
  setCursor(at: number | null, bringIntoView: boolean) {
    this.cursor = at;
    if (at !== null && bringIntoView && this.positions.length > 0) {
      const { x, y } = onScreen(this.view, this.positions, at);
      this.view = showing(this.view, x, y, this.size.width, this.size.height);
    }
    this.redraw();
  }

  private redraw() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const { scene, pen, palette } = this;
      if (!scene || !pen || !palette || this.positions.length !== scene.network.nodes.length * 2) {
        return;
      }
      const whole = { ...scene, positions: this.positions, hovered: this.hovered };
      draw(pen, whole, this.view, this.size, palette);
      if (this.cursor !== null) {
        const { x, y } = onScreen(this.view, this.positions, this.cursor);
        this.options.onCursor(x, y, (scene.radii[this.cursor] ?? 4) * this.view.scale);
      }
    });
  }
}
