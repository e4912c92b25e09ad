declare module 'virtual:rule-tables' {
  /** The bytes of `packTables`, deflated, as base64. */
  const packed: string;
  export default packed;
}

declare module 'virtual:rule-examples' {
  /** By signal. */
  export const examples: Readonly<
    Record<
      string,
      {
        readonly flags: readonly import('../rules/rule').FlagExample[];
        readonly leaves: readonly import('../rules/rule').LeaveExample[];
      }
    >
  >;
}
