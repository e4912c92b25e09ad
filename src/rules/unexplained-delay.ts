import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

// Trains and traffic are late by themselves; nobody owes a reason for them.
const outside = /\b(?:trains?|trams?|bus(?:es)?|traffic|flights?|planes?|motorway|luggage)\b/i;
// What came of something, or what one did meanwhile, is a why.
const told = /, (?:so|(?:i|we)(?:'ve| have| was| were| had))\b/i;
// How long, and not who held it up.
const byWhom = /\bby (?!an? (?:few|couple|week|month|day|fortnight)|\d|about|two|three|now|then)/i;

/** The work itself is late: not a person, not what is behind the door, not held up by what is then named. */
const isOwnWork = (place: Place): boolean => {
  const { sentence, from, to } = place;
  return (
    !outside.test(sentence.text) &&
    !told.test(sentence.text) &&
    !byWhom.test(textAfter(place)) &&
    !/^(?:you|he|she|who|what|why)$/.test(sentence.word(from - 1)) &&
    !/^(?:you|he|she)$/.test(sentence.word(from)) &&
    !/^(?:behind|stuck|slipping) (?:it|the|him|her|them|us|a|your|you|together|inside|to|away|who)$/.test(
      `${sentence.word(to)} ${sentence.word(to + 1)}`,
    )
  );
};

const done =
  '(ready|done|finished|complete|completed|here|back|up|live|in|out|through|signed|started|begun|happened|arrived|available|built|free|in place|with us|with me)';
const emptyWhy =
  '(due to|owing to|because of|for) {0,2} <idle> (reasons|reason|circumstances|issues|constraints|factors|challenges|difficulties)';
const said =
  '(expected|planned|hoped|anticipated|promised|agreed|thought|expect|like|said|told|usual|foreseen|stated|communicated|announced|intended|wished|advised)';

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
    'on-the-way',
    'owed-to-us',
    'unmoved',
    'ticked',
    'empty-field',
  ],
  replaces: 'statement',
  frames: [
    // Late, by its own account, or moved by nobody to nowhere.
    {
      certainty: 'clear',
      unless: ['reason', 'negated'],
      doubt: ['reported', 'deadline-beside'],
      check: isOwnWork,
      phrases: [
        "(is|are|'s|'re|'m|am|still) <just>? <bit>? (behind|overdue|delayed|stalled|lagging|dragging|in arrears|on hold)",
        "(is|are|'s|'re|'m|am) {0,1} running {0,2} (late|behind)",
        "(has|have|'s) {0,1} been {0,1} <putoff>",
        "(is|are|'s|'re|being|getting|gets) <just>? <putoff>",
        "(has|have|'s|'ve) <just>? (slipped|slid|stalled|gone quiet|overrun|fallen behind|got stuck|ground to a halt)",
        '(slipped|slid|bumped|moved|pushed|rolled|sliding|slipping) {0,1} (again|once more|to the right)',
        '(keep|keeps) {0,1} (slipping|getting|not)',
        `(later|longer|slower|more slowly) than {0,2} ${said}`,
        `(behind|past) (schedule|plan|deadline|the deadline)`,
        '(dragging|drags) on',
        '(at|to) a standstill',
        "(will|'ll|'s) {0,1} have to wait",
      ],
    },
    // Not done, though it was awaited.
    {
      certainty: 'clear',
      unless: ['reason'],
      doubt: ['reported', 'deadline-beside'],
      check: isOwnWork,
      phrases: [
        "(have|has|'ve) <not> {0,2} (had|got|found) {0,3} (chance|time|moment|minute|opportunity) to",
        "(have|has|'ve|did) <not> {0,1} (got|gotten|get|manage|managed|been able) (to|round to|around to)",
        `<not> {0,2} ${done} (yet|as yet|so far|until now|at the moment|at this time)`,
        `<not> (yet|quite) {0,1} (${done}|there)`,
        'still (has|have|is|are)? <not>',
        '(have|has|is|are) yet to {1,1}',
        '(can|could|are|am) <not> {0,3} (give|say|confirm|tell|advise) {0,3} (date|when)',
        '(was|were) (due|meant|supposed|promised) {0,8} <not>',
        '(remain|remains) {0,1} (open|outstanding|unresolved|in the queue)',
        '(have|has) <not> (yet|been|even|quite)? (arrived|come|landed|started|begun|happened|materialised|turned up|gone out)',
      ],
    },
    // Nothing is known, and there may never have been a date.
    {
      certainty: 'clear',
      unless: ['reason'],
      doubt: ['reported', 'deadline-beside'],
      check: isOwnWork,
      suggest: [
        '{short}; {I’ll} ask and tell you by {day} where it stands',
        '{said}; {I’ll} ask and tell you by {day} where it stands',
        '{I’ll} tell you by {day} where it stands. Until then, [what you can rely on]',
      ],
      suggestInNotes: ['{said}; [who] asks and reports on {day}', '[Who] reports on {day} where it stands'],
      phrases: ['no (date|news|sign|word|movement|progress|eta|joy) (on|of|from|yet|so far|as yet|for|to report)'],
    },
    // A why with nothing in it.
    {
      certainty: 'likely',
      unless: ['reason', 'negated'],
      check: isOwnWork,
      phrases: [
        `(delay|delays|delayed|late|later|longer|postponed|deferred|behind|slipped|moved|pushed) {0,9} ${emptyWhy}`,
        `${emptyWhy} {0,9} (delay|delayed|late|later|longer|postponed|deferred|behind|slipped|moved|pushed|not)`,
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason', 'negated'],
      check: isOwnWork,
      phrases: [
        "(is|are|'s|'re|been|still|being) <just>? (stuck|slipping|pending|outstanding|ongoing|on ice|in progress|in limbo|in transit|under review|under consideration|sitting (with|in))",
        "<we> (have|'ve|are|'re|had to|have had to) {0,1} (postponed|postponing|postpone|defer|deferred|delaying|delayed|delay|put back|pushed back)",
        "(has|have|'s) {0,1} been {0,1} (moved|shifted|carried forward|moved back)",
        '(taking|taken) {0,1} (longer|a while|its time|their time|more time|ages)',
        '(need|needs|needing|asked for|ask for) {0,2} (more|extra|further) (time|days|weeks)',
        '(nowhere near|some way off|a way off|not as far along)',
        "(will|'ll|going to) be {0,1} (late|later|delayed|a while|some time)",
        '(another|a) (few|couple of) more? (days|weeks|months)',
        '(to|at|until|for) a (later|future) (date|meeting|time|stage)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason'],
      check: isOwnWork,
      phrases: [
        'still (waiting|working on|chasing|nothing|no|being {1,1}|sitting|with (legal|finance|the|our|my|them|procurement)|on (my|our|the) (list|desk|plate|table)|in the (queue|works|pipeline)|up in the air|to come|a work in progress|off the road)',
        '(will|going to) <not> be {0,1} (ready|finished|done|out|up|there|back|in place|complete)',
        '<not> {0,5} as (planned|promised|announced|foreseen|agreed|told)',
        '(have|has) <not> {0,1} (left|moved|released|reached|touched|opened|shown up|looked|advanced|reopened|gone|come through)',
        '<we> (did|have) <not> (get to|do|done)',
      ],
    },
    {
      certainty: 'likely',
      when: ['at-end'],
      unless: ['reason'],
      check: isOwnWork,
      phrases: [`(is|are|'s|'re) <not> <just>? ${done}`],
    },
    {
      certainty: 'likely',
      when: ['notes'],
      unless: ['reason'],
      check: (place) => isOwnWork(place) && /^\s*(?:$|[,;(.|–]|again|since|until|once|revised)/.test(textAfter(place)),
      phrases: [
        '(<putoff>|slipped|stalled|overdue|outstanding|pending|ongoing|awaited|in progress|still open|held over|rolled over|carried over|incomplete|slipping)',
        `<not> (yet|${done}|issued|received|delivered|sent|published)`,
      ],
    },
    // Notes leave "has been" out: "Deposit not paid".
    {
      certainty: 'likely',
      when: ['notes', 'at-end'],
      unless: ['reason'],
      check: (place) => isOwnWork(place) && place.from > 0 && place.from < 6,
      phrases: [
        '<not> (paid|booked|ordered|returned|collected|cleared|filed|told|cleaned|tested|fixed|fitted|invoiced|approved|renewed|submitted|updated|repaired|chased|installed|uploaded|counted|checked|logged|posted|banked|written up)',
      ],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      unless: ['reason', 'negated'],
      doubt: ['reported', 'deadline-beside'],
      check: isOwnWork,
      phrases: [
        "(is|are|'s|'re|was) (still)? (pending|outstanding|awaited|under process|dragging)",
        'still (pending|outstanding|in hand)',
        "(has|have|had|'s|'ve) (had to be|been) (put|pushed|moved|shifted|set) back",
        "(is|are|'s|'re|am|'m) running late",
        'taking (its|their|some|longer|more|a while|a bit)',
        'later than (planned|scheduled|expected|hoped|promised|we|i|it)',
        'under preparation',
        '(gone|slipped|put|pushed) back again',
        '(could|did) <not> (happen|take place|go ahead)',
        '(slides|slips|drifts|slid|slipped|drifted) (into|to|back to|back into) (the|next|a|<number>|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['reason'],
      doubt: ['reported', 'deadline-beside'],
      check: isOwnWork,
      phrases: [
        "(not|n't) {0,1} (where|as far as) (it|we|they|i) (should|ought|had|wanted|hoped|would|'d)",
        "(not|n't) (there|here|done|finished|ready|out|gone|through|back) yet",
        "(not|n't) yet (there|here|ready|done|finished|available|to hand|complete|live)",
        "(have|has|had) (not|n't) got round to",
        'not this (week|month|quarter|spring|summer|autumn|winter|year) (after all|either)',
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['reason'],
      check: isOwnWork,
      phrases: [
        'still (nothing|off|pending|no (word|news|sign|reply|answer|date|movement)|not (here|there|ready|arrived|done|back|in|finished|fixed|out))',
        "(not|n't) (quite)? finished",
        'no (movement|progress|news|further on)',
        "(is|are|'s|'re) overdue",
        'dragging on',
        '(a|some) (while|more (time|days|weeks)) (yet|longer|still)',
        '(take|takes|taking|need|needs) {0,2} (some|a little|a bit) (more|longer|of)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-end'],
      unless: ['reason', 'negated'],
      doubt: ['reported', 'deadline-beside'],
      check: isOwnWork,
      phrases: ['still (waiting|nothing|sitting here)'],
    },
  ],
  inkling: {
    unless: ['reason'],
    phrases: [
      'still {1,1}',
      "(not|n't) {0,5} (yet|so far)",
      "(not|n't) {0,1} (as far|coming|finished|ready|there)",
      'nothing {0,5} yet',
      '(where|as) (it|they|we|one) {0,2} (was|were|should|ought|going|said|wish)',
      "(will|would) (not|n't) be",
      '(as yet|after all|got anywhere|feet|overdue|delayed|delay|late|later|behind)',
      '(yet|remains|slipped|slid|slips|slip|hanging|dragging|outstanding|postponed|held up|running late|a while|somewhat|until now|afraid|back again)',
      "(has|have|is|are|was|were) (not|n't) {0,1} (been|come|moving|available|gone|done|got|here|happening|where|made)",
      '(longer|later|slower) than',
      'been {0,1} (back|held|pushed|moved)',
    ],
  },
  unkept:
    /\b(?:getting there|nearly there|coming along|in hand|(?:it's|is|are) coming|on (?:its|their) way)$|\b(?:due|owing) to\b/i,
  tail: /,?\s+(?:(?:due|owing) to (?:\S+ ){1,3}?(?:reasons?|circumstances?|issues?|constraints?|factors?|challenges?|difficulties)(?: (?:beyond|outside) (?:our|my) control)?|(?:until|till) further notice|indefinitely|for the time being|sorry|i'm afraid|i know|(?<=,\s)no|(?:(?:please|kindly|pls|so|do) )*(?:bear with (?:us|me)|(?:exercise|have) (?:some )?patience|be patient)(?: [^,;]{1,30})?)$/i,
  suggestInNotes: [
    { say: '{said}; [who] reports on {day}', when: ['undated'] },
    { say: '{said}; no new date yet, [who] reports on {day}', when: ['undated-beside'] },
    { say: '{said}, because [why]', when: ['time'] },
    { say: '{said}, because [why]', when: ['ended'] },
    { say: '{said} – reason: [why]', when: ['ended'] },
    { say: '{short}, because [why]; new date {day}', unless: ['time', 'ended'] },
    { say: '{said}, because [why]; new date {day}', unless: ['time', 'ended'] },
    { say: '{said} – reason: [why]; new date {day}', unless: ['ended'] },
    { say: '{said}; no new date yet, [who] reports on {day}', unless: ['undated-beside', 'ended'] },
    { say: 'New date {day}, because [why]', unless: ['ended'] },
  ],
  suggest: [
    { say: '{said}; {I’ll} tell you by {day} where it stands', when: ['undated'] },
    { say: '{said}; can you tell {me} by {day} why, and the new date?', when: ['by-readers'] },
    { say: '{bare}, because [why]; {I’ll} tell you the new date by {day}', when: ['undated-beside'] },
    { say: '{short}, because [why]; {I’ll} tell you the new date by {day}', when: ['undated-beside'] },
    { say: '{said}, because [why]; {I’ll} tell you the new date by {day}', when: ['undated-beside'] },
    { say: '{short}, because [why]', when: ['time'] },
    { say: '{said}, because [why]', when: ['time'] },
    { say: '{said}, because [why]', when: ['ended'] },
    { say: '{said}; that is because [why]', when: ['ended'] },
    { say: '{bare}, because [why]; the new date is {day}', unless: ['time', 'ended'] },
    { say: '{short}, because [why]; the new date is {day}', unless: ['time', 'ended'] },
    { say: '{said}, because [why]; the new date is {day}', unless: ['time', 'ended'] },
    { say: '{said}; that is because [why], and the new date is {day}', unless: ['ended'] },
    'You can expect {thing: what} by {day}; the delay comes from [why]',
    '[What] isn’t finished: [what held it up]. You’ll have it by {day}',
    'No new date yet for {thing: what}; you’ll hear by {day} where it stands. Until then, [what you can rely on]',
  ],
  flags: [
    { text: 'The delay is due to some internal reasons.', marks: ['The delay is due to some internal reasons'] },
    { text: 'We’re running a bit behind.', marks: ['We’re running a bit behind'] },
    { text: 'The launch has been pushed.', marks: ['The launch has been pushed'] },
    { text: 'I haven’t had a chance to look yet.', marks: ['I haven’t had a chance to look yet'] },
    { text: 'It’ll have to wait.', marks: ['It’ll have to wait'] },
    { text: 'Same is pending from our end only.', marks: ['Same is pending from our end only'] },
    {
      text: 'The fit-out is taking longer than planned.',
      marks: ['The fit-out is taking longer than planned'],
      kind: 'transcript',
    },
    { text: 'Your refund is still being processed.', marks: ['Your refund is still being processed'] },
    { text: 'Didn’t get round to the photos, sorry.', marks: ['Didn’t get round to the photos'] },
    { text: 'The new ovens still haven’t arrived.', marks: ['The new ovens still haven’t arrived'] },
    {
      text: 'Ah, that one’s dragging on, to be honest with you.',
      marks: ['that one’s dragging on'],
      kind: 'transcript',
    },
    {
      text: 'The claims team has yet to begin the assessment.',
      marks: ['The claims team has yet to begin the assessment'],
    },
    { text: 'No word yet from the printers.', marks: ['No word yet from the printers'] },
    {
      text: 'We were meant to hear by Friday and we haven’t.',
      marks: ['We were meant to hear by Friday and we haven’t'],
    },
    { text: 'The visa file is stuck lah.', marks: ['The visa file is stuck lah'] },
    { text: 'The photocopier contract has slipped again.', marks: ['The photocopier contract has slipped again'] },
    { text: 'Boat trip postponed', marks: ['Boat trip postponed'], kind: 'notes' },
    { text: 'The brochure isn’t finished.', marks: ['The brochure isn’t finished'] },
    {
      text: 'We said June for the new doors, and here we are in August.',
      marks: ['said June'],
      knownMiss: 'Only the two months tell that it is late.',
    },
    { text: 'There’s no news on the licence.', marks: ['There’s no news on the licence'] },
    { text: 'The second kiln is running late.', marks: ['The second kiln is running late'] },
  ],
  leaves: [
    { text: 'The hoist remains where it is.', because: 'nothing is late' },
    { text: 'The second instalment is still not reflecting on our side.', because: 'it is theirs to send' },
    { text: 'I’m running late, there in ten.', because: 'outside the work' },
    { text: 'The delay is due to issues with the crane.', because: 'a reason' },
    { text: 'The launch moves to 3 June: the vendor’s audit slipped.', because: 'a reason and a date' },
    { text: 'My train was delayed, so I’ll dial in.', because: 'outside the work' },
    { text: 'The survey has been pushed to Thursday 9 May.', because: 'a firm new date' },
    { text: 'Has the launch been pushed?', because: 'a question' },
    { text: 'The van is delayed because the axle broke at Athlone.', because: 'a reason' },
    { text: 'We’re running a bit behind.', next: 'The reason is a flooded cellar.', because: 'the reason follows' },
    { text: 'We’re not running behind at all.', because: 'no delay' },
    { text: 'If it is delayed by two hours you may claim a meal.', because: 'a policy' },
    { text: 'The late Mr Singh left the choir his piano.', because: 'another sense' },
    { text: 'What an outstanding term this has been.', because: 'another sense' },
    { text: 'The crates are behind the boiler.', because: 'another sense' },
    { text: 'These two labels are stuck together.', because: 'another sense' },
    { text: 'We were behind in March and have since caught up.', because: 'it is over' },
    { text: 'The roof is overdue: two slaters are off with flu and nobody else has the licence.', because: 'a reason' },
    { text: 'The grant has been held up by the county’s lawyers.', because: 'it says what holds it up' },
    { text: 'She writes that her book “is a bit behind”.', because: 'somebody else’s words' },
    { text: 'The minutes are not ready yet; you will have them by noon tomorrow.', because: 'a firm date' },
    { text: 'You’re late, we started without you.', kind: 'transcript', because: 'a person, not the work' },
    { text: 'The tap in the yard is running.', because: 'another sense' },
    { text: 'The second kiln runs on gas.', because: 'a plain fact' },
  ],
});
