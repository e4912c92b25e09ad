import type { Place } from '../text/facts';
import { defineRule } from './rule';

const them =
  '(you|we|they|she|he|people|everyone|everybody|others|anyone|your {1,2}|the {1,2}|their {1,2}|our {1,2}|those {1,3}|<name>)';
const ask = "(do|did|does|would|might|could|should|have|has|is|are|was|were|'d|'s|'re|'ve)";
// What goes on in people: views, feelings, experience.
const view =
  '(think|thinking|thought|feel|feeling|felt|saw|noticed|notice|noticing|hear|heard|hearing|make of|made of|reckon|worry|worried|worrying|fear|hope|hoping|wish|value|miss|learn|learned|learnt|found|find (most|least|hard|when)|remember|believe|expect|expected|suspect|imagine|understand|experience|experienced|prefer|do differently|do in (my|our)|suggest|recommend|advise|push back|doubt|tried|trust|handle|approach|go about|tackle|solve|put it|take it|cope|find it|say if|feel about|like (us|me) to)';
const inner =
  '(worries|worried|bothers|bothered|concerns|surprised|surprises|struck|strikes|scared|stops|stopped|stopping|keeps|kept|keeping|holding|led|lies|prompted|drew|helps|helped|made|makes|changed|matters|behind|driving|hurts|happened|gets in)';

// A reproach in the form of a question, or one about clocks and numbers.
const reproach =
  /\b(?:what (?:were|was|are|is|on earth|in the name|in god|the hell|the heck|do) (?:you|he|she|they|we|earth|hell) (?:thinking|playing at|waiting for|expect|take (?:me|us))|how (?:could|dare) you|what makes you think|what did (?:i|you) (?:tell|say|expect)|do you even|seriously|why (?:on earth|the hell|bother|should i|can['’]t you|don['’]t you|didn['’]t you|haven['’]t you)|on earth|once again|yet again|how many times|(?:always|still) (?:late|standing|here)|see what i mean|you know what i mean|what['’]?s the point|what do you (?:think this is|want from me)|not seriously|who do you think|so what$|now\?)/i;
const logistics =
  /\b(?:what|which|what sort of|any) (?:time|day|date|days|dates|address|number|size|colou?r|room|version|format|floor|price|platform|file|one of)\b|\bhow (?:many|much|long|often|far|old|big|soon|late|early|do (?:i|we) (?:get|log|book|open|print|find|spell|pay))\b|\b(?:for lunch|to drink|milk or|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\?|at \d)/i;
const isOpen = ({ sentence }: Place): boolean => !reproach.test(sentence.text) && !logistics.test(sentence.text);

// "I'd like to know why this was not done" reproaches, "when the lorry comes" plans.
const isOpenWish = (place: Place): boolean =>
  isOpen(place) &&
  !/\b(?:why|how)\b.*\b(?:not|n['’]t|never|without|nobody|no one)\b/i.test(place.sentence.text) &&
  !/^(?:if|whether|when|by|before|who)$/.test(place.sentence.word(place.to + 1));

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
        `(what|how|which|why|who|whom) {0,4} ${ask} ${them} {0,3} ${view}`,
        `where {0,2} ${ask} ${them} {0,3} (feel|felt|disagree|hesitate|think|worry|see (it|this|the risk))`,
        'what would (you|they|your {1,2}|the {1,2}) {0,2} (change|keep|stop|drop|add|do|say|try|start|want|need|miss|recommend)',
        'what else (should|could|might|am|is) (i|we|there|going)',
        `what {0,3} (would|could|might|'d|will|did|does|do) {0,4} (make|made|help|helped|let|have let|take|need|needs|stop|change|convince|persuade|feel|look|keep|happen|break|get in|be missing|go wrong|work|have made|have helped|cost) (it|this|that|them|us|you|me|for|to|if|the|like|better|easier|safer|him|her|people|different|your)`,
        "what (would|'d|might|could) (happen|break|change|help|stop|get in|you do|we lose|it take|have to be|need to be|make|a (good|fair|better))",
        `(what|which) (of (my|our|the|these|those) {0,3}|part|parts|bit|bits|one|one of {0,3}|it is that|is it that|exactly|else|in particular|in all this)? (is|'s|has|have|was)? (most|really|still)? ${inner} {0,1} (you|us|them|it|him|her|that|people|most|there|this|about|behind|your|the|for|back|harder|so|in)`,
        'what (worries|concerns|bothers|surprised) (you|us|them|people|everyone|<name>)',
        "what (am|are|have|did|has|might|could|would|'s|is) (i|we|me|it)? {0,2} (missing|missed|overlooking|overlooked|misunderstanding|not seeing|not asking|got wrong|forgotten|forgetting|in the way|getting in the way|behind|wrong about|driving|holding)",
        'what (are|do|would|might|can|could) {1,4} (seeing|see|know|hearing|noticing) that (i|we|they|you)',
        '(have|am|are|did|had|is) (i|we|there) {0,2} (missed|missing|forgotten|overlooking|overlooked|misread|misunderstood|miss|forget|leaving|left) (anything|something|anyone|anybody|someone|any|your)',
        '(have|did) (we|i) (left|leave) (anyone|anybody|anything|something) out',
        `(how|what) {0,3} (does|did|do|is|was|would|will|might) (it|this|that|these|all (this|that)|the {1,3}|your {1,2}) {0,5} (feel|felt|land|landed|sit with|strike you|come across|go down|seem to|look (to|from)|like (for|from|to|on|in))`,
        "what (is|was|'s) (it|that|this|the {1,3}|your {1,3}|a {1,3}|being {1,4}) like",
        'what is it like',
        `what(s)? (is|'s|are|would be|was|were)? (your|their|his|her|everyone's|people's) {0,2} (read|view|views|take|sense|gut|reading|experience|impression|feeling|feelings|hunch|opinion|thinking|thoughts|perspective|concern|concerns|biggest|worry|worries|fear|fears|instinct|reaction|advice|side)`,
        '(is|are|was|were) there (anything|something|things|parts|any {1,2}|somebody|someone) {0,5} (you|i|we|they|that|which|about|seems|feels|anyone|missing|feel|worrying|makes) {0,9} (feel|missing|missed|worries|worry|worried|differently|unclear|unsure|safe|safer|easier|harder|wrong|understand|see|think|show|asking|ask|say|said|silly|better|change|should have|stop|stops|stopping|bothering|wish|overlooked)',
        '(can|could|may|might|would|will) (you|i|we) {0,2} (help|walk|talk|take) (me|us) {0,1} (understand|see|through|to understand|to see|inside)',
        '(can|could|may|might) (i|we) ask (you)? (what|how|why) (made|makes|led|it|lies|brought|happened|you|was|the|that)',
        "(can|could|will|would) (you|we) {0,2} (tell|share|describe|explain|say) {0,3} (more|how it (feels|felt|works|looks)|what happened|what it (is|was|'s)|what made|what you|why you|how you|from your)",
        '(does|do|did|would) (this|that|it|they|these|the {1,2}|any of (this|that)|{1,3}) {0,2} (feel|ring true|match what|seem) {0,3} (to|for|with|right|fair|true|realistic|like|short|long|enough|what) {0,1} (you|your|everyone|them)?',
        '(why|how come) (do|does|might|would|is|are) (you|we|they|it|that|this|people|the {1,2}|those {1,2}) {0,2} (think|feel|matter|matters|important|hard|happening|differ|work (this|that) way|do it)',
        '(how) (would|might|could|should|do|did) (you|they|we|others|a {1,3}|colleagues {0,3}|the {1,3}|<name>) {0,3} (go about|handle|approach|tackle|solve|put|do (it|this|that)|phrase|word|experience|cope|deal|manage|see|feel|like|read|explain|describe|know|come|take|find|decide|react|use)',
        '(where) (would|do|did|does|might) (you|it|we|they|this|the {1,3}) {0,3} (start|begin|put|pinch|hurt|feel|get stuck|go wrong|break|see|disagree|lose|draw)',
        "(anything|something|anyone) (you|we|i|else you|that you|that we) {0,4} (missed|missing|want to say|have been|'ve been|differently|worried|wish|disagree|feel)",
        '(would|could) {0,5} (feel|help|work|make it easier|change your mind) (you|for you|your|if|about)',
        'what happened (there|next|from your|for you|in that|on your|that|when|before)',
        'what (made|led|brought|prompted|drew|got) (you|them|it|us|him|her) {0,4} (choose|chose|decide|think|pick|go|so|to|want|feel|hard|say|change|possible|worse|better|easier)',
        '(what|how) about (your|the) (view|side|experience|team)',
        '(who|whose|whom) {0,1} (have|has|would|do|might|else|view|views|voice|are|am) {0,3} (forgotten|missed|missing|forgetting|heard|hear|not asked|not hearing|ask|disagree|see it)',
        "what if (i|we) (am|are|'m|'re) (wrong|the problem|missing)",
        'what (do|would|did) {1,4} (need|have) to (hear|believe)',
      ],
    },
    {
      certainty: 'clear',
      when: ['question'],
      check: isOpen,
      phrases: [
        "what (is|'s) {0,1} (important|hard|difficult|challenging|tricky|stopping|holding|on your mind|worrying|bothering|unclear|not working|working|going on (for|with)|the (hardest|biggest|best|worst|thinking|real|main|risk|worry|concern|story|part|thing)) {0,4}",
        'what (would|could|should|can|might) (we|i) (do|have done|be doing|try|change|improve) {0,3} (differently|better|instead|help|make|support)',
        'how (can|could|might|would|do) (we|i) (best|better|make|help|support|improve|do better|avoid|prevent|make sure)',
        'how (are|is|have|do|did|was|were) (you|your team|your {1,2}|everyone|everybody|people|the team|they|the {1,2}) {0,1} (feeling|finding|coping|managing|getting on with|settling|found|feel about|find)',
        "what (worked|went|did n't|does n't|is n't|has) {0,1} (well|badly|wrong|worked|changed|been (hard|hardest|difficult|the)|work|working|right|surprised)",
        'what do you (like|enjoy|find) (most|best|about|least|hard|hardest|difficult|easy)',
        'is there (another|a better|a different|any other|some other) (way|view|side|explanation|angle|reason|reading)',
        '(does|do|did|would|has|can) (anyone|anybody|any of you|somebody) {0,1} (see|feel|think|disagree|have|got|know|worry) {0,3} (differently|different|concern|concerns|doubts|worries|worried|another|why|otherwise|disagree|problem|problems|risk|risks)',
        'what would you (like|want|need|love) {0,1} (to see|from (me|us)|me to|us to|to hear|to feel|to change|instead)',
        'what do (others|the rest of you|you all|you both|the others|you two|you lot) (think|feel|make|see|say)',
        'why do you (say|think|ask|feel|reckon|believe|suspect|prefer)',
        'how (important|hard|realistic|confident|comfortable|useful|safe|fair|worried) (is|are|does|do|would|was|were) (it|this|that|you|they|the {1,3}|your {1,2})',
        'what (impact|effect|difference|lessons|risks|concerns|questions|options|support) (does|did|do|would|has|have|are|is|could|might|can|should) (it|this|that|you|they|we|the {1,2}|there)',
        'what are we (not|assuming|afraid|avoiding|missing|learning|really)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['reported'],
      check: isOpenWish,
      phrases: [
        '(wonder|wondering|wondered) (if|whether) (we|i|there) {0,4} (missing|missed|wrong|something|overlooking|better way|another way)',
        '(keen|eager|curious|interested|open|happy) to (hear|learn|understand) {0,1} (your|what|how|why|other|any|more)',
      ],
    },
    {
      certainty: 'likely',
      when: ['question'],
      check: isOpen,
      phrases: [
        '(any|your|first|initial|other|further) (thoughts|reactions|concerns|views|doubts|objections|worries|ideas|reflections|suggestions)',
        'thoughts',
        "what (do|did|would|'d|could) (you|they) {0,2} (think|say|make|see|feel|need)",
        'what happened',
        'what (went|did|has) (wrong|well|go|gone)',
        'what (should|could|can) (i|we) (do|change|try|stop|start|say)',
        'why (is|was|are|does|do|did) (it|that|this|the|they|we|there|people) ',
        'how (was|did) (it|that)',
        'how so',
        "what (is|'s|lies) (behind|at the bottom of|going on)",
      ],
    },
    {
      certainty: 'clear',
      unless: ['reported'],
      check: isOpenWish,
      phrases: [
        '(tell|say) (me|us)? (a (bit|little))? more',
        '(help) (me|us) (to)? (understand|see) (what|how|why|where|it|your|that|this)',
        '(talk|walk|take) (me|us) through (it|what|how|why|your|the (thinking|reasoning)|that)',
        "(would|'d|will) (really|very much|also|still|be (really|very|genuinely|so)? (glad|keen|curious|interested|happy|grateful))? (like|love|to|value|welcome|appreciate|want)? (to)? (hear|understand|learn|know|your|any) {0,2} (what (you|it|made|worries|feels|happened|they|we|i|people|the)|how (you|it|they|this|that|we|others)|why (you|it|they|we)|more|your (view|views|thoughts|take|side|doubts|perspective|experience|honest|opinion|reading|concerns)|from (those|people|anyone|somebody|someone) {0,1} who|where (you|i|we|it))",
        "(would|'d) {0,2} (welcome|value|appreciate|love) (your|any|other) {0,2} (view|views|thoughts|take|doubts|perspective|experience|opinion|reading|concerns|challenge|pushback|criticism|ideas|feedback)",
        "(i|we) (am|'m|are|'re) (genuinely|really|very|just|honestly|also|still)? ((curious|interested|keen) to (hear|know|learn|understand|see) (what|how|why|your|more|where)|curious (about|what|how|why|whether|where))",
        '(poke|pick) (some)? holes in',
        "(tell|show|let) (me|us) (know)? (where|what|how) (i|we) (have|am|are|'m|'ve|'re)? {0,2} (wrong|missing|missed|overlooked|not seeing|do (better|differently)|got)",
        "(tell|show) (me|us) what (i|we) (have|am|are|'m|'ve|'re|do n't|did n't) {0,2} (see|missing|missed|overlooked|wrong|know)",
        '(please)? (convince|persuade|challenge|argue with|disagree with) me',
        "(i|we) (wonder|wondered|am wondering|'m wondering|was wondering) (what|how|why) {0,3} (you|it|they|we|people|was|makes|made|would|feels)",
        'open question',
      ],
    },
  ],
  suggest: [],
  flags: [
    { text: 'What am I missing?', marks: ['What am I missing'] },
    { text: 'How does that land with you?', marks: ['How does that land'] },
    { text: 'What would make it safer for the night crew?', marks: ['What would make it safer'] },
    { text: 'Have we overlooked anyone?', marks: ['Have we overlooked anyone'] },
    { text: 'Tell me more about the draught.', marks: ['Tell me more'], kind: 'transcript' },
    { text: 'I’d love to hear how you read the numbers.', marks: ['love to hear how'] },
    { text: 'What worries you most about the move?', marks: ['What worries you'] },
    { text: 'How would you go about it?', marks: ['How would you go about'] },
    { text: 'What do the drivers think of the new round?', marks: ['What do the drivers think'] },
    { text: 'Please poke holes in this.', marks: ['poke holes in'] },
    { text: 'Could you walk me through a bad shift?', marks: ['walk me through'] },
    { text: 'What’s your sense of the mood in Pune?', marks: ['your sense'] },
    {
      text: 'Sorry, I didn’t get it, can you help me understand why the second signature matters?',
      marks: ['help me understand'],
    },
    { text: 'And what is stopping you?', marks: ['what is stopping you'], kind: 'transcript' },
    { text: 'I’m curious how it felt from the stage.', marks: ['curious how'] },
  ],
  leaves: [
    { text: 'What time does the lorry come?', because: 'logistics' },
    { text: 'How many slides do we have?', because: 'logistics' },
    { text: 'Which file do you want me to send?', because: 'a clarification' },
    { text: 'What were you thinking?', because: 'a reproach' },
    { text: 'Why didn’t you tell me?', because: 'a reproach' },
    { text: 'How could you send this out?', because: 'a reproach' },
    { text: 'Can you hear me at the back?', because: 'logistics', kind: 'transcript' },
    { text: '“What would make it safer?” is printed on every helmet.', because: 'a quotation' },
    { text: 'Could you tell me the date of your last jab?', because: 'a fact' },
    { text: 'How are you keeping?', because: 'a greeting' },
    { text: 'Curiosity killed the cat.', because: 'a saying' },
    { text: 'I’d like to know why this was not done.', because: 'a reproach' },
    { text: 'What we learned is set out in chapter two.', because: 'no question' },
  ],
});
