declare module 'virtual:rule-tables' {
  const tables: import('./tables').PackedTables;
  export default tables;
}

declare module 'virtual:rule-examples' {
  /** By signal. */
  export const examples: Readonly<
    Record<string, { readonly flags: readonly import('../rules/rule').FlagExample[]; readonly leaves: readonly import('../rules/rule').LeaveExample[] }>
  >;
}
