/** Whom the sample mail is written to. */
export const reader = 'Ana';

/** A mail that thanks and promises well and leaves four steps out. English like the rules; it is what they are tried on. */
export const sample: readonly string[] = [
  'Hi Ana,',
  'Thanks for flagging the gap in the June figures. We’ll circle back on the numbers once things calm down.',
  'Mistakes were made when the sheet was updated. Sorry if that caused any confusion.',
  'I should be able to look at the contract this week, but no promises.',
  'I’ll send you the new sheet by Friday.',
  'Maya',
];
