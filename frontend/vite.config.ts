import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const backend = process.env.COMMONTABLE_URL ?? "http://localhost:8080";
const toBackend = { target: backend, changeOrigin: false };

/** A group that several pages share is named after all of them: too long for a file. */
const fileName = (name: string, extension: string) =>
  name.startsWith("shared~")
    ? `assets/shared-[hash].${extension}`
    : `assets/[name]-[hash].${extension}`;

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    manifest: true,
    sourcemap: false,
    target: "es2022",
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => fileName(name, "js"),
        assetFileNames: ({ names: [name = ""] }) => fileName(name, "[ext]"),
        codeSplitting: {
          groups: [
            // What every page needs is one file; what several share is in few, or a page would fetch dozens of crumbs.
            { name: "start", tags: ["$initial"], priority: 2 },
            {
              name: "shared",
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 5_000,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": toBackend, "/auth": toBackend } },
  preview: { proxy: { "/api": toBackend, "/auth": toBackend } },
  test: {
    environment: "jsdom",
    setupFiles: ["./src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: false,
    // A page of its own for each file took four times as long; what a test leaves behind is cleared in the set-up.
    isolate: false,
    testTimeout: 20_000,
  },
});
