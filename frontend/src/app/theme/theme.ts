import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from "@mantine/core";

/** The one accent, for what can be acted on and nothing else. */
const lake: MantineColorsTuple = [
  "#e9f5f5",
  "#d5e9ea",
  "#aad3d6",
  "#8fcbd0",
  "#6fc3c9",
  "#3f9aa3",
  "#1f747e",
  "#0f5c66",
  "#0b4a53",
  "#073840",
];

const warmGray: MantineColorsTuple = [
  "#faf8f4",
  "#f3f0ea",
  "#e6e1d8",
  "#d5cec2",
  "#b5ac9d",
  "#8a8172",
  "#6b6356",
  "#544d42",
  "#3a352d",
  "#26221c",
];

const warmDark: MantineColorsTuple = [
  "#ece8e1",
  "#cfc8bd",
  "#b5ad9f",
  "#8f8778",
  "#5a544a",
  "#433e36",
  "#2e2a25",
  "#211e1a",
  "#191714",
  "#12100e",
];

const serif = '"Source Serif 4", Georgia, "Times New Roman", serif';

export const theme = createTheme({
  colors: { lake, gray: warmGray, dark: warmDark },
  primaryColor: "lake",
  primaryShade: { light: 7, dark: 4 },
  // the accent is dark on light paper and light on dark: what stands on it must turn with it
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === "filled" ? { ...colors, color: "var(--ct-on-accent)" } : colors;
  },
  black: "#26221c",
  fontFamily: 'Inter, system-ui, "Segoe UI", sans-serif',
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.25rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.55", xl: "1.6" },
  defaultRadius: "md",
  radius: { xs: "3px", sm: "4px", md: "6px", lg: "6px", xl: "6px" },
  headings: {
    fontFamily: serif,
    fontWeight: "600",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "clamp(1.75rem, 1.4rem + 1.4vw, 2.375rem)", lineHeight: "1.2" },
      h2: { fontSize: "1.5rem", lineHeight: "1.3" },
      h3: { fontSize: "1.1875rem", lineHeight: "1.35" },
    },
  },
  respectReducedMotion: true,
  focusRing: "auto",
  components: {
    ModalRoot: { defaultProps: { transitionProps: { duration: 120 } } },
    // inside the landmark they belong to, and without the placeholder that no menu may hold
    Menu: {
      defaultProps: {
        transitionProps: { duration: 100 },
        shadow: "md",
        withinPortal: false,
        withInitialFocusPlaceholder: false,
        menuItemTabIndex: 0,
      },
    },
    Popover: {
      defaultProps: { transitionProps: { duration: 100 }, shadow: "md", withinPortal: false },
    },
    Anchor: { defaultProps: { underline: "always" } },
  },
});

/** Everything that is not a component's own: `--ct-…`, the same names in both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: { "--ct-serif": serif, "--ct-reading": "68ch", "--ct-content": "72rem" },
  light: {
    "--mantine-color-body": "#fbfaf7",
    "--mantine-color-text": "#26221c",
    "--mantine-color-dimmed": "#635b4e",
    "--mantine-color-placeholder": "#6b6356",
    "--mantine-color-error": "#a62b1f",
    "--mantine-color-red-outline": "#a62b1f",
    "--mantine-color-anchor": "#0f5c66",
    "--ct-paper": "#ffffff",
    "--ct-sunken": "#f3f0ea",
    "--ct-line": "#e3ddd2",
    "--ct-edge": "#8a8172",
    "--ct-accent": "#0f5c66",
    "--ct-on-accent": "#ffffff",
    "--mantine-primary-color-contrast": "#ffffff",
    "--ct-accent-soft": "#e4f0f0",
    "--ct-stakeholder": "#7a4a7d",
    "--ct-stakeholder-soft": "#f3eaf3",
    "--ct-dilemma": "#845c0c",
    "--ct-dilemma-soft": "#f7eeda",
    "--ct-action": "#48682a",
    "--ct-action-soft": "#eaf1e1",
    "--ct-indicator": "#3f5f94",
    "--ct-indicator-soft": "#e8eef8",
    "--ct-warn": "#8a4b0a",
    "--ct-warn-soft": "#fbeedd",
    "--ct-error-soft": "#fbeae7",
    "--ct-good": "#2f6b3a",
  },
  dark: {
    "--mantine-color-body": "#191714",
    "--mantine-color-text": "#ece8e1",
    "--mantine-color-dimmed": "#b5ad9f",
    "--mantine-color-placeholder": "#a39b8c",
    "--mantine-color-error": "#f2978b",
    "--mantine-color-red-outline": "#f2978b",
    "--mantine-color-anchor": "#7fcdd2",
    "--ct-paper": "#211e1a",
    "--ct-sunken": "#2a2621",
    "--ct-line": "#3a352e",
    "--ct-edge": "#8f8778",
    "--ct-accent": "#7fcdd2",
    "--ct-on-accent": "#12100e",
    "--mantine-primary-color-contrast": "#12100e",
    "--ct-accent-soft": "#1f3436",
    "--ct-stakeholder": "#d0a6d3",
    "--ct-stakeholder-soft": "#382c39",
    "--ct-dilemma": "#dcb463",
    "--ct-dilemma-soft": "#3a301c",
    "--ct-action": "#aac586",
    "--ct-action-soft": "#2a3322",
    "--ct-indicator": "#a3bce8",
    "--ct-indicator-soft": "#28303e",
    "--ct-warn": "#efb57c",
    "--ct-warn-soft": "#3b2c1b",
    "--ct-error-soft": "#3d2522",
    "--ct-good": "#93cf9d",
  },
});
