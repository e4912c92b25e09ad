import type { Place } from '../text/facts';
import { defineRule } from './rule';

const wh = '(what|which|how|where|who|why)';
const ask = "(do|did|does|have|had|are|were|'ve|'re|is|was)";
const them = '(you|they|people|anyone|<name>|(the|your|our) {1,2})';
const inside =
  '(think|thinking|feel|feeling|make of|see|seeing|notice|noticing|hear|hearing|hope|hoping|worry|worried|afraid|value|miss|missed|fear|trust|wish|suggest|recommend|learn|find|found|tried|understand|experience|handle|explain|reckon|recall|remember|cope)';
const moves =
  '(worries|worried|bothers|bothered|surprised|surprises|struck|stops|stopped|stopping|keeps|keeping|made|makes|making|drives|drove|hurts|helps|helped|led|matters|scares|persuaded|convince|lost|holding)';
const depth =
  '(behind|missing|like|different|hard|hardest|worst|best|catch|risk|worry|real|thinking|reasoning|mood|going on|in the way)';
const view =
  '(view|views|read on|reading|opinion|sense|take|thoughts|feeling|gut|experience|worry|worries|concern|concerns|thinking|impression|instinct|advice|hunch)';

// Questions about clocks and numbers, and reproaches that only look like questions.
const closed =
  /\b(?:on earth|with you people|(?:how|why) (?:dare|many|much|long|soon|often|should i)|(?:what|which) (?:time|\w*day|date|size)|(?:who|how) else|why (?:was|do) i|were you thinking|you think (?:this|that i|you)|did (?:people|you) (?:expect|think)|supposed to|be without|the point|like to (?:be|pay|drink|eat|sit)|get you|any way you|do we know|does any(?:one|body) know)\b/i;
const isOpen = ({ sentence }: Place): boolean => !closed.test(sentence.text);

export const curiosity = defineRule({
  id: 'curiosity',
  family: 'strengths',
  name: 'A question that opens the door',
  lands: 'You ask to learn. {Reader} can tell you what you do not see yet.',
  about: 'A real question about views, experience or causes, or an invitation to say what is missing.',
  source: 'Small moments: stay curious longer.',
  silent: 'What time does the lorry come?',
  unless: ['quoted', 'heading'],
  frames: [
    {
      certainty: 'clear',
      when: ['question'],
      check: isOpen,
      phrases: [
        '(what|how|where|which|who) {0,4} (would|might)',
        '(what|how) (can|could|should) (i|we)',
        `${wh} {0,4} ${ask} ${them} {0,3} ${inside}`,
        `${wh} {0,6} do you (think|reckon|feel)`,
        '(what|where|how|who) {0,3} (am|are|have|did|do) (i|we) {0,2} (missed|miss|missing|learn|wrong|not|know|do better)',
        `(what|which) {0,5} ${moves}`,
        'what (changed|went|got|worked|slowed)',
        `what (is|'s|was|are) {0,3} ${depth}`,
        'what (is|was) it {0,1} (that|about|you|they|like)',
        '(what|which|how|where) {0,6} (most|least|hardest|worst|best|different|differently|better|easier|harder|safer|fairer)',
        '(how|what) {0,5} (feel|feels|felt|land|lands|landed|look|looks|sound|sounds|sit|sitting) (to|for|with|like|from)',
        `(what|how|which|where|any) {0,6} your {0,2} ${view}`,
        '(what|how|which|where) {0,6} (from|on) (your|their) side',
        'in your (view|eyes|estimation)',
        '(does|do|did|is) {0,4} (feel|sound|seem|look|make sense) {0,2} to you',
        '(have|did|am|are) (i|we) {0,2} (missed|miss|missing|overlooked|overlooking|avoiding|left out|misread)',
        'is there {0,1} (anything|something|more|some) {0,4} (i|we|you|about)',
        '(can|could|may|might) i ask {0,2} (what|how|why)',
        'if (you|i|we) (were|could|had)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['reported'],
      phrases: [
        '(i|we) {0,4} (love|like|keen|interested|curious|eager|be glad|be grateful) to {0,2} (hear|know|understand|learn) {0,1} (what|how|why|your|more|whether|if)',
        '(i|we) {0,1} want to {0,1} (hear|know|understand|learn) {0,1} (what|how|why|which|where|if|whether)',
        'help (me|us) {0,1} (understand|see)',
        'tell (me|us) (a (bit|little))? more',
        'say a (bit|little) more',
        "(i|we) (am|'m|are|'re) {0,1} curious",
        'your (honest|frank|unfiltered|candid) {0,1} (view|views|opinion|impression|thoughts)',
      ],
    },
    {
      certainty: 'likely',
      when: ['question'],
      check: isOpen,
      phrases: [
        '(can|could|would) you {0,2} (tell|walk|talk|take|say) {0,2} (me|us)? {0,2} (more|how|why|what|about|through)',
        '(do|would) you (think|reckon|feel|find)',
        '(any|your) (thoughts|reactions|objections|doubts)',
        'how (is|was|did|are|were) (it|that|things|everyone|(the|your) {1,2}) {0,2} (go|feel|feeling|doing|land|for)',
      ],
    },
    {
      certainty: 'likely',
      phrases: [
        '(like|love) to hear from',
        '(welcome|value|appreciate|glad of|grateful for) your {0,2} (view|views|opinion|thoughts|doubts|objections)',
      ],
    },
    // Minutes tell what the group asked.
    {
      certainty: 'likely',
      when: ['notes'],
      phrases: ['(asked|invited) {1,6} (what|how|which|where) {0,5} (would|feel|felt|most|hardest|could|help)'],
    },
  ],
  inkling: {
    phrases: [
      '(what|how|where|why|which|who|when) {0,3} (you|she|he|they|we|people)',
      '(tell me|curious|wonder|like to hear|asked (him|her|them) what)',
      '(what|how|why|where|which)',
      '(is|are) there',
      '(do|did|have|would) you',
      'anything (you|else)',
    ],
  },
  suggest: [],
  flags: [
    { text: 'What am I missing?', marks: ['What am I missing'] },
    { text: 'How does that land with you?', marks: ['How does that land with you'] },
    { text: 'What would make it safer for the night crew?', marks: ['What would make it safer for the night crew'] },
    { text: 'Have we overlooked anyone?', marks: ['Have we overlooked anyone'] },
    { text: 'Go on, tell me more about the draught.', kind: 'transcript', marks: ['tell me more about the draught'] },
    { text: 'I’d love to hear how you read the numbers.', marks: ['I’d love to hear how you read the numbers'] },
    { text: 'Which part worries you, if I may ask?', marks: ['Which part worries you'] },
    { text: 'What do the drivers think of the new round?', marks: ['What do the drivers think of the new round'] },
    { text: 'Where do you reckon we went astray?', marks: ['Where do you reckon we went astray'] },
    {
      text: 'Is there something about the rota that I don’t see?',
      marks: ['Is there something about the rota that I don’t see'],
    },
    { text: 'What’s your sense of the mood in Pune?', marks: ['What’s your sense of the mood in Pune'] },
    {
      text: 'Sorry, can you help me understand why two signatures matter?',
      marks: ['can you help me understand why two signatures matter'],
    },
    { text: 'And what is stopping you?', kind: 'transcript', marks: ['what is stopping you'] },
    {
      text: 'We should be grateful to hear your view of the draft lease.',
      marks: ['We should be grateful to hear your view of the draft lease'],
    },
    {
      text: 'Asked the new starters what they found hardest: the badge system.',
      kind: 'notes',
      marks: ['Asked the new starters what they found hardest'],
    },
    { text: 'Would you do it this way, if you were the tenant?', marks: ['if you were the tenant'] },
    { text: 'Could you talk me through a bad shift?', marks: ['Could you talk me through a bad shift'] },
    {
      text: 'You went quiet at slide nine. Go on.',
      marks: ['Go on'],
      knownMiss: 'The invitation is in the silence it names, not in its words.',
    },
  ],
  leaves: [
    { text: 'What time does the lorry come?', because: 'logistics' },
    { text: 'How many slides do we have?', because: 'logistics' },
    { text: 'Which file do you want me to send?', because: 'a clarification' },
    { text: 'What were you thinking?', because: 'a reproach' },
    { text: 'Why didn’t you tell me?', because: 'a reproach' },
    { text: 'Why on earth would you send this out?', because: 'a reproach' },
    { text: 'Can you hear me at the back?', kind: 'transcript', because: 'logistics' },
    { text: '“What would make it safer?” is printed on every helmet.', because: 'a quotation' },
    { text: 'Could you tell me the date of your last jab?', because: 'a fact' },
    { text: 'How would you like to pay, card or cash?', because: 'a choice of two' },
    { text: 'Curiosity killed the cat.', because: 'a saying' },
    { text: 'What we learned is set out in chapter two.', because: 'no question' },
    { text: 'Who else would have stayed till two?', because: 'praise in the form of a question' },
    { text: 'She said she’d like to know what we charge.', because: 'somebody else’s question' },
    { text: 'Did the parcel arrive?', because: 'logistics' },
    { text: 'Shall we say ten o’clock?', kind: 'transcript', because: 'logistics' },
    { text: 'Why – see annex B', kind: 'notes', because: 'a label' },
    { text: 'Please confirm what the client thought of the venue.', because: 'an order' },
  ],
});
