import type { Place } from '../text/facts';
import { defineRule } from './rule';

const foolish = '(stupid|silly|dumb|daft|dim|thick|naive|ignorant|nonsense|rubbish|foolish|idiotic|crazy|mad)';
// Plain words that belittle only beside "question" or "idea": an answer may well be obvious.
const slight =
  '(stupid|silly|dumb|daft|basic|naive|ignorant|obvious|foolish|idiotic|nonsense|pointless|newbie|noob|rookie|beginner|half baked|tiny|unimportant)';
const offering =
  '(question|questions|idea|thought|suggestion|query|point|thing|one|observation|remark|comment|opinion)';
const maybe =
  '(might|may|could|will|would|probably|possibly|perhaps|maybe|likely|surely|is probably|is likely|is possibly)';
const calling =
  '(expert|specialist|lawyer|doctor|engineer|designer|developer|programmer|coder|accountant|techie|technical|detective|mathematician|scientist|statistician|economist|architect|writer|native speaker|professional|authority|it person|numbers person|finance person)';
const lowly =
  '(trainee|junior|intern|student|apprentice|volunteer|temp|newcomer|newbie|layman|layperson|beginner|amateur|new starter|clerk|cleaner|user|outsider)';

/** Automatic mail and forms tell people what they may skip: "feel free to ignore this reminder if you have paid". */
const isOwnWord = ({ sentence, to }: Place): boolean =>
  !/^(?:reminder|notice|invoice|letter|step|part|section|field|question|form|row|rows|line|column|paragraph|chapter|alarm|warning|page|invitation|survey)$/.test(
    sentence.word(to + 1),
  ) && !/\balready\b|\bhave paid\b|\brecipient\b/i.test(sentence.text);

/** "Just a thought", not "just an idea of the cost". */
const isWhole = ({ sentence, to }: Place): boolean =>
  sentence.word(to + 2) === 'mine' ||
  !/^(?:of|about|for|on|leader|experiment|process|box|'s)$/.test(sentence.word(to + 1));

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
    {
      // The question is called foolish before it is asked.
      certainty: 'clear',
      unless: ['negated'],
      phrases: [
        `(this|it|that|mine) ${maybe} {0,3} ${slight} {0,1} ${offering}`,
        `(this|it|mine) (is|'s|may be|might be|'ll be|will be) {0,1} (a|an|such a|just a) {0,2} (stupid|silly|dumb|daft|naive|idiotic|foolish) {0,1} ${offering}`,
        `(this|it) (might|may|could|will|'ll|would|'d|probably) {0,2} (sound|sounds|be|seem|seems|come across) {0,2} ${foolish}`,
        `(probably|possibly|perhaps|maybe|likely|another|sorry|with a|here 's a|have a|got a|ask a|from me a) {0,2} (stupid|silly|dumb|daft|naive|noob|newbie|really basic|very basic) {0,1} ${offering}`,
        `(maybe|perhaps) {0,2} (is|it is|it 's|this is) {0,2} ${foolish}`,
        `ask (something|a thing) {0,2} (stupid|silly|dumb|basic|daft)`,
        `(this|it|that|i|me|just|only|probably|simply|maybe|am|'m) (is|'m|am|'s)? (probably|just|only|simply|me)? {0,2} being (daft|silly|stupid|thick|dumb|dim|slow|an idiot|paranoid|a bit (slow|thick|dim|daft))`,
        '(forgive|excuse|pardon|apologies for|sorry for|overlook) (my|the) {0,2} (ignorance|stupidity|naivety|naivete|ramble|rambling|english|french|german|spelling|dumb question|silly question|stupid question|basic question)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['negated'],
      phrases: [
        '(might be a|may be a|could be a)? (stupid|silly|dumb|daft|noob|newbie|naive|nonsense|half baked) (question|idea|thought|suggestion|one|point) {0,2}',
        "my (two cents|tuppence|two penn'orth|two pence) {0,1}",
      ],
      check: isWhole,
    },
    {
      // The writer has no standing, and then says it after all.
      certainty: 'clear',
      phrases: [
        `(i|im) ('m|am)? (no|not an|not a|not|hardly an|hardly a|far from an|far from a|by no means an|certainly no|obviously no|not really an) {0,2} ${calling} {0,3} (but|so|though|however|yet)`,
        "i 'm no {1,2} but",
        `(i 'm|i am|being|as|me) (only|just|merely) (a|an|the) {0,2} ${lowly}`,
        "(not|n't) (really|quite|actually)? my place",
        'who am i to (say|judge|tell|question|suggest|comment|argue|criticise|criticize)',
        '(what|sure what) (do|would|did) i know',
        "(not|n't|hardly) the (right|best)? (person|one) to (ask|say|suggest|comment|raise|criticise|criticize)",
        "i 'm (probably|possibly|maybe|perhaps|surely|no doubt)? (speaking|talking)? (out of turn|out of my depth|above my station)",
        '(far|much|a lot|way|so much|many years)? more experience than (me|i|mine)',
        "i 'm (still|quite|very|only|fairly|pretty|rather)? new {0,4} (so|and|but) (perhaps|maybe|probably|i may|i might|forgive|excuse|sorry|bear|i do n't|i do not|apologies|this)",
        "(do n't|does n't|not) (really|quite)? (see|have|know) the (full|whole|big|bigger) picture but",
      ],
      check: ({ sentence, from, to }) =>
        !(sentence.word(from + 2) === 'no' && /^(?:longer|fan|good|different)$/.test(sentence.word(from + 3))) &&
        to >= from,
    },
    {
      certainty: 'likely',
      phrases: [
        `(i|im) ('m|am)? (no|not an|hardly an|far from an|by no means an) {0,1} ${calling}`,
        "i (perhaps|maybe|probably)? (do n't|do not|may not|might not) (really|quite|perhaps|fully)? (see|have|know) the (full|whole|big|bigger) picture",
        'my (uneducated|untrained|humble|amateur|ignorant|very limited|limited) {0,2} (opinion|view|eye|understanding|guess|take|knowledge)',
        "(i 'm|i am) out of my depth",
        'you (all|guys)? (probably|surely|obviously|no doubt)? (know|understand) {0,3} (better|more) {0,4} than (me|i)',
      ],
      unless: ['question', 'because'],
    },
    {
      // Permission to be passed over.
      certainty: 'clear',
      unless: ['negated'],
      phrases: [
        '(feel free|free|welcome) to (ignore|disregard|delete|skip) (me|this|that|it|my|all this|all of this|the above|if)',
        '(please|just|so|but|and|can|do|kindly) (ignore|disregard) me',
        'ignore me (if|i|this|that)',
        '(please|just|kindly|do)? (ignore|disregard|overlook) (my|these) {0,1} (rambling|ramblings|musings|nonsense|ignorance|two cents|scribbles|waffle|poor)',
        'tell me to (pipe|shut|butt|get lost|mind my|go away|zip|sod|wind my)',
        '(shoot|shout|shut) me (down|up)',
        "(you 'll|you will|you may|you might) (probably|all|likely|surely)? (probably|all)? hate (it|this|me|that)",
      ],
      check: isOwnWord,
    },
    {
      certainty: 'clear',
      phrases: [
        "(do n't|do not) mind me",
        'not that (anyone|anybody|you|they|it|my) {0,3} (asked|asking|matters|cares|care|counts|matter)',
        '(nobody|no one) asked me',
        'stop me if (it|this|that|i|you)',
        "(probably|likely|possibly|almost certainly) (not relevant|irrelevant|not important|unimportant|a non issue|not worth (your|anyone 's|anybody 's|the) time|too small|too minor|too late|pointless)",
        'not worth (your|anyone|anybody|much) {0,1} (time|attention) but',
      ],
      check: ({ sentence, from }) =>
        !/^(?:you|would|he|she|they)$/.test(sentence.word(from - 1)) || sentence.word(from) === 'not',
    },
    {
      // Begging pardon for asking at all.
      certainty: 'clear',
      unless: ['conditional-before'],
      phrases: [
        '(sorry|apologies|apologise|apologize|hate|hesitate|loath|reluctant|loth) (to|for|in) (keep|be)? (a|such a)? (bother|bothering|trouble|troubling|disturb|disturbing|pester|pestering|bug|bugging|hassle|hassling|nag|nagging|pain|nuisance|pest|asking)',
        '(so|very|really|terribly|awfully)? sorry (to be|for being) (a|such a|that) {0,1} (pain|nuisance|pest|bother|pedant|dummy|person)',
        '(hate|hesitate|reluctant|embarrassed|ashamed|afraid|scared|dread|hardly dare) to (ask|bring {0,2} up|raise|mention|suggest|bother)',
        "(did n't|do n't|did not|do not|hardly) dare (to)? (ask|say|raise|speak|mention)",
        "(do n't|do not|not|never|would n't) (want|mean|wish|like) to (be|sound|come across as|seem) {0,2} (that (guy|person|one|girl|woman|man)|pain|nuisance|bother|difficult|annoying|awkward|pest|pushy|stupid)",
        "(do n't|do not|not|never) (want|mean|wish|like) to (make a fuss|overstep|waste {0,3} time|step on {0,3} toes|tell you how|speak out of turn|take up {0,4} time)",
        "hope {0,2} (i 'm|i am|am|it 's|this is) not (overstepping|bothering|intruding|annoying|pestering|speaking out|being a|a (stupid|silly|dumb|bother))",
      ],
      check: ({ sentence, from }) => !/^(?:he|she|they|people|who|you|never|not|n't)$/.test(sentence.word(from - 1)),
    },
    {
      // A thought that is only a thought.
      certainty: 'clear',
      unless: ['question', 'negated'],
      phrases: [
        "(just|only|that 's|here 's|add|anyway|as|but|throwing in)? my (own)? (two cents|2 cents|two cents worth|2p|two pence|tuppence|two penn'orth|tuppence worth|ten cents|two pennies)",
        '(just|only|merely) my (own)? {0,1} (opinion|view|thought|take|feeling)',
        '(just|only|merely) a (small|little|wee|tiny|silly|random|wild|half formed|passing|personal|humble|quick)? (thought|suggestion|notion|hunch|wild guess)',
        '(just|only) (an)? idea (but|feel|ignore|you|so|no|though|and)',
      ],
      check: isWhole,
    },
    {
      certainty: 'clear',
      phrases: [
        'i (could|may|might) (well|easily|also|of course)? be (totally|completely|way|entirely|quite|very|utterly|wildly|absolutely) (wrong|mistaken|off|off base|lost|misreading)',
        'i (could|may|might) (well|easily|also|of course)? be (talking|barking|speaking|missing something obvious|imagining) {0,2}',
        "i 'm (probably|likely|possibly|perhaps|no doubt|surely|almost certainly) (just|simply|only)? (wrong|mistaken|missing something|overthinking|misreading|misunderstanding|the only one|the last|barking|imagining|talking|not the right|not the best)",
        '(probably|maybe|likely|perhaps|just|only|most likely) (just|only)? me (being|not|misreading|misunderstanding|overthinking)',
        'knowing me',
      ],
    },
    {
      certainty: 'likely',
      unless: ['negated', 'explained', 'because'],
      phrases: [
        'i (could|may|might) (well)? be (wrong|mistaken|off base|misremembering)',
        'i (could|may|might) be missing something',
        '(probably|likely|maybe|could be|might be|may be|may well be) nothing (but|and|really|at all|though|only)',
        'take (this|it|that|what i say|my) {0,2} with a {0,3} (pinch|grain) of salt',
        "for what (little)? (it|that|its) ('s|is)? worth",
        'in my (very)? (humble|modest|lowly) {0,3} (opinion|view)',
      ],
      check: ({ sentence, to }) => !/^(?:about|on|of|as|in)$/.test(sentence.word(to + 1)),
    },
    {
      // One softener is manners; two are hiding.
      certainty: 'clear',
      phrases: [
        'i (just|only) (just|quickly|really)? (wanted|want|wished) to (just|quickly|briefly|maybe|perhaps) {0,1} (check|ask|see|say|raise|mention|suggest)',
        "(just|only|quickly|quick) {0,4} (if|when) (you|u) ('ve|have|get|got|had) (got|get|had)? (a|half a)? (second|sec|minute|moment|chance) {0,5} (no (worries|problem|rush|pressure|bother))",
        "i (was|'m|am) (just|only) wondering {0,2} (maybe|perhaps|possibly)",
        '(just|only) (wondering|checking|asking) (if|whether) (maybe|perhaps|possibly|you (might|could) (possibly|maybe|perhaps))',
        'sorry {0,2} me again',
        'me again {0,1} sorry',
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before'],
      phrases: [
        "no (worries|problem|bother|pressure|drama) (at all|whatsoever)? if (not|you ca n't|you cannot|you do n't)",
        "(only|just) if you (have|'ve|get|got) (got)? (a|the) (second|sec|minute|moment|time) and",
        "(you 've|you have|you all|everyone) (probably|surely|no doubt|of course) (already|all)? (thought|considered|know|knows|knew) (of)? (this|that|it) (already|but|before|long)",
      ],
    },
    {
      certainty: 'likely',
      when: ['email', 'at-start'],
      phrases: ['does (that|this|any of this|any of that|it) (even|all|actually)? make (any)? sense'],
      check: ({ sentence, to }) => to === sentence.length - 1 || /^(?:or|at)$/.test(sentence.word(to + 1)),
    },
  ],
  suggest: ['[your question or idea, said plainly]', 'Here is what I see: [your point]. What do you think?'],
  flags: [
    { text: 'This might be a stupid question, but where do the logs go?', marks: ['This might be a stupid question'] },
    { text: 'I’m no expert, but the totals look off.', marks: ['I’m no expert, but'] },
    { text: 'Just my two cents.', marks: ['Just my two cents'] },
    { text: 'Sorry to bother you, could you sign this?', marks: ['Sorry to bother'] },
    { text: 'Feel free to ignore this.', marks: ['Feel free to ignore'] },
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
    { text: 'I don’t want to be a nuisance, but the heating is off again.', marks: ['I don’t want to be a nuisance'] },
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
