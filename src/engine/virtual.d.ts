declare module 'virtual:rule-tables' {
  /** The bytes of `packTables`, deflated, as base64. */
  const packed: string;
  export default packed;
}

declare module 'virtual:rule-texts' {
  /** What people are told of each signal; the scripts that only listen do without it. */
  export const ruleTexts: Readonly<
    Record<string, Pick<import('../rules/rule').Rule, 'name' | 'family' | 'lands' | 'about' | 'source' | 'silent'>>
  >;
}

declare module 'virtual:rule-families' {
  /** By signal; for pages that only count. */
  export const familyOf: Readonly<Record<string, import('../rules/signal').Family>>;
}

declare module 'virtual:rule-examples' {
  /** By signal: a few texts it marks, and a few it leaves alone. */
  export const examples: Readonly<
    Record<
      string,
      {
        readonly flags: readonly Pick<import('../rules/rule').FlagExample, 'text' | 'marks'>[];
        readonly leaves: readonly Pick<import('../rules/rule').LeaveExample, 'text' | 'because'>[];
      }
    >
  >;
}
