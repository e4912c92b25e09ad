import type { Place } from '../text/facts';

// What is done to people, who keep their capital.
const toPeople =
  /^(?:tell|ask|inform|notify|remind|pay|contact|ring|call|phone|email|text|message|chase|brief|invite|meet|train|hire|appoint|interview)$/;

// People who are named by what they are.
const several =
  /^\p{Lu}\p{Ll}*(?:ers|ors|ours|ants|ents|acts|ees|ians|ists|men|women)\b|^(?:Staff|Police|Everyone|(?:Customer|Client)s?)\b|^(?!(?:Agnes|Andreas|Boris|Carlos|Chris|Curtis|Dennis|Doris|Frances|Hans|Ines|Iris|James|Jens|Jonas|Klaus|Lars|Louis|Lucas|Marcus|Matthias|Nicholas|Niels|Nils|Rhys|Silas|Thomas|Tobias|Travis)\b)\p{Lu}\p{Ll}{3,}[^s\P{Ll}]s\b/u;

/** Easter, Monday, May: begins with a capital and is nobody’s name. */
export const ofCalendar =
  /^(?:Easter|Christmas|Diwali|Ramadan|Eid|Lent|Advent|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\.? \d))\b/;

const uncapitalised = (thing: string, verb = ''): string =>
  /^(?:An?|The|Our|Your|My|This|That|These|Those|Some|One|All|Old|New)\s/.test(thing) ||
  (/^\p{Lu}[\p{Ll}-]+(?!\s\p{Lu})(?=\s|$)/u.test(thing) &&
    (!toPeople.test(verb) || several.test(thing)) &&
    !ofCalendar.test(thing))
    ? thing.charAt(0).toLowerCase() + thing.slice(1)
    : thing;

// What says which one is meant, or how many.
const isTold =
  /\b(?:the|an?|our|your|my|his|her|their|its|this|that|these|those|some|any|all|both|each|every|no|more|most|many|few|several|another|other|new ones?|one|two|three|four|five|six|seven|eight|nine|ten|everything|everyone|around|about|some|over|under|nearly|almost|roughly|half|what|who|where|how|whether|and|or|it|they|them|him|her|he|she)\b|\d|['’]/i;
const isNamed = /^\p{Lu}\S*$|\s\p{Lu}\S*$/u;

// "Rota for August": a name has no such end.
const isOfSomething = /^\p{Lu}?\p{Ll}[\p{Ll} -]*\s(?:for|with|of)\s/u;
// "Take action", "give notice": what they are said with is no thing by itself.
const light = /^(?:take|make|give|pay|hold|get)$/;

// Notes leave it out: "walk-in door seal must be looked at".
const articleOf = (thing: string, verb: string): string =>
  light.test(verb) || thing === '' || isTold.test(thing) || (isNamed.test(thing) && !isOfSomething.test(thing))
    ? ''
    : 'the ';

/** A thing that begins a sentence, as it stands within one: with its article, and small but for names, and words in capitals. */
export const within = (thing: string, verb = ''): string => articleOf(thing, verb) + uncapitalised(thing, verb);

const ends =
  /\s+(?:still |also |now |again )*(?:is|are|isn't|aren't|has|have|hasn't|haven't|had|hadn't|do|does|did|don't|doesn't|didn't|will|won't|was|were|wasn't|weren't|still|not|can't|cannot|got|gets?|keeps?|remains?|continues?|postponed|delayed|awaited|outstanding|pending|overdue|deferred|stalled)\b|['’]s\s+(?:still|not|now|also|again|been|being|late|overdue)\b|\s*[:–—]\s|\s+-\s|,\s/i;
const noThing =
  /[;:()!?"“”*#_]|n't\b|\b(?:you|we|they|i|he|she|it)'(?:re|ve|ll|s|m|d)\b|\b(?:that|note|regrets?|whoever|whatever|which|who)\b|^\p{L}+ing$|^(?:it|this|these|those|there|they|he|she|i|we|you|no|not|nothing|still|for|on|in|at|as|if|when|by|from|with|about|hi|dear|hello|then|so|and|but|yes|well|regarding|re|what|how|where|why)\b/iu;
// "Moved to March" is what became of a thing.
const fate =
  /^\p{L}+ed\s+(?:to|by|from|until|till|for|in|on|since|due|because|as|again|back)\b|\b(?:since|because|due)\b/iu;
const isUnmended = /\bnot (?:yet |been |yet been )?(?:fixed|resolved|solved|paid|mended|repaired|answered)\b/i;
// What takes place is not handed over.
const isEvent = /\b(?:happened|happening|taken place|take place|started|begun|occurred)\b/i;
// Nobody is handed an event.
const isHeld =
  /\b(?:opening|launch|go-live|kick-?off|move|switch|demo|inspection|audit|trip|events?|meeting|party|evening|sessions?|workshop|class(?:es)?|visit|fair|match|concert|fete|interviews?|appointment|course|training)\b/i;
// "Ben", "Printer": who or what, no one can tell from one word that begins a sentence; "Drawings" are several.
const mayBeName = /^\p{Lu}\p{Ll}*(?:[^s\P{Ll}]|ss)$/u;
const article = /^(?:the|our|your|my|a|an|his|her|their)\s/i;

const leadIn =
  /^(?:(?:and|so|but|oh|ok(?:ay)?|right|yes|yeah|in the meantime|ah|hmm|look|honestly|basically|fyi|just (?:a (?:quick )?(?:note|line) )?to (?:say|let you know)(?: that)?|(?:just )?(?:a )?(?:heads[- ]up|note|fyi)(?: that)?|please note that|(?:i|we)(?:'m| am|'re| are)? (?:regret|sorry)(?: to say)? that|(?:going|moving) forward|from now on|in future|well|maybe|perhaps|then|also|hopefully|somehow|apparently|unfortunately|regrettably|sadly|i(?:'m| am) afraid(?: that)?|(?:less good|on the bad side|one more thing):|it (?:has come to (?:our|my) (?:attention|notice)|(?:is|was|has been) (?:later |then |since |also )?(?:found|discovered|noticed|established|regretted|unfortunate)(?: out)? that|seems|appears|would (?:seem|appear)|turns out|looks)(?: as if| like| that)?|looks like|just so you(?:'re| are)? [^,]{1,40}|seems(?: that)?|somewhere (?:on|along) the (?:way|line))[,\s]+)+/i;

/** Words without what leads up to their subject: "So", "Unfortunately", "I'm afraid". */
export const withoutLeadIn = (words: string): string => words.replace(leadIn, '');

// Of "the delay to the Leeds site" it is the site that is awaited.
const delay =
  /^(?:(?:the|this|any|our)\s+)?(?:delay|hold-up|postponement|wait)s?(?:\s+(?:to|of|in|with|on|for)\s+(.+))?$/i;

// Theirs, by what it is.
const sentBy =
  /^your (?:\p{L}+ )?(?:comments?|e-?mails?|mails?|messages?|letters?|reports?|drafts?|feedback|cv|complaints?|questions?|quer(?:y|ies)|requests?|applications?|notes?|slides|proposals?|paper|points?|suggestions?)$/iu;

// Ours to send, where other things of theirs are there to be looked at.
const sentOut =
  /\b(?:orders?|quotation|quote|refund|payments?|booking|parcel|delivery|contract|certificates?|results?|cheque|check|card|permit|licence|license|visa|invoice|receipt|reference|estimate|statement|ticket|machine|car|boiler|chapter)$/i;

// "I haven't got round to your quotation yet", "we have not been able to release the payment".
const undone =
  /\b(?:still (?:working )?on|(?:got|gotten|get) (?:round|around)? ?to|(?:able|chance|time|moment|opportunity|managed?) to (?:get to|look at|look into|go through|\p{Ll}+))\s+((?:the|your|our|my|his|her|their|this|these|those)\s[^,;:.!?]+?)(?:\s+(?:yet|so far|today|this week|at the moment|as yet|as on date|so))?(?:,?\s+(?:i'm afraid|i know|sorry|mate|sir|madam|love|folks|guys|all|team))*\s*[.!]*$/iu;

/**
 * What a sentence is about: its first words, or those behind its colon, up to the verb; or what somebody has not come to.
 * Empty where it is not plain to see.
 */
export function thingOf({ sentence }: Place): string {
  // What is not mended or paid is not what is awaited.
  if (isUnmended.test(sentence.text) || isEvent.test(sentence.text)) return '';
  const text = withoutLeadIn(sentence.text);
  const colon = /^[^:]{1,40}:\s/.exec(text);
  const subject = (colon && thingIn(text.slice(colon[0].length), /^[^:,–—-]*$/)) || thingIn(text, /^/);
  const [, object = ''] = (subject === '' && undone.exec(text)) || [];
  // What the reader sent comes back as an answer.
  const own = sentBy.test(object)
    ? `an answer to ${object}`
    : /^your /i.test(object) && !sentOut.test(object)
      ? ''
      : object;
  const thing = subject || (object.split(' ').length <= 7 && !noThing.test(object) ? own : '');
  const late = delay.exec(thing);
  if (late) return late[1] ?? '';
  return asked.test(thing) ? `an answer to ${thing.charAt(0).toLowerCase()}${thing.slice(1)}` : thing;
}

// What they sent is answered, and not delivered.
const asked =
  /^(?:your|the|his|her|their) (?:\p{Ll}+ )?(?:application|claim|request|appeal|complaint|enquiry|inquiry|query|ticket)$/iu;

function thingIn(text: string, holds: RegExp): string {
  const end = ends.exec(text);
  const thing = end ? text.slice(0, end.index).trim() : '';
  // Before a comma may stand who is spoken to.
  if (end?.[0].startsWith(',') && !article.test(thing)) return '';
  return thing !== '' &&
    holds.test(end?.[0] ?? '') &&
    !noThing.test(thing) &&
    !fate.test(thing) &&
    !mayBeName.test(thing) &&
    !isHeld.test(thing) &&
    thing.split(' ').length <= 7
    ? thing
    : '';
}
