import "@mantine/core/styles.css";
import "./app/theme/fonts.css";
import "./app/theme/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { setUpTexts } from "./i18n/setup";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has lost its #root");

await setUpTexts();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
