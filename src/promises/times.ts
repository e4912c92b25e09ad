import { monthName } from '../text/months';

export const weekday =
  '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const unit = '(?:minute|hour|day|week|fortnight|month|quarter|year|morning|afternoon|evening|weekend|sprint)';
const amount = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an|a couple of|a few|few)';
export const hour =
  "(?:\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)|\\d{1,2}:\\d\\d|noon|midday|midnight)";
const dayEnd =
  '(?:eod|cob|eop|eob|eow|eom|eoq|eoy|close of (?:business|play)|(?:the )?end of (?:business|play)|(?:the )?end of (?:the |this |next |my )?(?:working |business )?' +
  `(?:${unit}|${monthName}|${weekday}|today|tomorrow|q[1-4]))`;
export const dated = `(?:${monthName}\\.?\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+20\\d\\d)?|(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName}(?:\\s+20\\d\\d)?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th))`;
export const relative = `(?:the day after tomorrow|today|tonight|tomorrow|tmrw|first thing|(?:early |late |later )?(?:this|next|the coming) (?:${unit}|${weekday}|${monthName})|(?:the )?week after next|${weekday}(?: week)?|q[1-4]|h[12])`;
const partOfDay =
  '(?:\\s+(?:[ap]m|arvo|eve|morning|afternoon|evening|night|noon|lunchtime|first thing|at the latest|latest))*';
const lead =
  '(?:w/c|w/b|wk comm|week (?:commencing|beginning)|by|before|on|until|till|at|in|within|from|over|during|around|no later than|not later than|due)';
const stop = `(?=\\s*(?:$|[,.;:!?)–—→-]|${lead}\\b|(?:i|we)\\b|and\\b|so\\b|but\\b|to\\b|with\\b|for\\b|\\d|noon\\b|eod\\b|cob\\b))(?!'s)`;
const timed = [
  // "Sat 15.00", "by 8.00": an hour, and no price.
  new RegExp(
    `(?:\\b(?:at|by|before|until|till|from)\\s+|(?<=\\b(?:${weekday}|today|tomorrow|tonight),?\\s))\\d{1,2}\\.(?:00|1[3-9]|[2-5]\\d)(?!\\.?\\d)`,
    'giu',
  ),
  /\bbetween\s+\S+\s+and\s+\S+(?:\s*[ap]m\b)?/giu,
  new RegExp(
    `[,–—-]?\\s*\\b(?:${lead}\\s+)(?:the\\s+|about\\s+)?(?:${dayEnd}|${dated}|${hour}|${relative}|${monthName}|lunch|the weekend|(?:christmas|xmas|easter|new year)(?: eve| day)?|${amount}\\s+(?:working |business )?${unit}s?(?:'s?)?(?:\\s+time)?)${partOfDay}${stop}`,
    'giu',
  ),
  // "Every Friday" says how often, and stays.
  new RegExp(
    `[,–—-]?\\s*(?<![\\p{L}\\d]|\\b(?:every|each)\\s)(?:${dayEnd}|${dated}|${hour}|${relative})${partOfDay}${stop}`,
    'giu',
  ),
  /\b(?:at|by|before)\s+(?:half\s+|about\s+)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*(?:$|[,;]|\.(?!\d)|and\b|so\b|with\b))/giu,
];
const padding =
  /\b(?:just|definitely|certainly|also|of course|please|as well|too|asap|(?<!\bas )soon(?! as\b)|shortly|at some point|as soon as (?:possible|i can|we can)|when (?:i|we) (?:can|get (?:a|the) chance|have (?:a|the) (?:chance|moment|minute))|i think|i guess|i suppose|for sure)\b/gi;
const dangling = /(?:[\s,;:–—→-]|\b(?:by|before|on|until|till|at|in|within|and|but|so|no later than|due)$)+$/i;

/** Times stand in rows, "by 5 pm today", and each is seen once the one behind it is gone. */
function withoutTimes(words: string): string {
  const left = timed.reduce((rest, pattern) => rest.replace(pattern, ' '), words);
  return left.length < words.length ? withoutTimes(left) : left;
}

// A day by itself, whatever is said behind it: "tomorrow about the server room", "on Monday at your office".
const day = new RegExp(
  `\\b(?:today|tonight|tomorrow|tmrw|(?:by|on|before|this|next|until|till)\\s+${weekday})\\b(?!'s)`,
  'i',
);

/** Whether words say when. */
export const isTimed = (words: string): boolean =>
  day.test(words) || timed.some((pattern) => words.search(pattern) >= 0);

/** A line without its times, and without its stop. */
export const untimed = (line: string): string => withoutTimes(line.replace(/[.!]+$/, ''));

/** What is to be done, without the words that say when and how surely. */
export function bare(words: string): string | undefined {
  const rest = untimed(words)
    .replace(padding, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/^[\s,;:–—-]+/, '')
    .replace(dangling, '')
    .trim();
  return /\p{L}/u.test(rest) ? rest : undefined;
}
