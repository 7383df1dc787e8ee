import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const mayKnow = (type, types) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: types } } } },
});

export default tseslint.config(
  { ignores: ["dist", "src/api/schema.gen.ts", "test-results", "playwright-report"] },
  js.configs.recommended,
  { files: ["scripts/**", "*.js"], languageOptions: { globals: globals.node } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "@mantine/core",
          importNames: ["Modal"],
          message: "Dialogs are `Dialog` from @/ui/Dialog: one banner a page, a named × in it.",
        },
      ],
      // The compiler's word counts: no `as`, except `as const`.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // TanStack Router's redirect() and notFound() are thrown by design; so are our problems.
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      ...reactHooks.configs.recommended.rules,
      // A region that scrolls must be reachable by keyboard, which needs a tabindex.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel", "region"] }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: "./tsconfig.json" } },
      "boundaries/elements": [
        { type: "feature", pattern: "src/features/*", capture: ["name"] },
        ...["app", "routes", "ui", "api", "i18n"].map((type) => ({ type, pattern: `src/${type}` })),
      ],
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          message: "This room may not know that one; see frontend/README.md, “The house”",
          policies: [
            mayKnow("app", ["app", "routes", "ui", "api", "i18n", "feature"]),
            mayKnow("routes", ["routes"]),
            mayKnow("ui", ["ui", "api", "i18n", "routes"]),
            mayKnow("api", ["api"]),
            mayKnow("i18n", ["i18n"]),
            mayKnow("feature", ["ui", "api", "i18n", "routes"]),
            { allow: { to: { module: { origin: ["external", "core"] } } } },
            {
              from: { element: { type: "feature" } },
              allow: {
                to: {
                  element: {
                    type: "feature",
                    captured: { name: "{{from.element.captured.name}}" },
                  },
                },
              },
            },
            {
              from: { element: { type: "feature" } },
              allow: { to: { element: { type: "feature", fileInternalPath: "index.ts" } } },
            },
          ],
        },
      ],
    },
  },
  { files: ["src/ui/Dialog.tsx"], rules: { "no-restricted-imports": "off" } },
);
