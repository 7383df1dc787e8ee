import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const backend = process.env.COMMONTABLE_URL ?? "http://localhost:8080";
const toBackend = { target: backend, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: { manifest: true, sourcemap: false, target: "es2022" },
  server: { proxy: { "/api": toBackend, "/auth": toBackend } },
  preview: { proxy: { "/api": toBackend, "/auth": toBackend } },
  test: {
    environment: "jsdom",
    setupFiles: ["./src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: false,
    testTimeout: 20_000,
  },
});
