import type { Place } from '../text/facts';
import { namesPerson } from '../text/person-names';
import { defineRule } from './rule';

const speaker = /\b(?:i|we|my|our|mine|ours|me|us)\b(?! (?:think|believe|fear|see|understand|regret|end|side)\b)/i;
const meant =
  /\b(?:on purpose|as (?:agreed|planned)|any|whoever|yet|please|thanks for|is now|that has been|no data|nothing)\b/i;

// What the reader did not read is a reproach.
const unheeded = /\b(?:e-?mails?|messages?|letters?|notes?|reminders?|calls)\b.*\b(?:unread|unanswered|ignored)\b/i;

/** Nobody who speaks stands in it, nobody meant it, and it befell things. "I think it slipped" is still nobody's. */
const isNobodys = ({ sentence, from }: Place): boolean =>
  !speaker.test(sentence.text) &&
  !meant.test(sentence.text) &&
  !unheeded.test(sentence.text) &&
  !/^(?:he|she|they|you|who)$/.test(sentence.word(from - 1));

/** The same of what befell people: "she was given the wrong tray". */
const isBefallen = ({ sentence: { text } }: Place): boolean =>
  !speaker.test(text) &&
  !meant.test(text) &&
  !/\bwrong (?:impression|idea|end)\b|\b(?:if|whether|in case)\b/i.test(text);

const participle = /(?:ed|en|wn|ght|pt|elt)$|^(?:told|done|made|left|kept|read|sent|set|put|paid|met|shut|laid)$/;
const state = /^(?:been|when|then|even|open|(?:ne|wor|intere|expec|suppo|surpri|agre)\p{L}*ed)$/u;

/** The last word is a deed: "had not been signed". */
const isUndone = (place: Place): boolean => {
  const last = place.sentence.word(place.to);
  return isNobodys(place) && participle.test(last) && !state.test(last);
};

const undone =
  '(recorded|read|called|latched|banked|logged|locked|sealed|labelled|registered|renewed|lodged|given|applied|notified|rung|warned|informed|scanned|tagged|tested|entered|included|copied|counted|loaded|collected|returned|filed|submitted|posted|confirmed|ordered|booked|charged|passed on|written (up|down|in)|signed for|put (on|in|out|back)|switched (on|off)|turned (on|off)|shut|told)';
const done =
  '(paid|booked|printed|billed|charged|sold|entered|counted|settled|logged|shipped|ordered|picked|invoiced|refunded|posted|sent|delivered|taken|knocked down)';
// To come, asked for, or told of whoever did it.
const isAhead =
  /\b(?:yet|still|to be|will|if|should|must|don't|do not|please|until|unless|needs?|any|sure|why|who|agreed|decided|may|can|could|re-?\p{Ll}+ed|bought|dug out|replaced|refunded|found again|sorted|fixed|mended|resent|redone)\b|\?/iu;
const isTold = (place: Place): boolean =>
  isNobodys(place) && !isAhead.test(place.sentence.text) && !namesPerson(place.sentence.text);

const placed =
  '(poured|cut|fitted|hung|built|printed|laid|ordered|booked|sent|delivered|filed|labelled|set|typed|entered|measured|drilled|painted|issued|invoiced|billed|charged|posted|put|wired|spelt|dosed)';
const failure =
  '(mistake|mistakes|error|errors|oversight|slip|lapse|typo|miscommunication|misunderstanding|mix up|confusion)';

export const agentlessMistake = defineRule({
  id: 'agentless-mistake',
  family: 'accountability',
  name: 'A mistake nobody made',
  lands: '{Reader} may wonder who will see to it that it does not happen again.',
  about: 'A failure told so that nobody did it: it was missed, it slipped, mistakes were made.',
  source: 'Micro-breaks: recognition without euphemism, responsibility without deflection.',
  silent: 'I missed the deadline.',
  unless: [
    'quoted',
    'question',
    'agent',
    'conditional',
    'repair',
    'repair-beside',
    'owned-behind',
    'heading',
    'reported',
  ],
  replaces: 'statement',
  frames: [
    // A word for the failure, and it happened; or a thing was let down.
    {
      certainty: 'clear',
      unless: ['negated'],
      doubt: ['reason', 'step-after'],
      check: isNobodys,
      phrases: [
        `${failure} <was> {0,1} made`,
        `${failure} {0,2} (occurred|happened|crept|arose|arisen|taken place)`,
        `there (<was>|{0,3} have been) {0,2} ${failure}`,
        `that was (a|an) {0,4} ${failure}`,
        `(through|due to|owing to|because of) {0,2} ${failure}`,
        '(slipped|fell|fallen|dropped|gone) (through|between|off) the (cracks|net|gaps|radar|list)',
        '(balls|wires|lines) {0,2} <was> {0,1} (dropped|crossed)',
        '<was> {0,1} (missed|overlooked|forgotten)',
        '(seem|seems|appear|appears) to have been {0,1} (missed|overlooked|lost)',
        '<was> {0,2} <mishandled>',
        '(went|gone|got) {0,1} (astray|amiss|missing)',
        'somewhere along the (line|way)',
        '<was> {1,2} (to|for|in|under|with|at|on|into|from) the wrong',
        '<was> {1,5} (by accident|by mistake|in error)',
        'something (went|has gone|had gone) wrong',
        '(got|was|were) {0,1} (left|put|sent|ordered|booked|printed|filed) {0,1} (off|out|behind|(in|on|at|to|with|under) the wrong|the wrong|twice)',
        'somehow {0,5} (ended up|got|found|went|slipped|was|were|made)',
        '(found|made) (its|their) way (in|into|onto|out)',
        '(got|was|were) lost (in|between|along)',
        'ended up {0,3} (wrong|old|twice)',
        'got through somehow',
        '(just)? one of those things',
        'the wrong {1,2} (was|were|got|went)',
      ],
    },
    {
      certainty: 'clear',
      stands: true,
      unless: ['negated'],
      doubt: ['reason', 'step-after'],
      check: isBefallen,
      phrases: [
        '<was> {0,2} (given|sent|told|handed|shown|charged|issued|served|paid|quoted|billed|sold) {0,1} (the|a|an|our) wrong',
      ],
    },
    {
      certainty: 'likely',
      doubt: ['reason', 'step-after'],
      check: isUndone,
      phrases: [
        '<was> <not> {1,1}',
        '<was> (accidentally|inadvertently|mistakenly|wrongly|incorrectly) {1,1}',
        'got {1,1}',
        'wrong {1,2} {1,1}',
      ],
    },
    // "Had been filed" tells of a deed, "had been tired" of a state: that is for the grammar to say.
    {
      certainty: 'likely',
      doubt: ['reason', 'step-after'],
      check: isUndone,
      asks: 'passive',
      phrases: ['(had <not>?|should have) been {1,1}', '(seem|seems|appear|appears) to have been {1,1}'],
    },
    {
      certainty: 'likely',
      unless: ['negated'],
      doubt: ['reason', 'step-after'],
      check: isNobodys,
      phrases: [
        '(went|gone) {0,3} the wrong',
        'ended up {1,1}',
        '(numbers|figures|dates|prices|names) {0,4} <was> wrong',
        'could have been (better|clearer|handled|managed|caught)',
        'allowed to (lapse|expire|slip)',
        '(the|a) wrong {1,3} <was>',
        '<was> {0,2} (deleted|wiped|lost|leaked|exposed|left (out|off|open|behind|on|unlocked|running|without))',
        '<was> {0,2} (sent|given|told|put|charged|delivered|published|released) {1,6} (before|twice|wrong|old|other)',
        '(somehow|accidentally|inadvertently|mistakenly|wrongly) {1,7} (<was>|went|ended|came|got)',
        '(turns out|it would (seem|appear)|it (seems|appears) that)',
        '(for whatever reason|it so happened|it emerges|it transpired)',
        'somewhere between the',
      ],
    },
    {
      certainty: 'likely',
      when: ['notes', 'at-start'],
      unless: ['reason'],
      check: isNobodys,
      phrases: ['(wrong|outdated) {1,3}'],
    },
    {
      certainty: 'likely',
      when: ['notes'],
      unless: ['reason'],
      check: isNobodys,
      phrases: ['(left|found) (open|on|unlocked|running|behind)'],
    },
    // A line of notes that tells what went wrong, and no more.
    {
      certainty: 'likely',
      stands: true,
      when: ['notes'],
      unless: ['reason', 'step-after', 'conditional'],
      check: isTold,
      phrases: [
        `(not|never) {0,1} ${undone}`,
        `(in|on|at|to|with|under|into|from|by|for|against|off) the wrong {1,1}`,
        `${done} (twice|two times)`,
        '(double booked|double counted|double charged|double entered|double billed|double sold|double reported)',
        '(left|dropped|missed|fell) (off|out of|behind)',
        '(gone|went) (astray|missing|walkabout)',
        '(lapsed|expired) {0,3} (and|nobody|no one|not)',
        '(was|were|been)? (let|allowed to) (lapse|expire|slip)',
        'never (made|went|got|reached|arrived)',
        '(sat|lay|left) {1,4} (unread|unanswered|unsigned|unemptied|unopened|unlocked|uncovered)',
        '(lost|mislaid) (between|in|somewhere|since)',
      ],
    },
    // Notes leave "was" out: "Cut-off missed", "Steps poured to the wrong level".
    {
      certainty: 'likely',
      when: ['notes'],
      unless: ['reason', 'step-after'],
      check: isNobodys,
      phrases: [
        '(cut off|deadline|slot|window|appointment|delivery|collection|payment|renewal|step|page|line) missed',
        `${placed} {0,2} (to|in|on|at|for|with|under|from|into) the wrong`,
        `${placed} (wrong|twice)`,
        '(got|given|received) no (warning|notice|invite|invitation|word|letter|handover)',
        '(short paid|paid (twice|short|late))',
        '(went|gone|sent|posted) {0,1} out {0,1} (late|unsigned|unchecked|incomplete|unencrypted)',
      ],
    },
    {
      certainty: 'likely',
      when: ['notes', 'at-end'],
      unless: ['reason', 'step-after', 'negated'],
      check: (place) => isNobodys(place) && place.from > 1,
      phrases: ['(missed|mislaid|overlooked|forgotten) (out|off)?', '(missed|left) (out|off)'],
    },
    {
      certainty: 'likely',
      check: isNobodys,
      phrases: [
        'never (made it|reached|arrived|went (through|out))',
        '(went|sat|gone|stayed) (unread|unanswered|unnoticed|unchecked|unpaid|unsigned)',
        '(nobody|no one) (noticed|realised|caught|spotted|checked|remembered)',
      ],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      doubt: ['reason', 'step-after'],
      check: isNobodys,
      phrases: [
        'never (made it|got|reached|went) {0,1} (into|onto|out|to|through|passed)',
        "(did|was|were|had|has|have) (not|n't) (get|been|got)? (passed on|put (up|in|on)|carried out|sent out|updated|checked|done)",
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      doubt: ['reason', 'step-after'],
      check: isNobodys,
      phrases: [
        '(it)? (seems|appears|appear) {0,2} (that|to have|have)',
        'somewhere between',
        'unfortunately the {1,4} (was|were|got|did|had|went)',
        'got (put|left|lost|sent|missed|mixed)',
        'the wrong {1,3} (was|were|got|went)',
        'an oversight',
      ],
    },
  ],
  inkling: {
    phrases: [
      '(was|were|got|been|went|came|found) {0,3} (mislaid|lost|missed|left|wrong|misread|mixed|misplaced|overlooked|forgotten|astray|damaged|dropped|sent|put|given|applied|deleted|interrupted|replied|charged|printed)',
      '(has|have|it) emerged',
      '(unfortunate|unfortunately|regrettably|somehow|incorrect|mistakenly|inadvertently|erroneously|one of those things|mishap|slip|wrong)',
      'as it (should|ought)',
      '(found|made|worked|wormed) {0,1} way',
      '(mix up|breakdown|fell (between|through)|dropped off|crept in|come to light|came to light|came to be|wrongly|somewhere (along|between|in)|at some point)',
      'should not have',
    ],
  },
  suggestInNotes: [
    { say: 'We {deed}', when: ['step-after'] },
    'We {deed}; next step: [what] by {day}',
    'We {deed}; how it came about: [who] finds out by {day}',
    { say: '{said}; next step: [what] by {day}', unless: ['step-after', 'unsure'] },
    '{said}; how it came about: [who] finds out by {day}',
    'Not known yet how; [who] finds out by {day}',
  ],
  unkept: /\bone of those\b|\bthings happen\b|\bit happens\b/i,
  tail: /,?\s+(?:somehow|unfortunately|regrettably|apparently|i'm afraid|as it happens|sadly)$/i,
  suggest: [
    { say: 'We {deed}', when: ['step-after'] },
    { say: '{short}; {I’ll} find out how and tell you by {day}', when: ['unsure'] },
    { say: '{said}; {I’ll} find out how and tell you by {day}', when: ['unsure'] },
    { say: '{said}, because [what led to it]', when: ['step-after'], unless: ['unsure', 'reason'] },
    { say: 'That was our mistake, and {I’ll} [what changes] by {day}', when: ['told-before', 'shrugged'] },
    'We {deed: what we did or missed}, and we’ll [what changes] by {day}',
    {
      say: '{short}; so that it doesn’t happen again, {I’ll} [what changes] by {day}',
      unless: ['unsure', 'shrugged'],
    },
    {
      say: '{said}; so that it doesn’t happen again, {I’ll} [what changes] by {day}',
      unless: ['unsure', 'shrugged'],
    },
    { say: 'We {deed}. That [what it meant for them], and we’ll [what changes] by {day}', unless: ['effect-told'] },
    {
      say: '{said}; {I} should have [what would have caught it], and {I’ll} [what changes] by {day}',
      unless: ['unsure'],
    },
    { say: '{I} should have [what would have caught it]. {I’ll} [what puts it right] by {day}', unless: ['unsure'] },
    '{I} don’t know yet how [what happened]; {I’ll} find out and tell you by {day}',
  ],
  flags: [
    { text: 'Mistakes were made.', marks: ['Mistakes were made'] },
    {
      text: 'Mistakes were made with the keys, and somehow the alarm codes got swapped.',
      marks: ['Mistakes were made with the keys'],
    },
    { text: 'The email was sent by accident.', marks: ['The email was sent by accident'] },
    { text: 'The deadline got missed.', marks: ['The deadline got missed'] },
    { text: 'It slipped through the cracks.', marks: ['It slipped through the cracks'] },
    { text: 'There was a miscommunication.', marks: ['There was a miscommunication'] },
    { text: 'Balls were dropped.', marks: ['Balls were dropped'] },
    {
      text: 'I think the second page has been left out of the pack.',
      marks: ['I think the second page has been left out of the pack'],
    },
    { text: 'She was handed the wrong tray on Monday.', marks: ['She was handed the wrong tray on Monday'] },
    {
      text: 'Two parcels were delivered to the wrong branch on Friday.',
      marks: ['Two parcels were delivered to the wrong branch on Friday'],
    },
    {
      text: 'Due to a clerical oversight the invoice has been issued twice.',
      marks: ['Due to a clerical oversight the invoice has been issued twice'],
    },
    { text: 'An error has crept into the price list.', marks: ['An error has crept into the price list'] },
    { text: 'Kindly note that your leave balance was wrongly computed.', marks: ['was wrongly computed'] },
    {
      text: 'Yeah, so the gate wasn’t latched, and out they went.',
      marks: ['the gate wasn’t latched'],
      kind: 'transcript',
    },
    { text: 'Somehow the old logo ended up on the banner.', marks: ['Somehow the old logo ended up on the banner'] },
    {
      text: 'Wrong size ordered for the hall carpet',
      marks: ['Wrong size ordered for the hall carpet'],
      kind: 'notes',
    },
    { text: 'Side door found unlocked at six', marks: ['Side door found unlocked at six'], kind: 'notes' },
    { text: 'The parents were never informed, as it turns out.', marks: ['The parents were never informed'] },
    { text: 'Your letter appears to have been misfiled.', marks: ['Your letter appears to have been misfiled'] },
    {
      text: 'The second coat should have been sanded first.',
      marks: ['The second coat should have been sanded first'],
    },
    {
      text: 'The kettle boiled dry and the bench is scorched.',
      marks: ['boiled dry'],
      knownMiss: 'Nothing in the words says that somebody should have watched it.',
    },
    { text: 'Something went wrong with the labels.', marks: ['Something went wrong with the labels'] },
    {
      text: 'The old price had found its way into the menu.',
      marks: ['The old price had found its way into the menu'],
    },
  ],
  leaves: [
    { text: 'The guest was shown the wrong room, and that was me.', because: 'it says who' },
    { text: 'Wrong file went to the printer.', next: 'I picked the old one.', because: 'it is owned right behind' },
    { text: 'I missed the deadline.', because: 'it says who' },
    { text: 'The report was sent on Friday.', because: 'no failure' },
    { text: 'The alert went to a dead inbox; I’ve re-pointed it.', because: 'what failed and what changes' },
    { text: 'The file was lost by our courier and we have ordered another.', because: 'it says who' },
    { text: 'Was the email sent by accident?', because: 'a question' },
    { text: 'The date was wrong on the poster, my fault, and the new ones are up.', because: 'it says who' },
    { text: 'Mistakes were made with the keys: I got the two sets mixed up.', because: 'it says who' },
    { text: 'No mistakes were made in the count.', because: 'nothing failed' },
    { text: 'The wall was left out of the drawing on purpose.', because: 'it was meant' },
    { text: 'Any order that was charged twice is refunded automatically.', because: 'a rule' },
    { text: 'If a bag has been sent to the wrong ward, ring the porters.', because: 'a condition' },
    { text: 'He was overlooked for the part and went home.', because: 'it tells of a person' },
    { text: 'The key was left out.', next: 'It now hangs in a locked box.', because: 'the repair follows' },
    { text: 'The guide isn’t finished yet.', because: 'a delay, not a failure told' },
    { text: 'Sam missed the second reading', kind: 'notes', because: 'it says who' },
    { text: 'The label said “sent in error”, so I kept it.', because: 'somebody else’s words' },
    { text: 'The pool wasn’t open on Sunday.', because: 'how it was, not a deed undone' },
    { text: 'It was Noor who spotted the wrong date.', because: 'praise' },
    { text: 'Your parcel got here this morning.', kind: 'transcript', because: 'no failure' },
    { text: 'No data was lost in the move.', because: 'nothing failed' },
    { text: 'Nothing went wrong with the labels.', because: 'no mistake' },
    { text: 'We found our way into the loft.', because: 'another sense' },
  ],
});
