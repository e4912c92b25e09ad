import { type Place, textAfter } from '../text/facts';
import { defineRule, type Offer } from './rule';

const idea = '(that|this|it|they|those|these)';
const folly =
  '(rubbish|nonsense|ridiculous|silly|naive|absurd|unrealistic|impractical|pointless|overkill|irrelevant|petty|not realistic|over the top)';
const touchy = '(sensitive|dramatic|emotional|negative|precious|paranoid|ridiculous|naive)';
const excited = '(carried away|worked up|hung up)';

// Said of oneself it comforts, or makes one's own small.
const own = /\b(?:i(?! think| find| must| know that| would| suggest)|my|mine|me|maybe|perhaps|may be|sorry)\b/i;
const isOfAnother = ({ sentence }: Place): boolean => !own.test(sentence.text);
/** "Calm down", and not "calm down the reverb". */
const isOrder = (place: Place): boolean => isOfAnother(place) && /^(?:$|[,.!:;–—])/.test(textAfter(place));
// Where or when it fails is a fact; another way is an offer.
const open =
  /^\s*(?:on|below|above|without|with|until|for|by)\b|\b(?:how about|what if|could (?:we|you|it)|would (?:you|a|it)|instead|we can|i can)\b/i;
const isShut = (place: Place): boolean => !open.test(textAfter(place));

// For a worry or a feeling rather than an idea.
const toWorry: readonly Offer[] = [
  { say: '{I} see {about|this} differently, because [why]. Tell {me} if {I} have missed something', unless: ['idea'] },
  { say: 'I can see why {about|this} matters to you. What could help is [what you can do]', unless: ['idea'] },
  { say: 'What would have to be true for {about|this} to work? My own doubt is [what]', when: ['proposed'] },
  { say: 'It seems to {me} that {stance}; how do you see it?', unless: ['refused'] },
  'What do you see that I don’t? My own doubt is [what]',
];
const worryInNotes: readonly Offer[] = [
  { say: 'Sees it differently, because [why]', when: ['said-by'] },
  'Seen differently, because [why]; to be talked through on {day}',
  '[Who] looks into it by {day}',
];

export const dismissal = defineRule({
  id: 'dismissal',
  family: 'openness',
  name: 'An idea shut down',
  lands: '{Reader} may keep the next idea, or the next worry, to themselves.',
  about: 'An idea, a concern or a feeling that is shut down without engaging with it.',
  source: 'Small moments: half-formed ideas are corrected, overridden or explained away.',
  silent: 'That won’t work because the API has no bulk call; would a queue do?',
  unless: ['quoted', 'reported', 'heading', 'spoken-of', 'taken-back', 'because', 'conditional', 'credited'],
  replaces: 'sentence',
  frames: [
    // A flat no.
    {
      certainty: 'clear',
      unless: ['reason', 'explained', 'question', 'time'],
      doubt: ['reason-beside', 'step-after'],
      check: isShut,
      phrases: [
        `${idea} (will|would|'ll|'d|could|can) {0,1} (never|not|n't) {0,1} (work|fly|be done|happen (here|in))`,
        `${idea} (is|'s|are) {0,1} (not|n't|never) {0,1} (gonna|going to) (work|happen|fly)`,
        "(i|we) (do n't|won't) {0,1} (want|need) to hear (it|that|this)",
      ],
    },
    {
      certainty: 'clear',
      unless: ['reason', 'explained', 'question', 'negated'],
      doubt: ['step-after'],
      check: isOfAnother,
      phrases: ['(a|an) {0,1} (non starter|waste of {0,2} time|storm in a teacup)'],
    },
    {
      certainty: 'clear',
      when: ['at-end'],
      unless: ['reason', 'explained', 'question', 'negated'],
      doubt: ['step-after'],
      check: isOfAnother,
      phrases: [`(that's|this is|it's|that is|it is|your {1,4} is|is) {0,2} ${folly}`],
    },
    {
      certainty: 'clear',
      when: ['bare', 'at-start'],
      unless: ['reason', 'explained', 'question', 'time'],
      doubt: ['step-after'],
      check: isOrder,
      phrases: [
        "(dream on|nice try|good luck with that|not happening|no chance|forget it|so what|who cares|can n't be done|(you|they) 'll (live|survive|manage)|it won't)",
        `(just|so|simply|totally|too)? (${folly}|impossible|too complicated)`,
        "(that|the answer) (is|'s) {0,1} (a no|no)",
      ],
    },
    // We know already.
    {
      certainty: 'clear',
      unless: ['question'],
      doubt: ['reason-beside', 'step-after', 'explained'],
      suggest: [
        { say: '{said}; what would be different this time?', when: ['tried'], unless: ['question'] },
        { say: '{said}, because [why]. What would you do differently?', unless: ['tried', 'because', 'question'] },
        'When we tried [what] in [when], [what happened]. If that can be solved, I’d look at it again',
        'We do it this way because [why]. What would make me think again is [what]',
      ],
      phrases: [
        "(we|they) (have|'ve|had|'d)? {0,1} (tried|been through|been over|heard) (that|this|it|all that|all this) (already|before|once|and it)",
        "we (have|'ve) already (tried|been through|been over|heard|had) (that|this|it|all that|all this)",
        "we (have|'ve) been over this",
        'been there {0,1} done that',
        "(not|n't) {0,1} how {0,1} (we|things|it|they) {0,2} (do|are|is|work|works|run|done)",
        "(we|they) (have|'ve)? always done (it|this|that|things|so|the)",
      ],
    },
    // It is you.
    {
      certainty: 'clear',
      unless: ['question', 'negated'],
      check: isOfAnother,
      suggest: toWorry,
      suggestInNotes: worryInNotes,
      phrases: [
        `(overthinking|over thinking|overreacting|overcomplicating|exaggerating|getting {0,1} ${excited})`,
        `(you|they|she|he|people|everyone) {0,4} (being|so|too|over|bit|little|overly) ${touchy}`,
        '(making|make) {0,3} (problem|fuss|mountain|issue|drama|thing) (of|about|out of|over)',
        'making {0,2} more of {1,4} than',
        'making {1,2} {0,1} too complicated',
        'reading {0,2} too much into',
        '(you|they) {0,1} (worry|think|complain) too much',
        "(you|they|he|she) ('ll|will) {0,1} (get (used to|over) (it|that)|understand (when|once))",
        'before you were born',
        'all in (your|her|his|their) head',
        "(you|they|customers|people) {0,2} (always|'ll always) (find something|complain|moan)",
        'what (do|does|did|would) (you|he|she|they|a {1,2}) know',
        'get over (it|themselves)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['question'],
      check: isOfAnother,
      suggest: toWorry,
      suggestInNotes: worryInNotes,
      phrases: [
        `(let's|lets|let us|please|do n't|do not|no need to|stop) {0,2} (overcomplicate|overthink|overreact|panic|reinvent|reinventing|get {0,1} ${excited})`,
        `(do n't|not) be {0,2} ${touchy}`,
        "(let's|lets|let us) {0,2} (be|keep it|stay) (serious|real|sensible|adults|grown ups)",
        '(can|could|may) {0,1} be {0,1} (ignored|disregarded)',
        "(oh)? come on {0,1} (it|that|this|they) ('s|are|'re|is)",
        '(make|making) (a|such a)? (drama|mountain|song and dance|meal) (of|out of)',
        'over my dead body',
        "(would|do|should) (not|n't) lose (any|much)? sleep",
        'worth {0,2} (losing|lose) {0,2} sleep',
        "(not|n't|never) (get|be) {0,2} worked up",
        '(no one|nobody) (wants|needs|cares about|asked for) (a|an)',
        "(they|you|we|he|she) (will|'ll) (live|manage|cope|survive|get over it)",
        'end of (story|discussion|debate)',
      ],
    },
    // It is nothing.
    {
      certainty: 'clear',
      unless: ['question'],
      check: isOfAnother,
      suggest: toWorry,
      suggestInNotes: worryInNotes,
      phrases: [
        "(not|n't) {0,1} worth (worrying|discussing|arguing|talking)",
        'nothing to {0,2} worked up',
        '(nobody|no one) {0,3} (cares|asked (you|for your))',
        '(nobody|no one) {0,4} going to (read|notice|use|care|want|look)',
        "(we|this) (are|'re|is|'s) (a|an|not a) {1,3} not (a|an|the)",
        'all this fuss',
      ],
    },
    {
      certainty: 'clear',
      check: isOfAnother,
      phrases: ['why are we (even|still) (talking|discussing|arguing)', 'who has {0,1} time'],
    },
    // Orders to feel otherwise.
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['question'],
      check: isOrder,
      suggest: toWorry,
      suggestInNotes: worryInNotes,
      phrases: [
        '(calm down|settle down|chill|relax|get over it|grow up|get used to it|stop (worrying|moaning|fussing))',
      ],
    },
    {
      certainty: 'clear',
      unless: ['question'],
      phrases: [
        'no (offence|offense|disrespect) {0,2} but',
        'leave {1,3} to (the (experts|grown ups)|(those|people) (who|of|with))',
      ],
    },
    // Minutes that bury an idea.
    {
      certainty: 'clear',
      when: ['notes'],
      unless: ['reason', 'time', 'explained'],
      doubt: ['reason-beside'],
      phrases: [
        '(dismissed|rejected) (out of hand|without|as)',
        '(laughed off|waved away|brushed aside)',
        '(exaggerated|overblown|not (realistic|practical|for us|taken seriously|a priority)|no (chance|merit))',
      ],
    },
    {
      certainty: 'likely',
      unless: ['question'],
      doubt: ['reason-beside'],
      check: isOfAnother,
      suggest: toWorry,
      suggestInNotes: worryInNotes,
      phrases: [
        "(it|that|this|which) (is|'s|was) {0,3} (no|not|n't|hardly|never) {0,3} (big {0,2} deal|rocket science|the end of the world)",
        'out of {0,1} proportion',
        '(lovely|nice|sweet|cute) (thought|idea|try) {0,4} but',
        '(considered|thought|felt) {0,3} (minor|silly|excessive|unnecessary|a fuss)',
        'no need (to|for) {0,2} (panic|drama|fuss|get worked up)',
        '(same old|here we go again|not (this|that) again|worse things|heard it all before)',
        "(let's|lets|let us) {0,2} (be|stay) realistic",
        '(bigger|other) fish to fry',
        'not everything (needs|has to be|must be)',
        '(of (a molehill|molehills)|lost cause|pie in the sky|pipe dream|first world problem|in search of a problem)',
        "(not|n't|nothing) {0,3} (merit|merits|deserve|deserves|warrant) {0,3} (time|attention|response|reply|discussion)",
        '(live|living) in (the real|your) world',
        'nobody {0,2} ever died',
      ],
    },
    {
      certainty: 'likely',
      doubt: ['reason-beside'],
      check: isOfAnother,
      phrases: [
        "(is|'s) (a|an|one) {0,2} (luxury|fad|fashion|toy)",
        'why would (anyone|anybody|we|any) {0,9}',
        'if we (listened|entertained|did that)',
        '(everyone|everybody) else {0,1} (manages|copes|does)',
        "(can n't|cannot) {0,1} be {0,1} (that|as) bad",
        '(toughen up|deal with it|lighten up|thicker skin)',
        'spare (me|us)',
        "(not|n't) {0,1} (our|a real|really a) problem",
        'stop (being|fretting|stressing)',
        '(fretting|fussing) over',
        "(you|they|he|she) would (not|n't|never) {0,1} understand",
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['question'],
      check: isOfAnother,
      suggest: toWorry,
      suggestInNotes: worryInNotes,
      phrases: ['no no no', '(a|such a) drama', '(forget|dream on) (it|that)'],
    },
  ],
  inkling: {
    unless: ['question'],
    phrases: [
      '(be serious|come on|oh please|get real|nonsense|rubbish|cute|silly|daft|ridiculous|absurd|nah|no way|hardly|not going to|not worth|pointless)',
      "we (are|'re) (not|n't)",
      'told (him|her|them)',
      '(moan|fuss|drama|panic|worry)',
      "(will|would|does|do|can) (not|n't) {0,1} work",
      '(serious|of the question|never killed|in my day|fantasy)',
      '(idea|suggestion|proposal) of',
      'think (we|anyone) {0,1} need',
      '(sleep|fuss) over',
      'too much into',
      "(is|'s) (nothing|just|hardly)",
      '(never|not) (going|how)',
      '(complain|complaining|moaning|always find|gets used)',
      'waste of',
    ],
  },
  unkept:
    /^(?:if|they|can't|cannot|don't|won't)\b|\bno need to\b|\b(?:you|he's|she's|your|yours|yous|rubbish|nonsense|ridiculous|silly|naive|absurd|stupid|daft|pointless|overkill|petty|fuss|moan\w*|whing\w*|grumbl\w*|complain\w*|panic|drama|cares?|asked|story|come on|oh|ah|nah|haha|lol)\b/i,
  suggestInNotes: [
    { say: 'Sees it differently, because [why]', when: ['said-by'] },
    '{about}: not taken up, because [why]',
    'Not taken up, because [why]',
    'Not today; [who] looks at it again by {day}',
  ],
  suggest: [
    { say: '{I} don’t see {about} working as things are, because [why]', when: ['refused'] },
    { say: '{I} don’t see {about} working as things are, because [why]', when: ['flat-no'] },
    { say: '{stance}, because [why]', when: ['refused'], unless: ['because'] },
    { say: '{said}, because [why]', when: ['flat-no'], unless: ['because'] },
    { say: '{I} don’t see this working as things are, because [why]', when: ['refused', 'proposed'] },
    { say: 'What worries you most about {about|it}? What could help is [what you can do]', when: ['worry'] },
    {
      say: 'What would have to be true for {about} to work? My own doubt is [what]',
      when: ['proposed'],
      unless: ['refused'],
    },
    { say: 'It seems to {me} that {stance}; how do you see it?', unless: ['refused', 'because'] },
    {
      say: 'What would have to be true for this to work? My own doubt is [what]',
      when: ['proposed'],
      unless: ['refused'],
    },
    '{I} see this differently, because [why]. Tell {me} if {I} have missed something',
    { say: 'What do you see that I don’t? My own doubt is [what]', unless: ['refused'] },
    'I don’t see {about|this} working as things are, because [why]. What could work is [which part]',
  ],
  flags: [
    { text: 'That won’t work.', marks: ['That won’t work'] },
    { text: 'We’ve already tried that.', marks: ['We’ve already tried that'] },
    { text: 'That’s not how we do things here.', marks: ['That’s not how we do things here'] },
    { text: 'I think you’re overthinking it.', marks: ['I think you’re overthinking it'] },
    { text: 'It’s not a big deal.', marks: ['It’s not a big deal'] },
    { text: 'Let’s not overcomplicate this.', marks: ['Let’s not overcomplicate this'] },
    { text: 'Calm down, it’s a drill.', marks: ['Calm down'] },
    { text: 'No offence, but that’s what a student would say.', marks: ['No offence'] },
    { text: 'Nah, it’s never going to happen.', marks: ['it’s never going to happen'], kind: 'transcript' },
    { text: 'That is simply a non-starter.', marks: ['That is simply a non-starter'] },
    { text: 'Seats for the porters: not taken seriously', marks: ['not taken seriously'], kind: 'notes' },
    {
      text: 'You are being a bit too sensitive about the whole thing.',
      marks: ['You are being a bit too sensitive about the whole thing'],
    },
    { text: 'This is a bank, not a playground.', marks: ['This is a bank, not a playground'] },
    { text: 'Such requests may kindly be disregarded.', marks: ['Such requests may kindly be disregarded'] },
    { text: 'Ah, they’ll get over it.', marks: ['they’ll get over it'], kind: 'transcript' },
    { text: 'Nobody’s going to read it anyway.', marks: ['Nobody’s going to read it anyway'] },
    { text: 'Overkill, frankly.', marks: ['Overkill'] },
    { text: 'Why would anyone want a second till?', marks: ['Why would anyone want a second till'] },
    { text: 'Come on, it’s a coat peg.', marks: ['Come on, it’s a coat peg'], kind: 'transcript' },
    { text: 'Nobody wants a podcast.', marks: ['Nobody wants a podcast'] },
  ],
  leaves: [
    { text: 'Idea from Zoe: key safes at every house.', because: 'it is credited', kind: 'notes' },
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
    { text: 'My first sketch was silly.', because: 'of one’s own work' },
    { text: 'Relax your grip on the wheel in the turn.', because: 'another sense', kind: 'transcript' },
    { text: 'Nobody cared more about the garden than Joyce.', because: 'praise' },
    { text: 'Please stop panicking the sheep with the drone.', because: 'another sense' },
    {
      text: 'We tried it twice, at 180 and at 200, and the crust burned both times.',
      because: 'a test with its result',
    },
    { text: 'Come on Tuesday, the hall is warm.', because: 'another sense' },
    { text: 'Nobody wants for anything here.', because: 'another sense' },
  ],
});
