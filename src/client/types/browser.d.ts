/* What the scripts use that TypeScript does not know, and what they give one another. */

/** Calls of the index's files; each gives its name and its content. */
interface LimberSearch {
  (file: string, content: any): void;
  terms?: (text: string) => Promise<string>;
}

interface ScriptPolicy {
  createScriptURL(address: string): any;
}

/** A colour of the pain rule, as the guide words it. */
interface PainColour {
  label: string;
  text: string;
}

/** The pain rule of the guide: its numbers and its words. */
interface PainRule {
  rise: number; stopAt: number; top: number;
  before: string;
  green: PainColour; amber: PainColour; red: PainColour;
}

/** What the build writes before a script: its words, and what it knows of the guide. */
interface LimberWords {
  diary: {
    /** The strings of the theme whose keys begin with "diary.", by the rest of the key. */
    words: Record<string, string>;
    guide: string;
    pain?: import("../../../theme/js/diary/colour.js").PainRules;
  };
  profile: {
    ask: string; adapt: string; askShort: string; adaptShort: string; marked: string;
    one: string; other: string; show: string; hide: string;
    /** Slugs and names, in the order in which they are told. */
    conditions: [string, string][];
  };
  session: SessionWords;
}

interface SessionWords {
  words: Record<string, string>;
  rules: import("../../../theme/js/session/dose.js").Rules;
  pain?: PainRule;
  help?: { number: string; page?: string; up?: string };
}

interface Window {
  limberWords: LimberWords;
  limberSearch: LimberSearch;
  /** Draws an address of the web as a QR code; null for any other. */
  limberQr: (text: string) => SVGSVGElement | null;
  limberLead: typeof import("../../../theme/js/session/lead.js").Lead;
  limberProfile: import("../../../theme/js/profile.js").Profile;
  /** Lets through the addresses that a page may load as scripts; made by site.js with the first of them. */
  limberPolicy?: ScriptPolicy;
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
}

interface Navigator {
  connection?: { saveData?: boolean };
}
