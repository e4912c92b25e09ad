import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

const foolish = '(stupid|silly|dumb|daft|naive|ignorant|foolish|idiotic|childish|nonsense|rubbish|pointless)';
// Plain words that belittle only beside "question" or "idea": an answer may well be obvious.
const slight = `(${foolish}|basic|obvious|half baked|newbie)`;
const offering = '(question|questions|idea|thought|suggestion|point|one|remark)';
const perhaps = '(probably|possibly|perhaps|maybe|surely|likely)';
const bother = '(bother|trouble|disturb|pester|bug|harp|clutter|nag)';
const nuisance = '(pain|nuisance|pest|bother|burden|pedant|that (person|guy|annoying))';

/** The idea comes after all: "I'm only the temp, but". Without it the words state a fact, or decline a task. */
const isOvercome = ({ sentence, from }: Place): boolean =>
  /^(?!.{4,20}\b(?:longer|fan|sure)\b).*\b(?:but|though|yet|still|however)\b/s.test(
    sentence.text.slice(sentence.startOf(from) - sentence.start),
  );

/** "Just a thought.", not "just a thought about the tent". */
const isWhole = (place: Place): boolean => /^(?:\s*[^\p{L}\s]|\s*$| but\b| mine\b)/u.test(textAfter(place));

const asking = [
  '{point}',
  '{next}',
  { say: 'What do you think?', when: ['email', 'told-before'] },
  'I’d like to ask: [your question, just as it is]',
  'This matters because [why], so here it is: [your question]',
] as const;

const raising = [
  '{point}',
  '{next}',
  { say: 'Could you tell {me} by {day} what you think?', when: ['email', 'told-before', 'to-be-ignored'] },
  { say: 'Thank you for taking a look', when: ['email', 'told-before', 'about-trouble'] },
  { say: 'Thank you for your time', when: ['email', 'about-trouble'] },
  { say: 'What do you think?', when: ['email', 'told-before'] },
  'I’d like to ask: [your question, just as it is]',
  'Something you should know: [what you noticed]',
] as const;

const wanted = [
  '{point}',
  '{next}',
  { say: 'Could you tell {me} by {day} what you think?', when: ['email', 'told-before'] },
  'I think [your point], and I’d like to hear what you make of it',
  'This matters because [why], so an answer by {day} would help',
] as const;

export const selfSilencing = defineRule({
  id: 'self-silencing',
  family: 'voice',
  name: 'An idea that apologises for itself',
  lands: 'May make your idea easier to pass over than it deserves.',
  about:
    'Shrinking your own question or idea before it is out: calling it silly, begging pardon, asking to be ignored.',
  source: 'Borden: people hesitate before they ask when it does not feel safe.',
  silent: 'I’m 60% sure; the log is ambiguous.',
  unless: ['quoted', 'reported', 'heading'],
  replaces: 'sentence',
  frames: [
    // The question is called foolish before it is asked.
    {
      certainty: 'clear',
      unless: ['negated'],
      suggest: asking,
      phrases: [
        `(may|might|could|'ll) {0,2} (be|sound|seem) {0,2} (${foolish}|${slight} {0,1} ${offering})`,
        `${perhaps} {0,3} ${foolish}`,
        `(sorry|another|forgive|excuse|ask|here) {0,3} ${slight} {0,1} ${offering}`,
        `(me|my|am i|i 'm|only) {0,2} being {0,3} (${foolish}|thick|dim|slow)`,
        `(feel|felt) {0,2} (${foolish}|embarrassed) {0,1} asking`,
        '(forgive|excuse|pardon|overlook) my {0,2} (ignorance|rambling|english)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      suggest: asking,
      phrases: [`${foolish} {0,1} (question|idea|thought|suggestion|point|one)`, '(basic|obvious) question'],
    },
    // No standing, and then it comes after all.
    {
      certainty: 'clear',
      check: isOvercome,
      phrases: [
        "(i 'm|i am|im) (only|just|merely) (a|an|the|here|new) {1,2}",
        "(i 'm|i am|im) {0,1} (no|(not|hardly) (a|an)) {1,2}",
        "(not|n't|hardly|none of) {0,1} (my|for me) {0,1} (place|to say|business|field|department|area|job to)",
        'i (know|understand) {0,3} (nothing|little) {0,1} (about|of)',
        '(not|hardly) the {0,1} (one|person) to {0,1} (ask|say|judge|comment)',
        '<not> (see|have|know) the (full|whole|big|bigger) picture',
        '<you> {0,3} (more|better) {0,3} than (me|i)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['negated'],
      phrases: [
        'my (poor english|english is {0,1} (poor|bad))',
        'who am i to',
        'what (do|would) i know',
        '(speak|speaking|talk|talking) (out of turn|rubbish|nonsense)',
      ],
    },
    // Permission to be passed over.
    {
      certainty: 'clear',
      suggest: wanted,
      phrases: [
        '((ignore|disregard) me|(bin|chuck) (this|it|that)) {0,1} if (i|it|this|that)',
        '(shout|shut|shoot) me down',
        'tell me to (shut|pipe|jog|butt|get lost|go away|mind my)',
        `if (it|this|that) 's {0,2} ${foolish}`,
        'not that (anyone|anybody|you|it) {0,2} (asked|matters|cares|care)',
        '<not> {0,1} worth (your|anyone|anybody) {0,1} time',
      ],
    },
    {
      certainty: 'clear',
      when: ['near-mark'],
      unless: ['conditional'],
      suggest: wanted,
      phrases: [
        'feel free to (ignore|disregard|delete) (me|this|that|my|it)',
        "((do n't|do not) (mind|listen to)|ignore) me",
        'forget (that)? i (asked|spoke)',
      ],
    },
    // Begging pardon for asking at all.
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      suggest: raising,
      phrases: [
        `(sorry|apologies|apologise|hate|hesitate|loath|reluctant) to {0,2} (${bother}|be {0,3} ${nuisance})`,
        `(sorry|apologies|apologise) for {0,1} (bothering|troubling|disturbing|pestering|being {0,3} ${nuisance})`,
        '(hate|embarrassed|ashamed|afraid|scared) to (even)? (ask|raise|mention|suggest)',
        "(i hesitate to|(did n't|hardly) dare)",
        `(do|did) <not> (want|mean|wish) to (overstep|make a fuss|be {0,2} ${nuisance}|take up|sound {0,2} ${foolish})`,
        '(i|sorry|apologies) {0,5} (wasting|waste|taking up|take up) {0,3} (your|everyone|everybody) {0,3} time',
        "hope {0,2} (i 'm|i am) not (overstepping|intruding|bothering)",
        '(sorry {0,2} me again|me again {0,1} sorry)',
      ],
    },
    // A thought that is only a thought.
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isWhole,
      phrases: [
        'my (two (cents|pence)|tuppence|2p)',
        '(just|only|merely) (my|a) {0,1} (opinion|view|thought|take|suggestion|hunch|idea)',
        '(just|only) thinking (aloud|out loud)',
      ],
    },
    {
      certainty: 'clear',
      phrases: [
        'i (could|may|might) {0,1} be (totally|completely|way|entirely|miles) (wrong|mistaken|off)',
        `${perhaps} {0,2} (wrong|mistaken|missing something|overthinking|misreading)`,
        `${perhaps} (just|only) me`,
        "i 'm sure (you|it|that|someone|somebody|there) {0,4} (thought of|considered|reason)",
      ],
    },
    // One softener is manners; two are hiding.
    {
      certainty: 'clear',
      phrases: [
        'i (just|only) {0,2} (wanted|want) to (just|quickly|maybe|perhaps) {0,1} (check|ask|see|say|mention)',
        '(just|only) (wondering|checking|asking) (if|whether)? {0,2} (maybe|perhaps|possibly)',
      ],
    },
    {
      certainty: 'likely',
      when: ['email', 'at-start', 'at-end'],
      suggest: ['Tell {me} where this loses you', 'Which part should I say again, and more plainly'],
      phrases: ['does (that|this|it) {0,1} make (any)? sense'],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      suggest: raising,
      phrases: [
        "(am|'m) (only|just|but) (a|an|new|(the|your) (junior|intern|new|youngest|student|trainee|apprentice|clerk|secretary|writer|tea))",
        "(probably|likely|maybe|surely) (a)? (very)? (stupid|silly|daft|dumb|basic|obvious|beginner 's)",
        'tell me to (keep|shut|get|be quiet|pipe|mind|butt)',
        '(ignore|bin|disregard|delete) (this|it|me) (if|entirely|as you)',
        "(not|n't) (be)? (my|our) place to",
        'with a {0,2} (pinch|grain) of salt',
        '(take|treat) {1,2} for what (it|they)',
        "(am|'m|be|being) an old (fool|woman|dinosaur|nuisance)",
        '(out of) (turn|my (lane|depth))',
        'who am i (of course)? to',
        '(a|silly|small|stupid) silly (question|thing|one|idea)',
        'my (two|2) (cents|pence)',
        'never mind me',
        'i might (be|well be) (making|reading|being|wrong)',
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['conditional-before'],
      suggest: raising,
      phrases: [
        "(am|'m) (probably|likely) {1,1}",
        "(it 's|it is|this is|maybe it 's) (probably|likely|maybe|only|just) (me|just|a|my|nothing)",
        "(have|'ve) only been",
        '(you|others) (have)? probably',
      ],
    },
  ],
  inkling: {
    phrases: [
      '(only|just|mere|merely|humble|small|junior|newbie|layman) (a|the|an|in|here|skimmed|two|three)?',
      '(stupid|silly|daft|dumb|rubbish|ignorant|naive|pointless|impertinent)',
      '(ignore|forget|skip|disregard|delete|strike|bin) (this|me|it|that|if|i)',
      '(tell me to|stop me|shut me up|never mind|mind me|no notice|pretend i)',
      '(last person|not for (me|a|the likes)|who am i|my place|my business|worth (your|the)|likes of)',
      "you (all)? (will|'ll|can) {0,3} (laugh|know|thought|think|groan|wave)",
      '(sorry|pardon|excuse|forgive) {0,5} (asking|boldness|space|me|time|bother)',
      '(i|we) {0,4} but',
      '(probably|maybe|i dare say|hardly|an opinion|important|surely)',
      "(i am|i 'm) (a|no|not|sure|aware)",
      '(than|to) (me|i|mine|you)',
      '(if|so|whether) {0,1} this',
      'feel free',
      'i (feel|may|might)',
    ],
  },
  suggest: [
    '{point}',
    '{next}',
    { say: 'Could you tell {me} by {day} what you think?', when: ['email', 'told-before', 'to-be-ignored'] },
    { say: 'Thank you for taking a look', when: ['email', 'told-before', 'about-trouble'] },
    { say: 'Thank you for your time', when: ['email', 'about-trouble'] },
    { say: 'What do you think?', when: ['email', 'told-before'] },
    'What I see is [your point]',
    'I suggest [your idea], because [what you noticed]',
    'I’d like to ask: [your question, just as it is]',
  ],
  flags: [
    { text: 'This might be a stupid question, but where do the logs go?', marks: ['This might be a stupid question'] },
    { text: 'Silly question: which lift goes to the roof?', marks: ['Silly question'] },
    { text: 'I’m no expert, but the totals look off.', marks: ['I’m no expert'] },
    { text: 'I’m only an intern, but the door swings the wrong way.', marks: ['I’m only an intern'] },
    { text: 'It’s hardly my place, but nobody has counted the float.', marks: ['It’s hardly my place'] },
    { text: 'What do I know, I drive the van.', marks: ['What do I know'] },
    { text: 'Just my two cents.', marks: ['Just my two cents'] },
    { text: 'Sorry to bother you, could you sign this?', marks: ['Sorry to bother you'] },
    { text: 'Feel free to ignore this.', marks: ['Feel free to ignore this'] },
    { text: 'I could be totally wrong.', marks: ['I could be totally wrong'] },
    { text: 'Hate to ask again, is the van back?', marks: ['Hate to ask again'] },
    { text: 'Kindly overlook my ignorance, where is the goods-in book kept?', marks: ['Kindly overlook my ignorance'] },
    { text: 'My English is poor, but I think the second pump is louder.', marks: ['My English is poor'] },
    { text: 'I don’t want to be a nuisance, the heating is off again.', marks: ['I don’t want to be a nuisance'] },
    { text: 'Maybe a daft one, could we swap the shifts?', kind: 'transcript', marks: ['Maybe a daft one'] },
    { text: 'Ah don’t mind me, I was thinking aloud.', kind: 'transcript', marks: ['Ah don’t mind me'] },
    { text: 'Own note, probably just me: the ramp feels steep', kind: 'notes', marks: ['probably just me'] },
    {
      text: 'I just wanted to quickly check the room for Thursday.',
      marks: ['I just wanted to quickly check the room for Thursday'],
    },
    {
      text: 'You’ve all got better things to do than read this.',
      marks: ['better things to do'],
      knownMiss: 'The same words can be a joke about somebody else.',
    },
    { text: 'I’m only a volunteer, but the ramp is too steep.', marks: ['I’m only a volunteer'] },
  ],
  leaves: [
    { text: 'I’m 60% sure; the log is ambiguous.', because: 'honest uncertainty' },
    { text: 'Sorry to interrupt; the fire alarm is going off.', because: 'manners' },
    { text: 'Feel free to skip the first half hour.', because: 'an invitation' },
    { text: 'Our expert on this is Dana.', because: 'another sense' },
    { text: 'I’m only the driver, and Liz has the list.', because: 'a fact' },
    { text: 'I’m not an electrician, so I’ve booked one for Monday.', because: 'a reason' },
    { text: 'Just send me the file when it is ready.', because: 'a lone “just”' },
    { text: 'She said she was no expert, but the plan worked.', because: 'somebody else’s words' },
    { text: 'There are no stupid questions on the first day.', because: 'it invites' },
    { text: 'Please ignore this reminder if you have already paid.', because: 'a standing notice' },
    { text: 'I may be wrong about the fee because the tariff changed in May.', because: 'a reason for the doubt' },
    { text: 'Fuel went up two cents on Monday.', because: 'money' },
    { text: 'Please ignore my last email, it had the old file.', because: 'a correction' },
    { text: 'I hope you don’t mind me moving the call to ten.', because: 'a courtesy' },
    { text: 'Does that make sense to the drivers, or should we redraw the map?', because: 'a question to others' },
    { text: 'Just an idea of the cost would help.', because: 'another sense' },
    { text: 'Don’t hesitate to ring the night desk.', because: 'it invites' },
    { text: 'That question wasn’t silly, it found the leak.', because: 'it defends' },
    { text: 'I’m no longer on the committee, but Ravi is.', because: 'a fact' },
    { text: 'Basic training starts on the 4th.', because: 'the name of a thing' },
    { text: 'I’m only in on Tuesdays.', because: 'a plain fact' },
  ],
});
