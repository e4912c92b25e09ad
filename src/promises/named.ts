/** A person by their name; the source of a pattern, as the others here. */
export const oneName = "\\p{Lu}[\\p{L}'-]*(?:\\s+\\p{Lu}[\\p{L}'-]*){0,2}";
/** Up to four of them. */
export const names = `${oneName}(?:(?:,\\s+|\\s+(?:and|&)\\s+)${oneName}){0,3}`;
const title = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Cllr|Sister|Father)\\.?';
const noName =
  '(?:(?:I|We|You|He|She|They|It|This|That|There|What|Who|Which|On|At|In|By|For|From|As|If|When|Once|So|But|And|Then|Also|Next|Please|Hopefully|Perhaps|Maybe|Meanwhile|Today|Tonight|Tomorrow|\\p{Lu}\\p{Ll}+day)\\b|(?:\\p{Lu}[\\p{L}-]*\\s+){1,2}I\\b)';
/** The same by what they are as well: "Our chef, Anton,", "Mr Suresh from accounts". The names are caught. */
export const people = `(?:(?:[Mm]y|[Oo]ur|[Tt]he|[Yy]our|[Yy]oung)\\s+(?:[\\p{Ll}'-]+,?\\s+){0,4}?)?(?!${noName})((?:${title}\\s+)?${names})(?:\\s+from\\s+\\p{Ll}+)?,?`;
