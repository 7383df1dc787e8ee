import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll } from "vitest";
import { setUpTexts } from "@/i18n/setup";
import { dismissToasts } from "@/ui/toasts";

class NoResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

const noMatchMedia = (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
});

// What jsdom lacks and Mantine asks for; not by vi.stubGlobal, which a test may take back. Files share one page.
Object.defineProperty(window, "matchMedia", { writable: true, value: noMatchMedia });
Object.defineProperty(globalThis, "ResizeObserver", { writable: true, value: NoResizeObserver });
Object.defineProperty(document, "fonts", {
  configurable: true,
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

beforeAll(async () => {
  await setUpTexts("en");
});

afterEach(() => {
  cleanup();
  dismissToasts();
  localStorage.clear();
});
