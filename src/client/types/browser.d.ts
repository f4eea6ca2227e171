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
  plan: PlanWords;
  sheet: SheetWords;
}

type Plan = import("../../../theme/js/plan/plans.js").Plan;

/** What a sheet says besides what stands in its plan. */
interface SheetWords {
  /** The strings of the theme whose keys begin with "sheet.", by the rest of the key. */
  words: Record<string, string>;
  guide: string;
  review: string;
  practice?: Partial<Record<"name" | "telephone" | "address" | "line" | "logo", string>>;
  /** The days of the week, day.1 to day.7. */
  dose: Record<string, string>;
  stop: { move: string[], then: string, urgent: string, emergencyNow: string, emergency: string[] };
  pain?: PainRule;
}

interface PlanWords {
  /** The strings of the theme whose keys begin with "plan.", by the rest of the key. */
  words: Record<string, string>;
  /** Those of doses and times, by their key. */
  dose: Record<string, string>;
  rules: import("../../../theme/js/session/dose.js").Rules;
  sensible: { moves: number; minutes: number };
  /** Conditions with the seconds in a position that they allow, and what to do. */
  limits: import("../../../theme/js/plan/limits.js").Limit[];
  /** Names and pages of all conditions by slug, in the order in which they are told. */
  conditions: Record<string, [string, string]>;
  /** Codes of moves that have not that of their slug, and of former names with that of today. */
  codes: Record<string, string>;
  former: Record<string, string>;
  /** The first code of each part of the moves, and its address. */
  parts: [string, string][];
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
  limberQr?: (text: string) => SVGSVGElement | null;
  limberLead: typeof import("../../../theme/js/session/lead.js").Lead;
  limberProfile: import("../../../theme/js/profile.js").Profile;
  limberMoves?: import("../../../theme/js/plan/rows.js").MoveRow[];
  /** Makes what stands behind the first view of the page of plans. */
  limberPlan?(lent: import("../../../theme/js/plan-more/client.js").PlanClient): import("../../../theme/js/plan-more.js").PlanExtras;
  /** What comes in a script of its own: the sheet of a plan, and its reminder as a file. */
  limberSheet?: {
    makeSheet?(plan: Plan, rows: import("../../../theme/js/plan/rows.js").MoveRow[], address: string): HTMLElement;
    saveReminder(plan: Plan, when: { at: string, minutes: number, page: string }): void;
  };
  /** Lets through the addresses that a page may load as scripts; made by site.js with the first of them. */
  limberPolicy?: ScriptPolicy;
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
}

interface Navigator {
  connection?: { saveData?: boolean };
}
