/* What the scripts use that TypeScript does not know, and what they give one another. */

/** Calls of the index's files; each gives its name and its content. */
interface LimberSearch {
  (file: string, content: any): void;
  terms?: (text: string) => Promise<string>;
}

interface ScriptPolicy {
  createScriptURL(address: string): any;
}

/** What the build writes before a script: its words, and what it knows of the guide. */
interface LimberWords {
  profile: {
    ask: string; adapt: string; askShort: string; adaptShort: string; marked: string;
    one: string; other: string; show: string; hide: string;
    /** Slugs and names, in the order in which they are told. */
    conditions: [string, string][];
  };
}

interface Window {
  limberWords: LimberWords;
  limberSearch: LimberSearch;
  limberProfile: import("../../../theme/js/profile.js").Profile;
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
}

interface Navigator {
  connection?: { saveData?: boolean };
}
