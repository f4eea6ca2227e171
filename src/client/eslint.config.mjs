import js from "@eslint/js";
import globals from "globals";

const style = {
  "complexity": ["error", 12],
  "eqeqeq": "error",
  "max-len": ["error", { code: 130 }],
  "max-lines": ["error", 250],
  "no-shadow": ["error", { builtinGlobals: true, hoist: "all" }],
  "no-unused-vars": "error",
  "no-var": "error",
  "one-var": ["error", "never"],
  "prefer-const": "error",
  "quotes": ["error", "double", { avoidEscape: true }],
  "semi": "error"
};

export default [
  // Others' scripts, as they were published.
  { ignores: ["theme/js/qr/lean-qr.js"] },
  js.configs.recommended,
  {
    files: ["theme/**/*.js", "src/main/resources/**/*.js"],
    languageOptions: { ecmaVersion: 2022, sourceType: "module", globals: globals.browser },
    rules: style
  },
  {
    files: ["theme/offline.js"],
    languageOptions: { sourceType: "script", globals: globals.serviceworker }
  },
  {
    files: ["src/client/**/*.js", "src/client/*.mjs"],
    languageOptions: { ecmaVersion: 2022, sourceType: "module", globals: globals.node },
    rules: { ...style, "no-shadow": "error" }
  }
];
