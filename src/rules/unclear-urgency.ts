import type { Place } from '../text/facts';
import { defineRule } from './rule';

const demand =
  /^(?:(?:just|really|also|still|do|urgently|all|now|absolutely|kindly) )*(?:need|want|require|expect|demand|insist|would|'d|must|ask|request|look forward|appreciate|have to have|beg|urge|count on|(?:'m|am|are|'re) (?:going to need|waiting|still waiting|in)|can n't (?:wait|stress))/;
const asksYou = /\b(?:please|pls|kindly|could you|can you|would you|will you)\b/i;

/** Said of oneself: "I'll send it over asap" is a promise, and another signal. */
const isOwnPromise = ({ sentence, from, to }: Place): boolean => {
  for (let at = 0; at < from; at++) {
    if (!/^(?:i|we)$/.test(sentence.word(at))) continue;
    const said = [1, 2, 3, 4].map((step) => sentence.word(at + step)).join(' ');
    if (!demand.test(said) && !asksYou.test(sentence.text)) return true;
  }
  // "He needed it quickly", "immediately after the call": told, not asked.
  if (
    /^(?:he|she|they)$/.test(sentence.word(from - 1)) ||
    /^(?:by|after|following|once|when)$/.test(sentence.word(to + 1))
  )
    return true;
  return /^(?:will|ill|on)$/.test(sentence.word(0));
};

// "Is this urgent?" asks, "urgent means red tag" explains.
const asksOrExplains = /^(?:is|are|was|by when|how|what|which|when|does|do you)\b.*\?|\bmeans?\b|\bthanks?\b/i;

const isDemand = (place: Place): boolean => !isOwnPromise(place) && !asksOrExplains.test(place.sentence.text);

/** "Urgent" as a call, not as the name of a thing: urgent care, urgent bloods. */
const isCall = (place: Place): boolean => {
  const { sentence, to } = place;
  const next = sentence.word(to + 1);
  const isMarked = /^["'”’)]*(?:\s*[!:–—,.-]|\s*$)/.test(
    sentence.around.slice(sentence.endOf(to), sentence.endOf(to) + 3),
  );
  return (
    isDemand(place) &&
    (next === '' ||
      isMarked ||
      /^(?:please|pls|one|request|requests|action|attention|reply|response|matter|help|basis|need|that|and|now|kindly|task|review|input)$/.test(
        next,
      ))
  );
};

/** The call stands alone, or after a label: "Heaters: top priority!" */
const isLabelled = (place: Place): boolean => {
  const { sentence, from } = place;
  const before = sentence.around.slice(sentence.start, sentence.startOf(from)).trimEnd();
  return isCall(place) && (from === 0 || /[:–—,(-]$/.test(before) || sentence.word(from - 1) === 'subject');
};

export const unclearUrgency = defineRule({
  id: 'unclear-urgency',
  family: 'voice',
  name: 'Urgent, but by when',
  lands: '{Reader} may drop something that mattered more, or freeze.',
  about: 'Pressure without a time. A reader who knows the hour and what hangs on it can choose what to let slip.',
  source: 'Borden: people who never agreed what urgent means.',
  silent: 'I need it by 3 pm: the board pack closes at 4.',
  unless: ['quoted', 'reported', 'deadline', 'deadline-beside', 'conditional'],
  replaces: 'clause',
  frames: [
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isDemand,
      phrases: [
        '(asap)',
        'a s a p',
        '(as soon as|soonest|as quickly as|as fast as|quick as|as quick as|fast as) (is)? (possible|poss|humanly possible|you can|you possibly can|you are able|practicable)',
        'at the (very)? (earliest|soonest) (possible|please)?',
        '(sooner) rather than later',
        '(in|with) (all|the) (utmost|greatest|due|all possible) (urgency|haste|speed)',
        "(as a|it is a|it 's a|is a|a) matter of (great|utmost|some|extreme)? urgency",
        'in (urgent|desperate) need of',
        'on (an|a)? (urgent|priority|top priority) basis',
        '(of|with) (the)? utmost (urgency|importance and urgency)',
        '(kindly|please|pls|to) (expedite|hurry|rush|fast track|speed up|hasten|action immediately|treat {1,3} urgent|treat as urgent)',
        '(treat|handle|consider|regard) {0,3} as (a|an|the|your)? (top|highest|urgent|utmost|high|number one|first|matter of) (priority|urgency)?',
        '(your|for|an|need|needs|request|require|requires) (immediate|prompt|urgent) (attention|action|response|reply|confirmation|answer|feedback|help)',
        '(drop|leave|stop|down) (everything|all else|everything else|whatever|all other)',
        "stop what you (are|'re) doing",
        '(time|hours|minutes) (is|are) (of the essence|running out|ticking|short)',
        "(clock|time) (is|'s) ticking",
        'every (minute|second|hour|day) counts',
        '(step on it|look sharp|get a move on|get cracking on|double quick|on the double|hurry up|get your finger out)',
        'before you do (another|anything)',
      ],
    },
    {
      certainty: 'clear',
      phrases: [
        'without (any)? (further)? (delay|hesitation)',
        "(have not|have n't|not) got all day",
        "(this|it|that|which) (can n't|cannot|can not|will n't|will not) wait",
        "(do not|do n't) (sit on|delay|hang about|keep us waiting)",
      ],
    },
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isLabelled,
      phrases: [
        '(immediate|urgent|prompt) (action|attention|reply|response|help) (needed|required|please|wanted|requested)',
        'urgent',
        '(very|super|really|most|extremely|quite|so|now) urgent',
        '(time) (sensitive|critical)',
        'top priority',
        '(high|highest|utmost|number one) priority',
      ],
    },
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isCall,
      phrases: [
        '(need|needs|needed|want|wants) {1,4} (now|yesterday)',
        '(before|above|ahead of) (anything|everything|all) else',
        "(is|'s|are|it|this|that|matter|one) {0,1} (very|super|really|most|extremely|quite|so|now|pretty|rather)? urgent",
        "(is|'s|are) {0,1} (very|super|really|extremely|quite|so|now)? (time sensitive|time critical)",
        "(is|'s|are|treat as|as|with) {0,2} (a|the|your|my|our)? (top|highest|number one) priority",
        '(please|needed|required|wanted|awaited|needs|need|must) {0,4} urgently',
        'urgently (please|pls|needed|required|need|requires|awaited|waiting)',
        '(send|reply|respond|revert|confirm|call|ring|fix|sort|order|check|approve|sign|do|get|come back) {0,5} urgently',
      ],
    },
    // Wanted this instant.
    {
      certainty: 'clear',
      unless: ['conditional', 'negated'],
      check: (place) => isDemand(place) && !/\bneed to know\b/i.test(place.sentence.text.replace(/-/g, ' ')),
      phrases: [
        '(need|needs|want|wants|require|requires|must have|have to have|needed|expect|expects|demand) (it|this|that|them|the|your|my|our|a|an|some|those|these|you|somebody|someone|more)? {0,6} <haste>',
        '(please|kindly|pls) {0,6} <haste>',
        '(send|reply|respond|confirm|call|ring|fix|sort|order|reorder|check|approve|sign|get|give|answer|finish|move|shift|come|phone|email|forward|submit|return|settle|pay|deal with|look at|start) {0,5} <haste>',
        '(now|immediately|today) (whatever it takes|no matter what|no excuses|come what may)',
        '<haste> please',
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional', 'negated'],
      check: isDemand,
      phrases: [
        '(can|could|will|would) (you|we|someone|i) {1,8} (<haste>|now please|quickly)',
        '(breathing|down) (down)? (my|our) (neck|necks)',
        'at your (very)? (earliest|soonest) (convenience|opportunity)?',
        '(please|kindly) (prioritise)',
        'as a (matter of)? priority',
        "(it 's|it is|is) {0,1} (critical|vital|imperative) (that|to) (we|you|i|get)",
        '(quick|fast|rapid) (turnaround|response|reply) (please|needed|required|appreciated|would)',
        '(all hands on deck|code red|jump on this|jump on it|top of your list|front of the queue)',
        '(need|needs) to (happen|be done|get done|go out|be fixed|be sorted|be sent) now',
        '(screaming|shouting|desperate) for',
        "(we|they|everyone|everybody|people|you|line|team) (are|'re|is) {0,3} waiting (for|on) (you|your|this|it)",
        '(do|did) the needful',
        '(get|getting) (onto|on to) (it|this|that) (now|quick|quickly)',
        '(need|needs|needed|want|wants) {1,4} (quickly|quick|fast|soon|in a hurry)',
        'rush (job|request|order)',
      ],
    },
  ],
  suggest: [
    'Could you send [what] by {day}? [What depends on it]',
    'I need [what] by {day}, because [why]; [what else] can wait',
    'When could you have [what]? I need it before [what comes next]',
  ],
  flags: [
    { text: 'Please send the figures ASAP.', marks: ['ASAP'] },
    { text: 'URGENT: your timesheets', marks: ['URGENT'] },
    { text: 'I need this now.', marks: ['need this now'] },
    { text: 'Drop everything and look at the cold store.', marks: ['Drop everything'] },
    { text: 'Time-sensitive, please read.', marks: ['Time-sensitive'] },
    { text: 'Kindly do the needful at the earliest.', marks: ['at the earliest'] },
    { text: 'Could you get back to me as soon as possible?', marks: ['as soon as possible'] },
    { text: 'Please treat this as top priority.', marks: ['as top priority'] },
    { text: 'We need the drawings, like, pronto.', marks: ['need the drawings, like, pronto'], kind: 'transcript' },
    { text: 'Fire doors: needed urgently', marks: ['needed urgently'], kind: 'notes' },
    { text: 'Your immediate attention is required.', marks: ['immediate attention'] },
    { text: 'Ah would you get a move on with the crates, lads.', marks: ['get a move on'], kind: 'transcript' },
    { text: 'It’s a matter of urgency, the client keeps ringing.', marks: ['matter of urgency'] },
    { text: 'Kindly expedite the release of our payment.', marks: ['Kindly expedite'] },
    { text: 'Please reply at your earliest convenience.', marks: ['at your earliest convenience'] },
  ],
  leaves: [
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
    { text: 'He runs fast, that lad.', because: 'another sense' },
    { text: 'Please hurry: the last post goes at 5.15.', because: 'a time' },
  ],
});
