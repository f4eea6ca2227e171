/* What the scripts use that TypeScript does not know, and what they give one another. */

/** Calls of the index's files; each gives its name and its content. */
interface LimberSearch {
  (file: string, content: any): void;
  terms?: (text: string) => Promise<string>;
}

interface ScriptPolicy {
  createScriptURL(address: string): any;
}

interface Window {
  limberSearch: LimberSearch;
  limberProfile: import("../../../theme/js/profile.js").Profile;
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
}

interface Navigator {
  connection?: { saveData?: boolean };
}
