import type { Place } from '../text/facts';
import { defineRule } from './rule';

// Trains and traffic are late by themselves; nobody owes a reason for them.
const outside = /\b(?:trains?|trams?|bus(?:es)?|traffic|flights?|plane|motorway)\b/i;
const code = /^(?:main|master|prod|production|staging|live|git|origin|everyone|all)$/;
const amount = /^(?:\d.*|a|an|one|two|three|four|five|six|several|some|at|about|another)$/;

const span = /^(?:minute|hour|day|week|month|year|fortnight|couple|few|bit|little|good|whole)$/;

/** Late in its own right: not late by itself, not behind the door, not pushed to the main branch, not held up by what is then named. */
const isOwnWork = ({ sentence, to }: Place): boolean => {
  const [last, next, second] = [sentence.word(to), sentence.word(to + 1), sentence.word(to + 2)];
  if (outside.test(sentence.text)) return false;
  if (last === 'behind')
    return /^(?:|on|with|schedule|plan|at|by|again|and|but|now|i|sorry|overall|here|this|unfortunately|too|then|still|there)$/.test(
      next,
    );
  if (last === 'stuck') return !/^(?:to|together|between|inside|behind|under)$/.test(next);
  if (last === 'pushed')
    return /^(?:|again|until|till|to|into|a|by|now|further|once|sorry|i)$/.test(next) && !code.test(second);
  return next !== 'by' || (amount.test(second) && (!/^an?$/.test(second) || span.test(sentence.word(to + 3))));
};

/** Nothing but a filler, or since when, stands after it. */
const isLast = (place: Place): boolean => {
  const { sentence, to } = place;
  const after = sentence.word(to + 1);
  return (
    isOwnWork(place) &&
    (to === sentence.length - 1 ||
      /^(?:again|since|for|until|till|further|a|somewhat|indefinitely|yet|now|date|by|i|sorry|unfortunately|tbc|once|three|two|number)$/.test(
        after,
      ))
  );
};

export const unexplainedDelay = defineRule({
  id: 'unexplained-delay',
  family: 'follow-through',
  name: 'A delay without a reason',
  lands: '{Reader} may wonder what happened, and whether the next date will hold.',
  about: 'Something is late, moved or stalled, and neither the reason nor a firm new date stands beside it.',
  source: 'Micro-breaks: commitments delayed with no explanation.',
  silent: 'The launch moves to 3 June: the vendor’s audit slipped.',
  unless: [
    'question',
    'quoted',
    'conditional',
    'because',
    'reason-beside',
    'explained',
    'time-after',
    'date-beside',
    'heading',
  ],
  frames: [
    // Late, by its own account.
    {
      certainty: 'clear',
      unless: ['reason', 'negated', 'repair'],
      doubt: ['reported'],
      check: isOwnWork,
      phrases: [
        "(is|are|'s|'re|'m|am|been|be|was|were) {0,2} running {0,3} (late|behind|slow)",
        'running {0,3} (behind|late) (with|on)',
        "(is|are|'s|'re|'m|am) {0,1} <bit>? (behind|overdue|delayed|stalled|stuck|in arrears|on hold|on ice)",
        '(still|currently|now) (behind|overdue|delayed|stalled|stuck|on hold|pending|outstanding|ongoing|in progress|in limbo|under review)',
        "(is|are|'s|'re) {0,2} (pending|outstanding) (from|at|with|on) (our|my|your|the)",
        '(getting|being|gets|subject to|experiencing|expect|expecting|facing) (delayed|delay|delays|held up|pushed back|pushed out)',
        "there (is|are|'s|has been|have been|will be) {0,3} (delay|delays) (in|with|on|of|to|at|here)",
        "<we> (am|'m|are|'re) {0,2} late (with|on)",
        'taking {0,2} (longer|ages|forever|a while|for ever|more time)',
        'taken {0,2} (longer|more time) than',
        "(is|are|'s|'re|been) dragging",
        '(drag|drags|dragged|dragging) on',
        "(longer|later|slower|more slowly) than {0,2} (expected|planned|hoped|anticipated|promised|advised|agreed|thought|scheduled|expect|hope|wished|would have wished|like|would like|'d like|said|told|announced|intended|usual)",
        '(going|moving|goes|go) (slower|slow|slowly|more slowly)',
        '(behind|past|over|beyond) (schedule|plan|deadline|the deadline|the date|our deadline)',
        "(has|have|'s|'ve|had) <just>? (slipped|stalled|ground to a halt|gone quiet|gone cold|gone a bit quiet|gone a bit cold|overrun|been held up|been stuck|been sitting|fallen behind|got stuck)",
        '(at|to) a (standstill|halt)',
        "(will|'ll|going to|gonna|has|have|'s got) {0,1} (have to|need to|to) (wait|keep for)",
        "(will|'ll|going to|gonna) (be|take) {0,1} (a while|some time|a good while|ages|longer) (yet|still|now|longer|before)?",
        '(nowhere near|not anywhere near|some way off|a way off|a long way off|far from) (ready|done|finished|complete|there)',
      ],
    },
    // Moved by nobody to nowhere.
    {
      certainty: 'clear',
      unless: ['reason', 'negated', 'repair'],
      doubt: ['reported'],
      check: isOwnWork,
      phrases: [
        "(has|have|'s|'ve|had) {0,1} been {0,1} <putoff>",
        "(is|are|being|be|'s|'re|getting|gets|get) {0,2} <putoff>",
        '<we> {0,3} (pushed back|pushed out|postponed|deferred|kicked|bumped) (it|that|this|the|our|your|to|out)',
        "<we> (are|am|'re|'m|have|'ve|have had to|'ve had to|had to) {0,2} (postponing|delay|postpone|defer|push back|put back|put off|delayed)",
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason', 'repair'],
      when: ['notes'],
      check: isLast,
      phrases: [
        '<putoff>',
        '(slipped|stalled|overdue|outstanding|behind|delayed|pending|ongoing|still open|still ongoing|dragging|incomplete|rolled over|awaited)',
        '(not yet|not begun|not started|not done|not finished|not complete|not completed|not issued|not received|no progress|no change|no movement|no news|not here yet)',
        'still (not|no)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason', 'repair'],
      check: isLast,
      phrases: [
        "(is|are|'s|has|have) (not|n't) (finished|ready|shipped|done|complete|completed|started|begun|changed)",
      ],
    },
    // Not done, though it was awaited.
    {
      certainty: 'clear',
      unless: ['reason', 'repair'],
      doubt: ['reported'],
      check: isOwnWork,
      phrases: [
        "(have|has|'ve) (not|n't) {0,2} (had|got|found) (a|the|any|much|enough)? {0,2} (chance|time|moment|minute|opportunity|bandwidth|capacity) to",
        "(have|has|'ve) (not|n't) {0,2} (got|gotten|come) (round|around) to",
        "did (not|n't) {0,1} (get round to|get around to|manage to|get a chance to|have a chance to|have time to|have the time to|find time to|find the time to)",
        "(have|has|'ve) (not|n't) {0,1} (been able to|managed to) (do|get|look|start|finish|complete|send|make|progress|deal|read|review|attend|close|begin|write|move)",
        '(had no|no) (chance|time) (yet)? to (look|read|do|review|start|get|check)',
        "(not|n't) {0,2} (ready|done|finished|complete|completed|started|begun|through|in place|here|back|there|up|live|signed|available|happened|arrived|moved) (yet|as yet|still|so far)",
        "(not|n't) (yet|quite|yet quite|quite yet) (been)? (ready|done|finished|complete|completed|started|there|through|in place|back|up|live|happened|arrived|materialised|processed|signed|issued|begun|out)",
        "(are|is|'s|'re|has|have) still (not|n't) (ready|done|finished|complete|here|back|there|in place|up|through|happened|arrived|started|been|moved|come)",
        "still (has|have|is|are) (not|n't) {0,1} (happened|arrived|been|come|started|moved|ready|done|finished|here|back|there|materialised|gone|shown)",
        "'s still (not|n't) (ready|done|finished|here|back|there|happened|arrived)",
        "(not|n't) {0,1} as {0,3} (promised|announced|planned|scheduled|committed|agreed)",
        "(has|have|is|are|'s) yet to (be|begin|start|commence|arrive|happen|come|reach|hear|receive)",
        '(as yet|yet) (not|un) (ready|done|finished|processed|received|available|started)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason', 'repair', 'negated'],
      check: isOwnWork,
      phrases: [
        '(was|were|got) {0,2} <putoff>',
        '(will|going to|may|might|could) (slip|overrun|run over)',
        '(need|needs|needing|want|take|takes|require|requires) {0,3} (more|extra) (time|days|weeks)',
        '(date|deadline|launch|timeline|go live) {0,2} (has|have) {0,1} (moved|changed|slipped)',
        '(a few|several|some|another few|a couple of|a couple) more (days|weeks|months)',
        '(remains|remain) {0,1} (open|unresolved|outstanding|incomplete|unfinished)',
        'still with (legal|finance|the|our|my|procurement|hr|it|them)',
        '(still|continuing) {0,2} (working on|working through|going through|chasing|finalising|gathering|investigating) (it|this|that|the|your|our|a|my|them|these|those|some|how|what)',
        'got (stuck|behind|held up|bogged down|backed up|away from)',
        '(off|behind) (track|schedule)',
        '(on pause|left hanging|parked for now)',
        '(should|supposed to|meant to) have (been|gone|arrived|happened|shipped|started|finished) {0,6} (by now|already|last week|yesterday|weeks ago|days ago)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason', 'repair'],
      check: isOwnWork,
      phrases: [
        "(will not|will n't|not going to|n't going to|can n't|cannot|unlikely to) {0,1} (be ready|be finished|make the deadline|make the date|hit the|meet the deadline|meet the date|get it done|get to it|be out|be there in time)",
        '(no|without|not a) (new|firm|fixed|confirmed|delivery)? (eta|date yet|date as yet|timescale|timeline|date for)',
        "(not|n't) on (track|schedule)",
        "(has|have) (not|n't) (been (touched|looked at|actioned|processed|picked up|sorted|resolved|dealt with))",
        '(still|remains|remain|only|just) {0,2} (being worked on|in the works|in the pipeline|in progress|being looked at|under consideration|being finalised|being finalized|in hand|up in the air)',
        "(is|are|'s|'re|remains|remain) {0,1} (pending|awaited|under consideration)",
        "(has|have|is|are) (not|n't) (materialised|arrived|happened|shown up|turned up|reopened|come through|gone out|been (sent|issued|completed|processed|published|delivered|started|signed|done|finished))",
        '(had|were|was) (hoped|meant|supposed|to) {0,1} have {0,9} (by now|already|last|yesterday)',
        '(date|dates|timing|timescale|timeline) (tbc|tba|to follow|to be confirmed|to be advised|unknown|unclear|withdrawn)',
        '(to|at|until|for) a (later|future|different) (date|meeting|time|stage)',
        "(be|is|put|gone|been|are|'s) {0,1} on the (back burner|long finger)",
        "(no|not any|n't any) (news|progress|movement|update|sign) (on|from|of|with|yet|as yet|there|about|so far)",
        '(nothing|not anything) (new from|new on|new yet|new to report|to report|yet|so far|further to report)',
        "(was|were) (due|meant|supposed|to be|to have|promised|down|planned|scheduled) {0,9} (not|n't)",
        "(will|is|are) (not|n't) {0,2} (make|be ready|be done|be finished|be out|be there|be in place|going out|happening|be with you) {0,4} (this|on time|in time|today|until|till|before)",
        '(still|same) (off the road|out of action|out of order|out of service|not working)',
        "(not|n't) {0,3} (on time|on schedule|when we said|by then)",
        "(still|yet) (not|n't|no)",
        'not yet',
      ],
    },
  ],
  suggest: [
    'This is late because [why]. The new date is {day}',
    'I haven’t finished this: [what held it up]. You’ll have it by {day}; until then [what they can rely on]',
    'I don’t have a new date yet; I’ll tell you on {day} where it stands',
  ],
  flags: [
    { text: 'We’re running a bit behind.', marks: ['running a bit behind'] },
    { text: 'The launch has been pushed.', marks: ['has been pushed'] },
    { text: 'I haven’t had a chance to look yet.', marks: ['n’t had a chance to'] },
    { text: 'It’ll have to wait.', marks: ['’ll have to wait'] },
    { text: 'The brochure is not quite finished.', marks: ['not quite finished'] },
    { text: 'Same is pending from our end only.', marks: ['is pending'] },
    { text: 'The fit-out is taking longer than planned.', marks: ['taking longer'], kind: 'transcript' },
    { text: 'Boat trip postponed', marks: ['postponed'], kind: 'notes' },
    { text: 'Your repair is still outstanding.', marks: ['still outstanding'] },
    { text: 'Didn’t get round to the photos, sorry.', marks: ['Did', 'get round to'] },
    { text: 'The new ovens still haven’t arrived.', marks: ['still haven’t arrived'] },
    { text: 'Ah that one’s dragging on, to be honest with you.', marks: ['dragging on'], kind: 'transcript' },
    { text: 'Gate 3 has been put back, hopefully to Friday.', marks: ['put back'] },
    { text: 'Our claims team has yet to begin the assessment.', marks: ['has yet to begin'] },
    { text: 'The visa file is stuck lah.', marks: ['is stuck'] },
  ],
  leaves: [
    { text: 'The launch moves to 3 June: the vendor’s audit slipped.', because: 'a reason and a date' },
    { text: 'My train was delayed, so I’ll dial in.', because: 'outside the work' },
    { text: 'The survey has been pushed to Thursday 9 May.', because: 'a firm new date' },
    { text: 'Has the launch been pushed?', because: 'a question' },
    { text: 'The van is delayed because the axle broke at Athlone.', because: 'a reason' },
    {
      text: 'We’re running a bit behind.',
      next: 'The reason is a flooded cellar.',
      because: 'the reason stands beside it',
    },
    { text: 'We’re not running behind at all.', because: 'no delay' },
    { text: 'If it is delayed by two hours you may claim a meal.', because: 'a policy' },
    { text: 'The late Mr Singh left the choir his piano.', because: 'another sense' },
    { text: 'What an outstanding term this has been.', because: 'another sense' },
    { text: 'We were behind in March and have since caught up.', because: 'it is over' },
    {
      text: 'The roof is overdue: two slaters are off with flu and nobody else has the ladder licence.',
      because: 'a reason',
    },
    { text: 'She writes that her book “is a bit behind”.', because: 'somebody else’s words' },
    { text: 'The minutes are not ready yet; you will have them by noon tomorrow.', because: 'a firm date' },
  ],
});
