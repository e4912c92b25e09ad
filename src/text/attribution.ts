// Who wrote stands before the verb, in German, Dutch and the Nordic languages also behind it.
const wrote =
  /(?:wrote|writes|a écrit|escribió|ha scritto|napisał\(?a?\)?|написал\(?а?\)?|escreveu|schrieb|schreef|skrev|va escriure|kirjoitti|napsala?|napísal\(?a?\)?|írta|yazdı|a scris|έγραψε|пише|đã viết|menulis|כתבה?|كتبت?|写道|寫道|작성|लिखा)\s*[:：]$|\b(?:schrieb|schreef|skrev)\s.{1,120}[:：]$/i;
// A line that is longer is a paragraph, whatever it ends with.
const longest = 300;

// In whatever language: a time or a year, and an address in pointed brackets with the colon not far behind.
const moment = /\d[:.]\d\d|\d{4}/;
const addressed = /<[^\s<>]+@[^\s<>]+>[^<>@]{0,60}[:：]$/;

/** Whether a line, as it is seen and trimmed, says who wrote what stands below it. */
export const isAttribution = (text: string): boolean =>
  text.length <= longest && (wrote.test(text) || (moment.test(text) && addressed.test(text)));
