import type { Place } from '../text/facts';
import { defineRule } from './rule';

const excuse =
  /\b(?:but (?:nobody|no one|they|you|he|she|the|so)|though you|apparently|on purpose|tell(?:ing)? me|so all)\b/i;

/** Not taken back, and not "my fault line", "my bad knee". */
const isPlain = ({ sentence, to }: Place): boolean =>
  !excuse.test(sentence.text) &&
  !/^(?:detector|line|tolerance|leg|knee|footed|foot|nothing|slowly|off|log)$/.test(sentence.word(to + 1));

/** "I should have rung you", not "I should have four left" or "I should have thought that was plain". */
const isLapse = (place: Place): boolean =>
  isPlain(place) &&
  /(?:ed|en|wn|pt|elt|ent)$|^(?:told|said|done|gone|made|read|rung|put|come|let|caught)$/.test(
    place.sentence.word(place.to),
  ) &&
  !/^(?:been|thought|opened)$/.test(place.sentence.word(place.to));

const miss = '(fault|mistake|error|bad|oversight|miss|misjudgement|omission|slip|lapse|negligence|blunder)';
const unkind = '(wrong|unfair|rude|careless|unkind|thoughtless|sloppy)';

export const ownership = defineRule({
  id: 'ownership',
  family: 'strengths',
  name: 'Owning a miss',
  lands: 'Shows that a mistake can be named here, and by whom.',
  about: 'Naming one’s own miss or part, without an excuse.',
  source: 'Rebuilding: own it promptly and specifically.',
  silent: 'Lunch is on us today.',
  unless: ['quoted', 'question', 'reported', 'heading', 'conditional', 'not-owned'],
  frames: [
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isPlain,
      phrases: [
        `(my|our) {0,1} ${miss}`,
        `${miss} (is|was) {0,2} (mine|ours)`,
        `${unkind} of (me|us)`,
        `<we> (was|were) ${unkind}`,
        '<we> {0,1} (double booked|oversold|overpromised|misled|caused this)',
        '(charged|billed) you twice',
        'broke (my|our|a) promise',
        '<we> take {0,1} (responsibility|blame) for',
        '<we> {0,1} (misread|misjudged|misspoke|miscounted|mishandled|overlooked|underestimated|neglected|overcharged)',
        '<we> {0,2} (forgot|forgotten) (to|about|you|your)',
        '<we> {0,1} (sent|gave|put|attached|booked|ordered|used|picked|quoted) {0,2} the wrong',
        '<we> {0,1} (messed|screwed|cocked|mucked|bungled|botched) (up|it|this|that|the)',
        '<we> {0,1} dropped the ball',
        '<we> {0,1} missed (this|the (deadline|date|email|message|step|line|error))',
        '<we> let (you|him|her|them|everyone|the team) {0,1} down',
        '<we> (made|committed) {1,2} (mistake|mistakes|error|mess|hash|hames)',
        '<we> {0,1} got (it|that|this|the {1,2}|your {1,2}) {0,1} wrong',
        'because of (me|us)',
      ],
    },
    {
      certainty: 'clear',
      check: isPlain,
      phrases: [
        '<have> no (excuse|defence)',
        "(that|this|which|one) (is|'s|was) {0,1} on (me|us)",
        '(part|some|most|half|all) of (this|it|that) (is|was) (mine|ours)',
        '<we> {0,1} (should|could) <have> {1,9} and {0,1} (did|was|were) <not>',
        '<we> {1,7} and forgot',
        'regret (not|how i)',
        '(because|since|as) <we> {0,1} (forgot|left|swapped|copied|skipped|misread)',
        '<we> <be> ashamed',
        '<we> (shouted|snapped|overreacted|slipped up|lost track|jumped the gun|cut corners)',
        '<we> {1,4} without {0,1} (asking|checking|telling|reading|looking|testing|listening|opening)',
        '(because|as|since) <we> had <not>',
        '(you|they) {1,2} right {0,2} <we> {0,1} (missed|forgot|never|got|did|had)',
      ],
    },
    {
      certainty: 'clear',
      check: isLapse,
      phrases: ['<we> {0,1} (should|ought to) <not>? <have> {1,1}'],
    },
    {
      certainty: 'likely',
      check: isPlain,
      phrases: [
        '(that|it) was (me|us)',
        `(that|it|which) was (${unkind}|not (fair|right))`,
        "(this|that|it) (is|'s|was) (mine|ours)",
        '<we> (was|were) <not> (listening|clear|paying|fair|careful)',
        '<we> <be> the (one|ones|culprit|reason) who',
        '<we> (was|were) (too|late|slow|short|sharp) {1,1}',
        '<we> {0,1} (ignored|sat on|ducked|avoided|rushed|dodged|blew|interrupted)',
        '<we> (left|kept) (you|them|everyone|him|her)',
        '<we> {1,6} by (mistake|accident)',
        '<we> did <not> (check|tell|read|listen|look|test|reply|answer|notice|call|ring|warn|mention|explain|give)',
        '<we> never (checked|asked|told|read|rang|called|replied|answered|sent|gave|looked|ordered|tested)',
        '<we> had <not> (checked|asked|read|told|tested|looked|booked|ordered|saved|locked|answered)',
        '<we> {0,1} left (it|the {1,2}|your {1,2}) (open|unlocked|on|out|in|running|behind)',
        '<we> {0,1} owe you an apology',
        "(you|they) (were|are|'re) {0,1} right {0,2} <we>",
        `(my|our) {1,3} (was|were) (${unkind}|off|cold|poor)`,
        'sorry {0,1} <we> (snapped|forgot|left|kept|never|sent|shouted)',
      ],
    },
  ],
  inkling: {
    phrases: [
      '(i|we) {0,1} (made|sent|left|gave|wrote|packed|copied|blamed|cut|took|forgot|missed|put|read|let|signed|promised|filed|misread|overlooked|quoted|charged|failed)',
      '(i|we) (should|could|ought|had|was|were|did)',
      '(my|mine|our|me) {0,3} (fault|mistake|failure|doing|error|hand|miss|oversight)',
      '(sorry (that|for) {0,1} i|on me|was mine|ashamed|blind)',
      '(i|we) {1,1} (the|it|that|you|them|your|my|a|too|with|in|on|off)',
      '(and|because|when|so) i',
      '(wrong|skipped|forgot|typed|mixed up|ticked|fault|without (asking|checking|having|reading))',
      'i (walked|passed|approved|went|knew|told|thought|assumed|did|had)',
      '(of|to|from|was|is) (me|my|mine)',
      "(had|did) (not|n't)",
    ],
  },
  suggest: [],
  flags: [
    { text: 'I dropped the ball on this.', marks: ['I dropped the ball on this'] },
    { text: 'You’re right, I missed it.', marks: ['You’re right, I missed it'] },
    { text: 'That’s on me.', marks: ['That’s on me'] },
    { text: 'My mistake, the total is 412.', marks: ['My mistake'] },
    {
      text: 'We should have told you before we moved the date.',
      marks: ['We should have told you before we moved the date'],
    },
    { text: 'I forgot to copy you in.', marks: ['I forgot to copy you in'] },
    {
      text: 'We got the order wrong and the right one is on its way.',
      marks: ['We got the order wrong'],
    },
    { text: 'I let you down on Tuesday.', marks: ['I let you down on Tuesday'] },
    { text: 'The fault is mine only, kindly excuse.', marks: ['The fault is mine only'] },
    { text: 'Ah look, I made a hames of the booking.', marks: ['I made a hames of the booking'], kind: 'transcript' },
    { text: 'I messed up the rota, mate.', marks: ['I messed up the rota'] },
    { text: 'I snapped at you at the handover, and I’m sorry.', marks: ['I snapped at you at the handover'] },
    {
      text: 'It was unfair of me to say that in front of the others.',
      marks: ['It was unfair of me to say that in front of the others'],
    },
    {
      text: 'We underestimated the wiring by a week',
      marks: ['We underestimated the wiring by a week'],
      kind: 'notes',
    },
    {
      text: 'I sent the wrong attachment yesterday; the right one is here.',
      marks: ['I sent the wrong attachment yesterday'],
    },
    {
      text: 'We posted the rota without asking the night shift.',
      marks: ['We posted the rota without asking the night shift'],
    },
    {
      text: 'The queue is long because I left the second till shut.',
      marks: ['The queue is long because I left the second till shut'],
    },
    { text: 'I should have rung and I didn’t.', marks: ['I should have rung and I didn’t'] },
    {
      text: 'The hole in the hedge has the shape of my car.',
      marks: ['my car'],
      knownMiss: 'Only the picture says it.',
    },
  ],
  leaves: [
    { text: 'I don’t think it’s fair to say I didn’t listen.', because: 'it is denied' },
    { text: 'Told Dan he should have read the schedule.', because: 'somebody else’s', kind: 'notes' },
    { text: 'I own the billing module.', because: 'another sense' },
    { text: 'It’s not my fault the printer jams.', because: 'it is denied' },
    { text: 'Was that my mistake?', because: 'a question' },
    { text: 'I missed the deadline, but nobody told me it had moved.', because: 'it is taken back' },
    { text: 'If I got it wrong, tell me.', because: 'a condition' },
    { text: 'I dropped the kids off at school.', because: 'another sense' },
    { text: 'I should have four copies left.', because: 'a likelihood' },
    { text: 'He admitted that he had left the gate open.', because: 'somebody else’s words' },
    { text: '“My fault”, she said, and laughed.', because: 'quoted' },
    { text: 'Lunch is on us today.', because: 'another sense' },
    { text: 'I haven’t missed a payment in twelve years.', because: 'nothing missed' },
    { text: 'I forgot how good this soup is.', because: 'praise' },
    { text: 'Mistakes were made.', because: 'nobody owns it' },
    { text: 'My bad knee is acting up, so no stairs for me.', because: 'another sense' },
    { text: 'Your reading was right and the label was wrong.', because: 'nobody owns it' },
    { text: 'I should have thought that was obvious.', because: 'a reproach' },
    { text: 'All my fault, apparently.', kind: 'transcript', because: 'it is not meant' },
    { text: 'We never work on Sundays.', because: 'another sense' },
    { text: 'Our mistakes log is on the shared drive', kind: 'notes', because: 'another sense' },
  ],
});
