import { classes } from './classes';
import type { CueHit, Sentence } from './sentence';

// "So the thing is" opens a turn, "as I said" and "as soon as we can" compare, "since the March review" dates, and
// "decided to keep" says what was decided: none of them is a why.
const said = new Set(
  'said say says told wanted asked requested wished discussed agreed know mentioned noted wrote planned promised explained announced stands go went speak usual always before ever normal can could did do see like possible ever'.split(
    ' ',
  ),
);
const dated = new Set(
  'last start beginning end first second weekend summer winter spring autumn conference meeting launch move merger review morning call january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const compared =
  /^(?:soon|far|long|well|much|many|quickly|just|such|same|early|fast|little|good|bad|possible|exactly)$/;
const takesVerb = new Set(
  'not position liberty opportunity attempt effort permission power intention duty obligation decided decide chosen chose agreed resolved opted determined decision going have has had need needs want wants try trying able continue plan plans planning like how what likely unable manage managed time chance here where promise promised hope hoping ought used want asked happy'.split(
    ' ',
  ),
);

// "Due to unforeseen circumstances", "for operational reasons": a why with nothing in it. What is private may stay so.
const idle = [
  ...(classes.idle ?? []),
  'other|our|many|(?:a )?number of|unforeseeable|organi[sz]ational|extenuating|and|or',
];
const emptyWhy = new RegExp(
  `^(?:(?:${idle.join('|')})\\s+)+(?:reasons?|circumstances?|issues?|constraints?|factors?|challenges?|difficulties|considerations?|events)\\b(?!\\s+(?:with|in|at|of|on|around|from|like|such|we|which|that)\\b|\\s*[:(–—])`,
  'i',
);
const leadsToThing = /^(?:due|owing|thanks|because|for|on|given)$/;

/** Whether a cue of reason, by its tokens, is one here. */
export function isWhy(sentence: Sentence, { from, to }: CueHit): boolean {
  const word = sentence.word(from);
  if (leadsToThing.test(word) && emptyWhy.test(sentence.around.slice(sentence.startOf(to + 1), sentence.end)))
    return false;
  // "So we moved it" is what followed; "so that" and "so you can" are what for.
  if (word === 'so')
    return (
      from > 0 &&
      ((sentence.word(from + 1) === 'that' && !/^(?:is|'s)$/.test(sentence.word(from + 2))) ||
        (/^(?:you|they|people|everyone)$/.test(sentence.word(from + 1)) &&
          /^(?:can|could|get|have|know|see|need)$/.test(sentence.word(from + 2))))
    );
  if (word === 'to') return !takesVerb.has(sentence.word(from - 1));
  // "Leave them as they are", "as it is now": how, not why.
  if (
    word === 'as' &&
    /^(?:is|are|was|were)$/.test(sentence.word(from + 2)) &&
    /^(?:|and|but|now|in|or|today)$/.test(sentence.word(from + 3))
  )
    return false;
  if (word === 'as')
    return (
      !compared.test(sentence.word(from - 1)) &&
      !said.has(sentence.word(from + 2)) &&
      !/^(?:said|told|discussed|agreed|know|mentioned|planned|promised)$/.test(sentence.word(from + 3))
    );
  if (word === 'since')
    return (
      !/^(?:wrote|spoke|left|joined|started|last|saw|arrived|came|met|took|moved)$/.test(sentence.word(from + 2)) &&
      !dated.has(sentence.word(from + 1)) &&
      !dated.has(sentence.word(from + 2)) &&
      !dated.has(sentence.word(from + 3)) &&
      !/^\d/.test(sentence.word(from + 2))
    );
  return true;
}

// "As mango is dear", "since rooms cost more": a noun of any kind, then what it does.
export const nounWhy =
  /\b(?:as|since|for)\s+(?!(?:it|this|that|what|there|i|we|he|she|you|they|soon|well|far|long|much)\b)(?:\p{L}+'s|\p{L}{3,}\s+(?:is|are|was|were|has|have|had|can|cannot|can't|won't|costs?|takes?|needs?|closes?|does|do|doesn't|don't|didn't))\s+(?!(?:said|told|agreed|discussed|promised|planned)\b)\p{L}/iu;

/** Whether a sentence says why, in so many words or by a clause behind "as" or "since". */
export const hasWhy = (sentence: Sentence): boolean =>
  sentence.cues.some((hit) => hit.cue === 'reason' && isWhy(sentence, hit)) || nounWhy.test(sentence.text);
