import { monthName } from './months';

/** What looks like a day or an hour to a date parser and is none. Each is taken out of a quote before it is read. */
const weekday = '(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?';
const unit =
  '(?:second|sec|minute|min|hour|day|night|evening|morning|afternoon|weekend|week|fortnight|month|sprint|quarter|year|summer|winter|spring|autumn)s?';
const hourEnd =
  "\\s*(?:$|[.,;:!?)–-]|a\\.?m\\b|p\\.?m\\b|o'clock|sharp|latest|at the latest|today|tonight|tomorrow|tmrw|on\\b|this\\b|next\\b|in the (?:morning|afternoon|evening)|and\\b|or\\b|to\\b|with\\b|so\\b|for\\b|but\\b|\\d{4}-\\d|" +
  `${weekday}\\b|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName}\\b|${monthName}\\b)`;

const falseDays: readonly RegExp[] = [
  // Addresses and code.
  /\bhttps?:\S+|\bwww\.\S+|\S+@\S+\.\w+|`[^`]*`/gi,
  // Money, shares, sizes.
  /[$€£¥]\s?\d[\d.,]*\s?(?:k|m|bn)?\b|\b\d[\d.,]*\s?(?:%|percent\b|per cent\b|dollars?\b|euros?\b|pounds?\b|quid\b|eur\b|usd\b|gbp\b|k\b|gb\b|mb\b|kg\b|km\b|cm\b|mm\b|m\b|x\b|px\b|ms\b)/gi,
  // Telephone numbers: international, or nine digits and more that do not begin like a date.
  /\+\d[\d\s().-]{6,}\d|\b(?!\d{4}-\d\d?-\d)(?!\d{1,2}[/.-]\d{1,2}[/.-]\d)0?\d(?:[\s().-]{0,2}\d){8,}\b|\b\d{3}[-.\s]\d{4}\b/g,
  new RegExp(
    `\\b(?:call|ring|phone|tel|telephone|mobile|ext|extension|room|rooms|ticket|bug|issue|invoice|order|page|pages|chapter|section|clause|floor|version|release|build|flat|unit|step|phase|item|day|week|bus|gate|bay|slide|figure|table|line|row)\\.?:?\\s*#?\\d[\\d./:-]*\\b(?!\\s*(?:a\\.?m|p\\.?m|(?:of\\s+)?${monthName})\\b)`,
    'gi',
  ),
  /#\d[\d./-]*/g,
  // Versions and addresses of machines: 2.4.1, v3.1.24, 10.0.0.12; not 27.11.2026.
  /\bv\d[\d.]*\b|\b(?!\d{1,2}\.\d{1,2}\.(?:20)\d{2}\b)\d+(?:\.\d+){2,}\b/gi,
  // Decimals that no preposition of time comes before and no half of the day after.
  new RegExp(
    `(?<!\\b(?:at|by|before|until|till|due|w/c|w/b|from|to|@|${weekday}|today|tomorrow|tonight),?\\s)(?<![\\d.])\\d+\\.\\d+\\b(?!\\.\\d)(?!\\s*(?:a\\.?m|p\\.?m)\\b)`,
    'gi',
  ),
  // Always open, even shares, ratios, scores.
  /\b24\/7(?:\/365)?\b|\b50[/-]50\b|\b[1-9]0[/-][1-9]0\b|\b\d{1,2}-\d{1,2}-\d\b|\b1:1s?\b|\b\d+:\d+\s+(?:ratio|split|mix|scale|win|loss|defeat)\b|\b(?:ratio|scale|split|odds|score)\s+(?:of|is|was|at)\s+\d+[:/-]\d+/gi,
  /\b(?:scor\w+|rat\w+|mark(?:ed|s)?|grade\w*|got|gave|gives?|averag\w+|quality|solid|strong|about|around|roughly|only|maybe|a)\b[^.!?\d]{0,20}\b\d{1,2}\/\d{1,2}\b(?!\/)/gi,
  // "Cut by 12", and neither "update it by 15 Feb" nor "drop it off by 4 pm".
  new RegExp(
    `\\b(?:cut(?:s|ting)?|(?:reduc|increas|grow|rais|fall|drop(?:s|p)?|shr[aiu]nk|trim)\\w*|grew|rose|fell|up|down)\\b[^.!?]{0,30}\\bby\\s+\\d{1,2}(?:\\/\\d{1,2})?\\b(?!(?:st|nd|rd|th)?\\s*(?:of\\s+)?(?:${monthName}|[ap]\\.?m\\b|noon|o'clock)|[:.]\\d)`,
    'gi',
  ),
  /(?<!\b(?:by|before|on|until|till|due|due on|for|w\/c|w\/b|wk comm|commencing|beginning|from|latest|deadline|and|or|eod|eob|cob|cop|eop)\s)(?<![–—→,:(-]\s?)(?<!^)(?<!day\s)(?<!\b(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\.?,?\s)(?<![\d/.-])\b\d{1,2}\/\d{1,2}\b(?!\/)/gi,
  /\b\d{1,2}\/\d{1,2}\b(?!\/)(?=\s+(?:of|done|complete|completed|tasks?|people|items?|points?|stars?|tests?|pass\w*|fail\w*|agreed|said|teams?|customers?|replies|responses|inch|cup)\b)/gi,
  // "at 3 sites" is a place, "at 3" is an hour.
  new RegExp(`\\bat\\s+\\d{1,2}\\b(?![:.]\\d\\d)(?!${hourEnd})`, 'gi'),
  // Words that are other words as well.
  /\b(?:by|until|till|from|as of|for|right|just)\s+now\b|\bnow\b/gi,
  /\b(?:a|one|two|just a|give me a|the|this|every|each|any|split|at the)\s+(?:second|sec|minute|min|moment)s?\b|\bsecond\b/gi,
  /\b(?:in|for|within|the next|over the next)?\s*(?:a|the next)?\s*(?:few|several|some|many|couple)\s+(?:more\s+)?(?:of\s+)?(?:seconds|minutes|hours|days|weeks|months|years)(?:'s?)?(?:\s+time)?\b/gi,
  /\b(?:in|within|for)?\s*(?:a|one|the next)\s+(?:day|week|hour|month|minute)\s+or\s+(?:two|so|three)\b/gi,
  /\b(?:the next|the other|one|some|these|those|any|all|another|the same|each|every|most)\s+(?:day|days|week|weeks|month|months|time|night|morning|weekend)\b/gi,
  new RegExp(
    `\\b(?:every|each|most|some|any|another|a|an|black|casual|good|cyber|easter|pancake|super)\\s+${weekday}\\b(?!\\s+week\\b)(?:\\s+at\\s+\\S+)?`,
    'gi',
  ),
  /(?<=\b(?:the|in the|full|morning|evening|summer|midday)\s)sun\b|\bsun\s+(?:up|down|rise|set|cream|spot|shine)\b/gi,
  // The past: nothing is promised for it.
  new RegExp(`\\b(?:last|past|previous)\\s+(?:\\w+\\s+){0,2}?(?:${unit}|${weekday}|${monthName})\\b`, 'gi'),
  new RegExp(`\\b(?:${weekday}|${monthName})\\s+(?:last|just gone)\\b`, 'gi'),
  /\b(?:the day before\s+)?yesterday(?:'s)?(?:\s+(?:morning|afternoon|evening|at noon))?\b|\blast night\b/gi,
  /\b(?:\w+\s+){1,3}(?:ago|earlier)\b/gi,
  // A stretch, not a day: "for 3 days", "two weeks of work", "3 days after launch".
  new RegExp(`\\bfor\\s+(?:(?:about|at least|over)\\s+)?(?!next\\b|this\\b|end\\b)[\\w.-]+\\s+${unit}\\b`, 'gi'),
  new RegExp(
    `\\b(?!next\\b|this\\b)[\\w.-]+\\s+${unit}\\s+(?:after|before)\\s+(?!next|today|tomorrow|${weekday}|${monthName}|the\\s+\\d|\\d)`,
    'gi',
  ),
  /^\s*at the end of the day\b|\bat the end of the day(?=,)/gi,
  /\b(?:not|don't|can't|won't)\s+(?:\w+\s+)?(?:today|tomorrow)\b(?=\s+but\b)/gi,
];

/**
 * The quote with everything that only looks like a day put aside: scores, versions, telephone numbers, money,
 * "a second", "last Friday". The places are kept by a sign that joins nothing.
 * @param quote one promise, white space folded and apostrophes straight
 */
export function withoutFalseDays(quote: string): string {
  return falseDays.reduce((rest, pattern) => rest.replace(pattern, ' § '), quote);
}
