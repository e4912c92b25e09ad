declare module 'virtual:rule-tables' {
  /** The bytes of `packTables`, deflated, as base64. */
  const packed: string;
  export default packed;
}

declare module 'virtual:rule-texts' {
  /** What people are told of each signal; the scripts that only listen do without it. */
  export const ruleTexts: Readonly<
    Record<string, Pick<import('../rules/rule').Rule, 'name' | 'family' | 'about' | 'source'>>
  >;
}

declare module 'virtual:rule-families' {
  /** By signal; for pages that only count. */
  export const familyOf: Readonly<Record<string, import('../rules/signal').Family>>;
}

declare module 'virtual:rule-silences' {
  /** By signal, a sentence it stays silent on. */
  export const silences: Readonly<Record<string, string>>;
}

declare module 'virtual:rule-landings' {
  /** By signal, how it may land; beside a draft the finding says so. */
  export const landings: Readonly<Record<string, string>>;
}

declare module 'virtual:rule-examples' {
  /** By signal: a few texts it marks, cut into plain and marked words by turns, and a few it leaves alone, each with why. */
  export const examples: Readonly<
    Record<
      string,
      {
        readonly flags: readonly (readonly string[])[];
        readonly leaves: readonly (readonly [text: string, because: string])[];
      }
    >
  >;
}
