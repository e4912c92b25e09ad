import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

const fast = '((very|really|super|extremely) (fast|quickly|quick)|sharpish|in short order|(like|by) yesterday)';
const formal = '(with immediate effect|without {0,2} (delay|hesitation)|(with|as) {0,2} (top|highest|utmost) priority)';
const rush = `(<haste>|asap|urgently|${fast}|${formal})`;
const wanting =
  '(need|needs|needed|want|wants|require|requires|please|kindly|pls|expect|demand|insist|imperative|better|requested)';
const very = '(very|super|really|most|extremely|so|top|highly)';
const action = '(action|attention|response|reply|answer|decision|feedback|help|confirmation|turnaround)';
const swift = '(immediate|urgent|prompt|instant|rapid|swift)';
const object = '(it|this|that|them|the|your|my|you|a|an|some|those|these|all|everyone)';

// "I'll send it asap", "we're trying to be quick": another signal.
const promised =
  /\b(?:i|we)(?:'ll|'ve)\b(?! need)|\b(?:i|we)(?: a(?:m|re)|'m|'re)? (?:aim|hop|try|plan|work)\p{L}* (?:to|on|for)\b/iu;
const told =
  /\b(?:i|we|he|she|they|it) (?:have (?!to)|had (?!to)|(?!need\b)\p{L}+ed\b)|\b(?:was|were|thank(?:s|ful)?)\b/iu;
// A rule for every time, or what the word means.
const ruled = /\b(?:will|shall)\b(?! (?:you|need))|\b(?:means?|when(?:ever)?|(?<!at )once|need.to.know)\b/iu;

const isDemand = ({ sentence, from }: Place): boolean =>
  ![promised, told, ruled].some((other) => other.test(sentence.text)) &&
  !/^(?:is|are|by when|how|what|which|when|does|do)\b.*\?/i.test(sentence.text) &&
  !sentence.cues.some(({ cue, to }) => cue === 'negation' && to < from && to >= from - 3);

/** "Urgent" as a call, not in the name of a thing: urgent care, urgent bloods. */
const isCall = (place: Place): boolean =>
  isDemand(place) &&
  /^(?:\s*[^\p{L}\s\d'"”’)]|[^\p{L}\d]*$|\s(?:please|pls|and|one|request|matter)\b)/iu.test(textAfter(place));

export const unclearUrgency = defineRule({
  id: 'unclear-urgency',
  family: 'voice',
  name: 'Urgent, but by when',
  lands: '{Reader} may drop something that mattered more, or freeze.',
  about: 'Pressure without a time. A reader who knows the hour and what hangs on it can choose what to let slip.',
  source: 'Borden: people who never agreed what urgent means.',
  silent: 'I need it by 3 pm: the board pack closes at 4.',
  unless: ['quoted', 'reported', 'deadline', 'deadline-beside', 'conditional', 'will-be-done'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      check: isDemand,
      phrases: [
        `(${wanting}|(can|could|would) (you|we)) {0,9} ${rush}`,
        `(send|reply|respond|confirm|call|ring|fix|sort|get|give|answer|move|revert|back to (me|us)) {0,6} ${rush}`,
        'as (soon|quickly|quick|fast) as {0,1} (possible|poss|humanly possible|you can|you possibly can)',
        'sooner rather than later',
        'at (the|your) (very)? earliest',
        '(utmost|greatest|all) (urgency|haste|speed|dispatch)',
        '(matter of {0,1} urgency|priority basis|urgent basis)',
        '(please|kindly|pls|you to) (expedite|hurry|rush|fast track|hasten|speed)',
        `(for|need|needs|require|requires|request) {0,2} ${swift} ${action}`,
        `${swift} ${action} {0,2} (needed|required|please|requested)`,
        '(drop (everything|all else|whatever you|what you)|stop (everything|what you))',
        '(before|above|ahead of) (anything|everything|all) else',
        "(time|hours) (is|'s|are) (of the essence|running out)",
        "((clock|time) (is|'s) ticking|every (minute|hour) counts|(can n't|not) stress enough)",
        '(get (a move on|cracking)|your (skates on|finger out)|hurry up|make it snappy|step on it|chop chop)',
        '(treat|consider|regard|handle) {0,6} as {0,3} (urgent|priority)',
        '(this|it|that|which) (can|will)? <not> wait',
        '<not> (sit on|hang about|got all day)',
        '(need|needs|want|send|please|kindly|get|required|needed|must|have) {0,9} (at once|immediately|right now|pronto|asap|without delay|straight away|this (second|minute|instant))',
        '(asap|now|fast|urgent|quick|at once) (please|urgent|asap|fast)',
        'like (now|yesterday)',
        '(top|utmost|highest) (top)? priority',
        'war footing',
        'quick (sharp|smart|as you)',
        '(most|utmost|with) (urgently|urgency|haste)',
        'soonest (possible)?',
      ],
    },
    {
      certainty: 'clear',
      check: isCall,
      phrases: [
        '(asap|soonest)',
        `(need|needs|want|wants|to have|must have|can we have) ${object} {0,4} (now|yesterday|fast|quick|quickly)`,
        `(is|'s|are) ${very}? (urgent|pressing|time sensitive|time critical|top priority)`,
        `${very} (urgent|urgently)`,
      ],
    },
    {
      certainty: 'clear',
      when: ['near-mark'],
      check: isCall,
      phrases: [
        '(urgent|urgently)',
        '(time|mission) (sensitive|critical)',
        '(top|high|highest|utmost|number one) priority',
      ],
    },
    { certainty: 'clear', when: ['at-end', 'near-mark'], check: isCall, phrases: [rush] },
    {
      certainty: 'likely',
      check: isDemand,
      phrases: [
        `(must|have to|has to|got to|to be) {0,9} ${rush}`,
        '(breathing|down) {0,1} (my|our) (neck|necks)',
        "(it 's|it is) {0,1} (critical|vital|imperative|crucial) (that|to|you)",
        '(screaming|shouting|desperate|desperately|dire) {0,2} (for|need|needed)',
        '(immediately|pronto|asap|urgently|pressing|at once|right away|straight away)',
        'without (further)? (delay|ado)',
        '(top|first|high|absolute) priority',
      ],
    },
  ],
  inkling: {
    phrases: [
      '(immediately|urgent|urgently|asap|pronto|yesterday|instant|quick|fast|priority|hurry|chop|rush|double|waiting|critical|now now|at once|right away)',
      '(need|needs|needed|want|wanted|required) {0,6} now',
      'now (please|would)',
      "(can|cannot) (not|n't)? wait",
      'i want {1,6}',
      'i (need|must have)',
      '(with {0,3} (possible|speed|delay)|without {0,2} delay|immediate|quickly|sharpish|on fire|forthwith|burning|urgency|straight (away|off)|by return|pressing|right now|sharp)',
      'please (get|do)',
      '(like|them|it|this) now',
      'as {0,2} can',
    ],
  },
  unkept:
    /^(?:\W*(?:chop[- ]chop|asap|urgent(?:ly)?|hurry(?: up)?|now|immediately|top priority|time[- ]sensitive|quick(?:ly)?|sharpish|pronto|please|very|fast|yesterday|high time|(?:high|top|highest|utmost|first|number one) priority|it(?:'s| is) (?:very )*urgent|this is (?:very )*urgent|drop everything|no time to lose))+\W*$/i,
  suggestInNotes: [
    '[Name] to {asked} by {day}, because [why]',
    { say: '{unhurried} by {day}', when: ['pressed-for'] },
    '{unhurried} by {day}, because [why]',
    { say: '{said}; by {day} at the latest', when: ['pressed-for'] },
    '{said}; by {day} at the latest, because [why]',
    { say: 'Needed by {day}, because [why]', when: ['brief'] },
    'Needed by {day}, because [why]: [what]',
  ],
  suggest: [
    'Please {asked} by {day}, {reason}.',
    { say: 'Please {asked} by {day}.', when: ['pressed-for'] },
    'Please {asked} by {day}, because [why].',
    '{I} need {wanted} by {day}, {reason}',
    { say: '{I} need {wanted} by {day}', when: ['pressed-for'] },
    '{I} need {wanted} by {day}, because [why]',
    '{I} need {wanted} by {day}, because [why]; [what else] can wait',
    '{unhurried} by {day}, {reason}',
    { say: '{unhurried} by {day}', when: ['pressed-for'] },
    '{unhurried} by {day}, because [why]',
    { say: '{I} need it by {day}, because [why]', when: ['told-before', 'brief'] },
    { say: '{said}; the latest that works is {day}', when: ['pressed-for'] },
    '{said}; the latest that works is {day}, because [why]',
    'Please {asked: do what} by {day}, so that [what depends on it]',
    '{I} need [what] by {day}, because [why]',
  ],
  flags: [
    { text: 'Please send the figures ASAP.', marks: ['Please send the figures ASAP'] },
    { text: 'URGENT: your timesheets', marks: ['URGENT'] },
    { text: 'I need this now.', marks: ['I need this now'] },
    { text: 'Drop everything and look at the cold store.', marks: ['Drop everything'] },
    { text: 'Time-sensitive, please read.', marks: ['Time-sensitive'] },
    { text: 'Kindly do the needful at the earliest.', marks: ['Kindly do the needful at the earliest'] },
    { text: 'Could you get back to me as soon as possible?', marks: ['Could you get back to me as soon as possible'] },
    { text: 'We need the drawings, like, pronto.', kind: 'transcript', marks: ['We need the drawings, like, pronto'] },
    { text: 'Fire doors: needed urgently', kind: 'notes', marks: ['needed urgently'] },
    {
      text: 'Visitor badges to be renewed without delay',
      kind: 'notes',
      marks: ['Visitor badges to be renewed without delay'],
    },
    { text: 'Your immediate attention is required.', marks: ['Your immediate attention is required'] },
    {
      text: 'Ah would you get a move on with the crates, lads.',
      kind: 'transcript',
      marks: ['Ah would you get a move on with the crates'],
    },
    { text: 'It’s a matter of urgency, the client keeps ringing.', marks: ['It’s a matter of urgency'] },
    { text: 'Kindly expedite the release of our payment.', marks: ['Kindly expedite the release of our payment'] },
    { text: 'This can’t wait, whatever else is on.', marks: ['This can’t wait'] },
    { text: 'The clock is ticking on the bid, mate.', marks: ['The clock is ticking on the bid'] },
    { text: 'I need the keys at once.', marks: ['I need the keys at once'] },
  ],
  leaves: [
    { text: 'Your refund will be dealt with as a matter of priority.', because: 'a promise' },
    { text: 'I need it by 3 pm: the board pack closes at 4.', because: 'a time and a reason' },
    { text: 'ASAP please, and by Thursday at the latest.', because: 'a time' },
    { text: 'The urgent care centre is open until eight.', because: 'another sense' },
    { text: 'As soon as the build is green, deploy.', because: 'a condition' },
    { text: 'I’ll send it over ASAP.', because: 'a promise of one’s own, and another signal' },
    { text: 'None of this is urgent.', because: 'no pressure' },
    { text: 'She asked for “prompt attention” to the gutters.', because: 'somebody else’s words' },
    { text: 'If you smell gas, leave the building immediately.', because: 'a condition' },
    { text: 'This one is urgent.', next: 'The courier leaves at 15.30.', because: 'the time stands beside it' },
    { text: 'There’s no rush on this at all.', because: 'no pressure' },
    { text: 'The ward said it was urgent, and Femi went straight over.', because: 'told of the past' },
    { text: 'He runs very fast, that lad.', because: 'another sense' },
    { text: 'Please hurry: the last post goes at 5.15.', because: 'a time' },
    { text: 'Is this urgent?', because: 'a question' },
    { text: 'Thanks for getting it done so quickly.', because: 'thanks' },
    { text: 'Top-priority tickets are answered within the hour.', kind: 'notes', because: 'a rule with a time' },
    { text: 'I need the keys by noon, when the van leaves.', because: 'a time and a reason' },
  ],
});
