// Who wrote stands before the verb, in German, Dutch and the Nordic languages also behind it.
const wrote =
  /(?:wrote|writes|a écrit|escribió|ha scritto|napisał\(?a?\)?|написал\(?а?\)?|escreveu|schrieb|schreef|skrev)\s*[:：]$|\b(?:schrieb|schreef|skrev)\s.{1,120}[:：]$/i;
// A line that is longer is a paragraph, whatever it ends with.
const longest = 300;

/** Whether a line, as it is seen and trimmed, says who wrote what stands below it. */
export const isAttribution = (text: string): boolean => text.length <= longest && wrote.test(text);
