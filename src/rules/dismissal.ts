import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

const idea = '(that|this|it|they|those|these)';
const very =
  '(just|really|frankly|simply|honestly|quite|totally|completely|so|all|still|clearly|being|both|all|too|getting|maybe|probably|a bit|a little|far|way)';
const overdoing =
  '(hung up|(being|too|so|overly|a bit) (sensitive|dramatic|emotional|naive|unrealistic|precious|negative)|overthinking|over thinking|overreacting|overcomplicating|exaggerating|panicking|imagining|worrying over|worrying about nothing|fussing|whining|moaning|hysterical|oversensitive|paranoid|hung up|worked up|carried away|making too much of|making a fuss|making a mountain|making more of|making a big deal|making an issue|making heavy weather|reading too much|blowing|getting hung up|getting worked up|getting carried away|making a drama)';

// What is said of machines, meals and dates is a fact; what is said of oneself reassures.
const fact =
  /^\s*(?:on|in|below|above|without|with|under|over|at|for|until|till|unless|by|when|because|as|from|outside|inside)\b/i;
const own =
  /\b(?:i['’]m happy|i am happy|happy to|i can|i['’]ll|i['’]ve (?:fixed|done|sorted)|don['’]t be silly, of course|to me|for (?:me|us)|my (?:own|side|end|part)|it['’]s fixed|easily fixed|please do|shout|sorry)\b/i;
const hasReason =
  /[,;:–—(]\s*(?:the|there|it|its|we|our|my|they|last|no|only|two|three|half)\b[^.!?]*\b(?:is|are|was|were|has|have|can|cannot|n['’]t|needs?|takes?|costs?|ends?|runs?|bans?|lasts?|starts?|closes?|['’]s|['’]ve|['’]re)\b/i;
const offers =
  /\b(?:how about|what if|would (?:you|a|an|it|that)|could (?:we|you|it)|instead|we can|i can|let['’]s)\b/i;
const isShut = (place: Place): boolean =>
  !offers.test(textAfter(place)) &&
  !(place.kind === 'email' && offers.test(place.sentence.next?.text ?? '')) &&
  !fact.test(textAfter(place)) &&
  !hasReason.test(textAfter(place));
const isNotOwn = (place: Place): boolean => !own.test(place.sentence.text);
const isCommand = (place: Place): boolean => isNotOwn(place) && place.sentence.length - place.to <= 9;

export const dismissal = defineRule({
  id: 'dismissal',
  family: 'openness',
  name: 'An idea shut down',
  lands: '{Reader} may keep the next idea, or the next worry, to themselves.',
  about: 'An idea, a concern or a feeling that is shut down without engaging with it.',
  source: 'Small moments: half-formed ideas are corrected, overridden or explained away.',
  silent: 'That won’t work because the API has no bulk call; would a queue do?',
  unless: ['quoted', 'reported', 'heading', 'spoken-of', 'taken-back'],
  replaces: 'sentence',
  frames: [
    // A flat no.
    {
      certainty: 'clear',
      unless: ['reason', 'explained', 'question', 'conditional', 'time'],
      doubt: ['reason-beside', 'step-after'],
      check: isShut,
      phrases: [
        `${idea} (will|would|'ll|'d) ${very}? (never|not|n't) ${very}? (work|fly|happen|wash|work out)`,
        `${idea} (is|'s|are) ${very}? (not|n't|never)? ${very}? (gonna|going to) (work|fly|happen|wash)`,
        '(never|not) (gonna|going to) (work|happen|fly)',
        `(is|'s|are|'re|simply|just|frankly) ${very}? (a|an)? ${very}? (non starter|pipe dream|lost cause|waste of (time|everyone's time|my time|our time|energy)|daft idea|terrible idea|silly idea|stupid idea|storm in a teacup|non issue|first world problem)`,
        '(it|that|this) is a nice to have',
        "(will|would|'ll|'d) never (work|fly|happen|wash) (in|here|with|on) {0,2} (here|this|these|our|us)?",
        '(pie in the sky|wishful thinking|pigs (might)? fly|storm in a teacup|mountain (out)? of a molehill|mountains out of molehills|pipe dream)',
        `(that's|that is|this is|it's|it is) ${very}? (a no from|out of the question|not realistic|unrealistic|not practical|impractical|not feasible|ridiculous|nonsense|absurd|rubbish|silly|naive|childish|laughable|irrelevant|beside the point|not the point|over the top|not our problem|not how it works|pointless|neither here nor there)`,
        `(is|are|'s|was) ${very}? over the top`,
        '(not a (hope|chance)|dream on|nice try|good luck with that|not happening|not going to happen|get real|yeah right)',
        "(that|this|it) (can n't|ca n't|can not|cannot) be done",
        "sorry (can n't|ca n't|cannot) be done",
        "(i|we) (do n't|do not|wo n't) (even)? (want to|need to) hear (it|that|this)",
      ],
    },
    // We know already.
    {
      certainty: 'clear',
      unless: ['because', 'question', 'conditional'],
      doubt: ['reason-beside', 'step-after', 'explained'],
      check: isShut,
      phrases: [
        "(we|they) (have|'ve|had|'d)? (already|all)? (tried|been through|been over|heard) (that|this|it|all that|all this|that one|something like (that|this)) (already|before|once|years ago|and it|in <number>|last|a long time|twice|many times)",
        "we (have|'ve) already (tried|been through|been over|heard) (that|this|it|all that|all this)",
        'we tried (it|that|this) {0,1} (in|years|back|before|already|last|once)',
        '(been there done that|been there and done that)',
        "(that|this|it) (is|'s) (just|simply)? (not|n't) (really)? how (we|things|it|they) (do|are|is|work|works|operate)",
        "(not|n't|never) how (we|things) (do|are done|work|operate)",
        "(we|i|they) (have|'ve) always done (it|this|that|things|so)",
        "(that|this|it) (is|'s) (just|simply) (the way|how) (it|things|they|we|he|she|<name>) {0,1} (is|are|works|work|do|'s|'re)",
        'same old (story)',
        'not (this|that) again',
      ],
    },
    // It is you.
    {
      certainty: 'clear',
      unless: ['question', 'because', 'conditional'],
      check: isNotOwn,
      phrases: [
        `(you|ye|they|people|everyone|everybody|some of you|he|she|some) (are|is|'re|'s|was|were) ${very}? ${very}? ${overdoing}`,
        `(he|she|they|you|others|the {1,2}) (felt|thought|think|thinks|feel) {0,3} (was|were|is|are) ${overdoing}`,
        `(let's|lets|let us|please|do n't|do not|no need to|stop|try not to|there's no need to) (not|n't)? ${very}? (overcomplicate|over complicate|overthink|over think|overreact|exaggerate|panic|fuss|blow (this|that|it) (up|out)|make (this|it|that|a|such) {0,3} (mountain|fuss|drama|issue|deal|complicated|bigger)|get (carried away|hysterical|emotional|worked up|hung up|bogged down|too excited|your)|reinvent the wheel|boil the ocean|be (so|too|such) (sensitive|negative|dramatic|emotional|naive|silly|difficult|a))`,
        "(you|they|he|she) ('ll|will|'d|would) {0,1} (get (used to|over) (it|that)|thank me (later|one day))",
        "(you're|you are|you) {0,2} (new|young|junior|too (new|young|junior|sensitive|emotional|close)) {0,2} (you'll|you will|so|to (understand|know|see))",
        "(you|they|he|she|people) would (not|n't|never) (really)? (understand|get it)",
        '(ah|aww|oh|well)? bless (your|their|her|his) {0,1} (heart|little|hearts)',
        'spoken like a',
        "(it|that) (is|'s)? all in (your|her|his|their) head",
        "(you|they) (always|'ll always|will always) (find something|want more|complain|moan|find a problem)",
        "(sounds like|that's|it's) (a)? (you|your|their|his|her) problem",
        "(it's|that's|this is|it is|you've got|you have) {0,1} (just|only|merely) (a|an|one|his|her|your|their) {0,2} (bit of|complaint|complaints|customer|joke|feeling|detail|teething|opinion|minor)",
      ],
    },
    // It is nothing.
    {
      certainty: 'clear',
      unless: ['question', 'because', 'conditional'],
      check: isNotOwn,
      phrases: [
        "(it|that|this|which) (is|'s|was) {0,3} (no|not|n't|hardly|scarcely|never) {0,3} (big (a)? (of a)? deal|end of the world|rocket science|a crisis|worth (worrying|discussing|arguing))",
        "(not|n't|hardly) {0,3} (rocket science|the end of the world)",
        'not (such|that) {0,1} (a)? big (of)? a? deal',
        'nothing to (get (worked up|excited|upset)|make a fuss|see here|write home)',
        '(nobody|no one) {0,4} (cares|care|going to (read|notice|use|care|want|look)|will (read|notice|use|care|look)|asked (you|for))',
        '(who|who really|who even) (cares|asked)',
        '(worse) things (have)? (happen|happened)',
        '(plenty|others|people|some) {0,2} (worse off|have it worse)',
        'more of {0,3} than (it|they|that) (deserves|deserve|warrants|merits|needs)',
        'not (taken seriously|worth (discussing|our time))',
        'not everything (needs (a|to)|has to be|must be)',
        '(why|what) are we (even|still) (talking|discussing|arguing|wasting|debating)',
      ],
    },
    // Orders to feel otherwise; experts and grown-ups.
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['because', 'question', 'conditional'],
      check: isCommand,
      phrases: [
        "(please|just|now|everyone|everybody|guys|lads|folks)? (calm down|settle down|chill out|get over it|get over yourself|get a grip|grow up|man up|deal with it|get real|get used to it|lighten up|cheer up|give over|give it a rest|be realistic|stop worrying|stop moaning|stop whining|stop fussing|away with you|get on with it|spare me|give me a break|come off it|do n't worry your)",
        '(who cares|so what)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['because', 'question', 'conditional'],
      check: isNotOwn,
      phrases: [
        "(let's|lets|let us) (all)? (just)? (be|keep it|stay|get) (grown ups|realistic|serious|real|sensible|reasonable|grown up|adult|adults|pragmatic|practical|honest here)",
        'no (offence|offense|disrespect) (meant|intended)? {0,1} but',
        '(leave|let) (it|that|this|the {1,4}) to (the|us|those who|people who)? (experts|grown ups|adults|engineers|professionals|specialists|big boys)',
        'let the (grown ups|adults)',
        'spare (me|us) (the|your|that)',
        '(live|living) in the real world',
        '(much as (i|we) (love|like|admire) (it|the|your)) {0,9} but',
        '(lovely|nice|sweet|cute|interesting|great|good|fun) (thought|idea|try|in theory) {0,4} but',
        '(ask|come back to) me (again)? when (pigs|hell|you)',
        '(in my day|back in my day|in our day)',
        '(people|we) (survived|managed|got by|coped) (perfectly)? (well|fine|ok)? before',
        "you'll (see|understand|learn) when you",
        "when you've (been|worked|done) {0,5} (as long|a few years|long enough)",
        "(there's|there is) a reason (you're|you are|nobody|no one) {0,9}",
        '(stick|keep) to (your own|your) (job|section|last|desk|department)',
        '(concentrate|focus) on your own',
      ],
    },
    // No time, no point, no need.
    {
      certainty: 'likely',
      unless: ['because', 'question'],
      doubt: ['reason-beside'],
      check: isNotOwn,
      phrases: [
        "(do n't|do not|fail to|cannot|can n't) (really)? see (the|any|much|a) (point|need|value|relevance|benefit|merit|use|sense)",
        "(do n't|do not|have n't|no) (really)? (have|got|got the)? (time|bandwidth|luxury|patience|energy|appetite) (for|to (discuss|debate|worry|go round)) (this|that|it|such|these|those|about)",
        '(you|they) (worry|think|fuss|moan|complain) too much',
        "(that's|such is) (life|la vie|business)",
        `(that|this|it|sounds|you) (is|are|'re|'s)? {0,3} (naive|far fetched|idealistic|ridiculous|absurd|laughable|pointless|nonsense|overkill|overblown|a stretch|irrelevant)`,
        '(nice|good|fine|great|lovely|sounds) {0,2} (in theory|on paper)',
        '(stop|quit) (worrying|moaning|complaining|whining|fussing|overthinking|being so|panicking|making)',
        '(drama queen|sky is falling|fuss about nothing|first world problem)',
        '(everyone|everybody) else (manages|copes|does it|gets on|is fine|seems)',
        'no need (to|for) {0,2} (panic|drama|fuss|get worked up|worry about that|overreact)',
        '(blown|blowing|blow) (this|that|it|things)? {0,3} out of (all)? proportion',
      ],
    },
    {
      certainty: 'clear',
      check: isNotOwn,
      phrases: [
        "if you (do n't|can n't|cannot|ca n't) (like|handle|stand|cope with|take) (it|the heat|that|this|the pace)",
        "(what|where) (is|'s) the (point|use) (of|in) (that|this|it|even)",
      ],
    },
    // Minutes that bury an idea.
    {
      certainty: 'clear',
      when: ['notes'],
      unless: ['because', 'reason', 'time', 'explained'],
      doubt: ['reason-beside'],
      phrases: [
        '(dismissed|rejected|thrown out|ruled out) (out of hand|without|as (unrealistic|unnecessary|silly|too))',
        '(laughed off|waved away|brushed aside|shot down)',
        'not (realistic|practical|for us|taken seriously)',
        '(never again|non starter)',
        '(get|getting|got) over (it|themselves)',
        '(thought|felt) {0,3} (over the top|excessive|unnecessary|silly|a fuss)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-end'],
      unless: ['because', 'question', 'conditional', 'time'],
      doubt: ['reason-beside', 'step-after'],
      check: ({ sentence, to }) => sentence.length - to === 1,
      phrases: [
        "(well|no|nah|nope|yeah) {0,1} it (wo n't|will not|would n't|does n't|is n't)",
        "(you|they|he|she) ('ll|will) (live|survive|cope|manage)",
        '(please|just|now|lads|ah|oh)? (drop it|chill|relax|cool it|forget it)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['because', 'question', 'conditional', 'reason'],
      doubt: ['reason-beside'],
      check: isShut,
      phrases: [
        '(nah|nope|no no) {0,1} (people|they|we|it|that|you|nobody|no one) (will|would|wo|wont|do|does|ca|are|is)',
        "(they|customers|people) (would n't|wo n't|will never) (understand|get|want|like|read|use|care|notice)",
        "(i'm|i am) sure (it|that) {0,6} (important|big|terrible) {0,3}",
        '(nobody|no one) (ever)? (reads) (it|that|those|them)',
        "(managers|customers|users|stores|people|kids|students|nurses|they) (have|'ve) (never|always) (liked|wanted|moaned|complained|been like that)",
        '(the last thing) (we|this|i) {0,3} (need|needs)',
      ],
    },
  ],
  suggest: [
    'What would have to be true for [the idea] to work?',
    'I don’t think [the idea] works as it is, because [why]. What could work is [which part]',
    'I hadn’t seen [the worry]. What is the part that troubles you most?',
  ],
  flags: [
    { text: 'That won’t work.', marks: ['That won’t work'] },
    { text: 'We’ve already tried that.', marks: ['already tried that'] },
    { text: 'That’s not how we do things here.', marks: ['not how we do'] },
    { text: 'You’re overthinking it.', marks: ['overthinking'] },
    { text: 'It’s not a big deal.', marks: ['not a big deal'] },
    { text: 'Let’s not overcomplicate this.', marks: ['Let’s not overcomplicate'] },
    { text: 'Calm down, it’s a drill.', marks: ['Calm down'] },
    { text: 'No offence, but that’s what a student would say.', marks: ['No offence, but'] },
    { text: 'Nah, it’ll never happen.', marks: ['it’ll never happen'], kind: 'transcript' },
    { text: 'That is simply a non-starter.', marks: ['non-starter'] },
    { text: 'Seats for the porters: not taken seriously', marks: ['not taken seriously'], kind: 'notes' },
    { text: 'I think you are being a bit too sensitive about the whole thing.', marks: ['too sensitive'] },
    { text: 'Lovely thought, Ines, but we have a launch to run.', marks: ['Lovely thought'] },
    { text: 'Kindly concentrate on your own section.', marks: ['concentrate on your own'] },
    { text: 'Ah, they’ll get over it.', marks: ['get over it'], kind: 'transcript' },
    { text: 'It’s hardly rocket science.', marks: ['hardly rocket science'] },
    { text: 'Nobody’s going to read it anyway.', marks: ['Nobody’s going to read'] },
  ],
  leaves: [
    { text: 'That won’t work because the API has no bulk call; would a queue do?', because: 'a reason' },
    { text: 'It won’t work on Safari.', because: 'a fact' },
    { text: 'No big deal, I’m happy to redo it.', because: 'said of oneself' },
    { text: 'Have we already tried that?', because: 'a question' },
    { text: 'You weren’t overthinking it, your doubt saved us a fall.', because: 'the opposite' },
    { text: 'He told me to calm down in front of the whole yard.', because: 'somebody else’s words' },
    { text: 'Please don’t say “it’s no big deal” to a parent.', because: 'a quotation' },
    { text: 'The enzyme won’t work below thirty degrees.', because: 'a fact' },
    { text: 'Calm seas until Thursday, so we sail as planned.', because: 'another sense' },
    { text: 'Two non-starters in the 3.15, so your stake comes back.', because: 'another sense' },
    { text: 'That won’t work for me on Tuesday; Wednesday would.', because: 'a diary' },
    { text: 'Old boiler dismissed as an option because parts are no longer made.', because: 'a reason', kind: 'notes' },
    { text: 'If that won’t work, tell me and we’ll find another way.', because: 'a condition' },
    { text: 'Your concern is right, and I’d like to hear more of it.', because: 'it is taken up' },
  ],
});
