import type { Place } from '../text/facts';
import { defineRule } from './rule';

const foolish = '(stupid|silly|dumb|daft|dim|thick|naive|ignorant|nonsense|rubbish|foolish|idiotic|crazy|mad)';
// Plain words that belittle only beside "question" or "idea": an answer may well be obvious.
const slight =
  '(stupid|silly|dumb|daft|basic|naive|ignorant|obvious|foolish|idiotic|pointless|newbie|noob|rookie|beginner|half baked|tiny|unimportant)';
const offering =
  '(question|questions|idea|thought|suggestion|query|point|thing|one|observation|remark|comment|opinion)';
const perhaps = '(probably|possibly|perhaps|maybe|likely|surely|no doubt)';
const calling =
  '(expert|specialist|lawyer|doctor|engineer|designer|developer|programmer|coder|accountant|techie|technical|mathematician|scientist|statistician|economist|architect|writer|native speaker|professional|authority|it person|numbers person)';
const lowly =
  '(trainee|junior|intern|student|apprentice|volunteer|temp|newcomer|newbie|layman|layperson|beginner|amateur|new starter|clerk|cleaner|user|outsider)';
const bother =
  '(bother|bothering|trouble|troubling|disturb|disturbing|pester|pestering|bug|bugging|hassle|hassling|nag|nagging|pain|nuisance|pest)';
const reply = '(ask|say|raise|mention|suggest|comment|judge|argue|question|criticise|criticize|tell)';
const amPerhaps = `i 'm (${perhaps}|almost certainly|just)? (just|only)?`;

/** Automatic mail and forms tell people what they may skip: "feel free to ignore this reminder if you have paid". */
const isOwnWord = ({ sentence, to }: Place): boolean =>
  !/^(?:reminder|notice|invoice|letter|step|part|section|field|question|form|row|line|column|paragraph|alarm|warning|page|invitation|survey)$/.test(
    sentence.word(to + 1),
  ) && !/\balready\b|\bhave paid\b|\brecipient\b/i.test(sentence.text);

/** "Just a thought", not "just an idea of the cost". */
const isWhole = ({ sentence, to }: Place): boolean =>
  sentence.word(to + 2) === 'mine' ||
  !/^(?:of|about|for|on|leader|experiment|process|box|'s)$/.test(sentence.word(to + 1));

/** "I'm no longer", "I'm no fan of": no want of standing. */
const isStanding = ({ sentence, from }: Place): boolean =>
  !/^(?:longer|fan|good|different)$/.test(sentence.word(from + 3));

/** Somebody else is the one who hesitates: "people hate to ask", "if you never dare". */
const isOwn = ({ sentence, from }: Place): boolean =>
  !/^(?:he|she|they|people|who|you|would|never|not|n't)$/.test(sentence.word(from - 1)) ||
  sentence.word(from) === 'not';

export const selfSilencing = defineRule({
  id: 'self-silencing',
  family: 'voice',
  name: 'A question that apologises for itself',
  lands: 'May make your idea easier to pass over than it deserves.',
  about:
    'Shrinking one’s own question or idea before it is out: calling it silly, begging pardon for it, or telling people to ignore it.',
  source: 'Borden: people hesitate before they ask when it does not feel safe.',
  silent: 'I’m 60% sure; the log is ambiguous.',
  unless: ['quoted', 'reported', 'heading'],
  frames: [
    // The question is called foolish before it is asked.
    {
      certainty: 'clear',
      unless: ['negated'],
      phrases: [
        `(this|it|that|mine) (is|'s|might|may|could|will|'ll|would)? {0,1} ${perhaps}? {0,3} (be|sound|is|am|a|an) {0,2} ${slight} {0,1} ${offering}`,
        `(this|it) (might|may|could|will|'ll|would|probably) {0,2} (sound|sounds|be|seem|seems|come across) {0,2} ${foolish}`,
        `(${perhaps}|another|sorry|with a|here 's a|have a|got a|ask a) {0,2} (stupid|silly|dumb|daft|naive|noob|newbie|(really|very) basic) {0,1} ${offering}`,
        `(maybe|perhaps) {0,2} (is|it is|it 's|this is) {0,2} ${foolish}`,
        'ask (something|a thing) {0,2} (stupid|silly|dumb|basic|daft)',
        `(me|i 'm|i am|just|only|probably|maybe) {0,2} being (daft|silly|stupid|thick|dumb|dim|slow|an idiot|paranoid|a bit (slow|thick|dim|daft))`,
        '(forgive|excuse|pardon|apologies for|sorry for|overlook) (my|the) {0,2} (ignorance|stupidity|naivety|naivete|ramble|rambling|english|spelling|(dumb|silly|stupid|basic) question)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['negated'],
      check: isWhole,
      phrases: ['(stupid|silly|dumb|daft|noob|newbie|naive|half baked) (question|idea|thought|suggestion|one|point)'],
    },
    // The writer has no standing, and then says it after all.
    {
      certainty: 'clear',
      check: isStanding,
      phrases: [
        `(i|im) ('m|am)? {0,1} (no|not an|not a|not|hardly an|hardly a|far from an|far from a|by no means an) {0,2} ${calling} {0,3} (but|so|though|however)`,
        "i 'm no {1,2} but",
        `(i 'm|i am|being|as) (only|just|merely) (a|an|the) {0,2} ${lowly}`,
        '<not> (really|quite|actually)? my place',
        `who am i to ${reply}`,
        'what (do|would|did) i know',
        `(<not>|hardly) the (right|best)? (person|one) to ${reply}`,
        `${amPerhaps} (speaking|talking)? (out of (turn|my depth)|above my station)`,
        '(far|much|a lot|way|so much) more experience than (me|i|mine)',
        `i 'm {0,1} new {0,4} (so|and|but) (${perhaps}|i may|i might|forgive|excuse|sorry|bear|apologies)`,
        '(do|does) <not> {0,1} (see|have|know) the (full|whole|big|bigger) picture but',
      ],
    },
    {
      certainty: 'likely',
      unless: ['question', 'because'],
      phrases: [
        `(i|im) ('m|am)? (no|not an|hardly an|far from an|by no means an) {0,1} ${calling}`,
        'i {0,1} (do|may|might) <not> {0,1} (see|have|know) the (full|whole|big|bigger) picture',
        'my (uneducated|untrained|humble|amateur|ignorant|limited) {0,2} (opinion|view|eye|understanding|guess|take|knowledge)',
        'you {0,2} (know|understand) {0,3} (better|more) {0,4} than (me|i)',
      ],
    },
    // Permission to be passed over.
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isOwnWord,
      phrases: [
        '(feel free|free|welcome) to (ignore|disregard|delete|skip) (me|this|that|it|my|all (of)? this|the above|if)',
        '(please|just|so|but|and|can|kindly) (ignore|disregard) me',
        'ignore me (if|i|this|that)',
        '(ignore|disregard|overlook) (my|these) {0,1} (rambling|ramblings|musings|nonsense|ignorance|two cents|waffle)',
        'tell me to (pipe|shut|butt|get lost|mind my|go away|wind my)',
        '(shoot|shout|shut) me down',
        `you ('ll|will|may|might) {0,2} hate (it|this|me|that)`,
      ],
    },
    {
      certainty: 'clear',
      check: isOwn,
      phrases: [
        "(do not|do n't) mind me",
        'not that (anyone|anybody|you|they|it|my) {0,3} (asked|asking|matters|cares|care|counts|matter)',
        '(nobody|no one) asked me',
        'stop me if (it|this|that|i|you)',
        `(${perhaps}|almost certainly) (not (relevant|important)|irrelevant|unimportant|not worth {1,3} time|too (small|minor|late)|pointless)`,
      ],
    },
    // Begging pardon for asking at all.
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      check: isOwn,
      phrases: [
        `(sorry|apologies|apologise|apologize|hate|hesitate|reluctant) (to|for|in) (keep|be|being|keeping)? (a|such a|that)? (${bother}|pedant|asking)`,
        '(hate|hesitate|reluctant|embarrassed|ashamed|afraid|scared|dread) to (ask|bring {0,2} up|raise|mention|suggest|bother)',
        '(did|do|hardly) <not>? dare (to)? (ask|say|raise|speak|mention)',
        `(do|did|would)? <not> (want|mean|wish|like) to (be|sound|come across as|seem) {0,2} (that (guy|person|one|girl|woman|man)|difficult|annoying|awkward|pushy|stupid|${bother})`,
        '(do|did)? <not> (want|mean|wish) to (make a fuss|overstep|waste {0,3} time|step on {0,3} toes|tell you how|speak out of turn|take up {0,4} time)',
        "hope {0,2} (i 'm|i am|am|it 's|this is) not (overstepping|intruding|annoying|being a|a (stupid|silly|dumb)|bothering|pestering)",
      ],
    },
    // A thought that is only a thought.
    {
      certainty: 'clear',
      unless: ['question', 'negated'],
      check: isWhole,
      phrases: [
        "my (own)? ((two|2|ten) (cents|pence|pennies)|2p|tuppence|two penn'orth)",
        '(just|only|merely) my (own)? {0,1} (opinion|view|thought|take|feeling)',
        '(just|only|merely) a {0,1} (thought|suggestion|notion|hunch|wild guess)',
        '(just|only) an idea (but|feel|ignore|you|so|no|though|and)',
      ],
    },
    {
      certainty: 'clear',
      phrases: [
        'i (could|may|might) {0,1} be (totally|completely|way|entirely|quite|very|utterly|wildly|absolutely) (wrong|mistaken|off|lost)',
        'i (could|may|might) {0,1} be (talking (nonsense|rubbish)|barking|missing something obvious|imagining)',
        `${amPerhaps} (wrong|mistaken|missing something|overthinking|misreading|misunderstanding|the only one|imagining|not the (right|best))`,
        `${perhaps} (just|only)? me (being|not|misreading|misunderstanding|overthinking)`,
        'knowing me',
      ],
    },
    {
      certainty: 'likely',
      unless: ['negated', 'explained', 'because'],
      phrases: [
        'i (could|may|might) {0,1} be (wrong|mistaken|off base|misremembering|missing something)',
        `(${perhaps}|might be|may be) nothing (but|and|really|at all|though|only)`,
        'take (this|it|that|what i say) {0,2} with a {0,3} (pinch|grain) of salt',
        'in my (very)? (humble|modest|lowly) {0,1} (opinion|view)',
      ],
    },
    // One softener is manners; two are hiding.
    {
      certainty: 'clear',
      phrases: [
        'i (just|only) {0,2} (wanted|want|wished) to (just|quickly|briefly|maybe|perhaps) {0,1} (check|ask|see|say|raise|mention|suggest)',
        '(just|only|quickly|quick) {0,4} (if|when) you {0,2} (second|sec|minute|moment|chance) {0,5} no (worries|problem|rush|pressure|bother)',
        '(just|only) (wondering|checking|asking) (if|whether)? {0,2} (maybe|perhaps|possibly)',
        'sorry {0,2} me again',
        'me again {0,1} sorry',
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before'],
      phrases: [
        "no (worries|problem|bother|pressure) (at all|whatsoever)? if (not|you (ca n't|cannot|do n't))",
        `(you|everyone) {0,1} ${perhaps} (already|all)? (thought|considered|know|knows) (of)? (this|that|it)`,
        "(only|just) if you (have|'ve|get|got) (got)? (a|the) (second|sec|minute|moment|time) and",
      ],
    },
    {
      certainty: 'likely',
      when: ['email', 'at-start'],
      check: ({ sentence, to }) => to === sentence.length - 1,
      phrases: ['does (that|this|it|any of (this|that)) {0,1} make (any)? sense'],
    },
  ],
  suggest: ['[your question or idea, said plainly]', 'Here is what I see: [your point]. What do you think?'],
  flags: [
    { text: 'This might be a stupid question, but where do the logs go?', marks: ['This might be a stupid question'] },
    { text: 'I’m no expert, but the totals look off.', marks: ['I’m no expert'] },
    { text: 'Just my two cents.', marks: ['my two cents'] },
    { text: 'Sorry to bother you, could you sign this?', marks: ['Sorry to bother'] },
    { text: 'Feel free to ignore this.', marks: ['Feel free to ignore this'] },
    { text: 'I could be totally wrong.', marks: ['I could be totally wrong'] },
    { text: 'Hate to ask, but could you look at the Q3 sheet again?', marks: ['Hate to ask'] },
    { text: 'I’m only an intern, but I think the door swings the wrong way.', marks: ['I’m only an intern'] },
    { text: 'What do I know, I only drive the van.', marks: ['What do I know'] },
    { text: 'Kindly overlook my ignorance, where is the goods-in book kept?', marks: ['overlook my ignorance'] },
    { text: 'Not that anyone asked, but the old form was shorter.', marks: ['Not that anyone asked'] },
    { text: 'Forgive my English, I think the second pump is louder.', marks: ['Forgive my English'] },
    {
      text: 'Dunno, this is probably a dumb idea, but could we swap the shifts?',
      kind: 'transcript',
      marks: ['this is probably a dumb idea'],
    },
    { text: 'Ah don’t mind me, I was only thinking aloud.', kind: 'transcript', marks: ['don’t mind me'] },
    { text: 'I don’t want to be a nuisance, but the heating is off again.', marks: ['don’t want to be a nuisance'] },
    { text: 'I just wanted to quickly check the room for Thursday.', marks: ['I just wanted to quickly check'] },
  ],
  leaves: [
    { text: 'I’m 60% sure; the log is ambiguous.', because: 'honest uncertainty' },
    { text: 'Sorry to interrupt; the fire alarm is going off.', because: 'manners' },
    { text: 'Feel free to skip the first half hour.', because: 'an invitation' },
    { text: 'The expert on this is Dana.', because: 'another sense' },
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
    { text: 'I’m no longer on the committee, but Ravi is.', because: 'a fact' },
  ],
});
