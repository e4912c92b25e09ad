import type { Place } from '../text/facts';
import { defineRule } from './rule';

const little =
  '(little|small|minor|slight|wee|tiny|bit of a|bit of an|few little|wee bit of a|touch of a|something of a)';
const mishap =
  '(hiccup|wobble|blip|mishap|whoopsie|oopsie|hitch|boo boo|bump in the road|bumps in the road|situation|setback|moment|episode|bobble|stumble|issue with the truth|accident|adventure|excitement|turbulence|drama)';
const folk =
  '(colleagues|people|teammates|roles|role|staff|employees|folks|team members|positions|posts|jobs|you|us|workers|friends)';
const few =
  '(number of|some of|some|certain|several|few|many|handful of|of our|portion of|<number>|<number> of our|forty|thirty|twenty|dozen|ten|hundred)';
const workforce =
  '(team|teams|workforce|headcount|staffing|staff|roles|hours|shifts|crew|establishment|organisation|organization|department|office|site|branch|plant|people cost|cost base|people costs|allocation|deputy|structure|function|footprint|level|levels|resourcing|operations|planning|rota)';

/** Where the plain word is there, nothing is hidden. */
const isVeiled = ({ sentence }: Place): boolean =>
  !/\b(?:redundan\w+|laid off|lay(?:ing)? off|layoffs?|job (?:losses|cuts)|los(?:e|ing) (?:their|our|your) jobs?|sacked|fired|dismissed|outage|(?:was|were|went|been|is) down|crash(?:ed)?|failed|failure|minutes|seconds|call it|the word|the term|words? like)\b/i.test(
    sentence.text,
  );

export const euphemism = defineRule({
  id: 'euphemism',
  family: 'transparency',
  name: 'A soft word for a hard thing',
  lands: '{Reader} may have to guess how bad it is, and guess high.',
  about: 'Soft words for a failure, a loss or a cut, where the plain word and its effect would be trusted more.',
  source: 'Micro-breaks: repair begins by naming what happened without dressing it up.',
  silent: 'There is a growth opportunity in Brazil.',
  unless: ['quoted', 'reported', 'question'],
  frames: [
    {
      // What went wrong, made small.
      certainty: 'clear',
      unless: ['negated'],
      phrases: [
        `(a|an|some|had|another|your|our) ${little} (hiccup|hiccups|wobble|blip|mishap|whoopsie|oopsie|boo boo|bump in the road|bumps in the road|misstep|stumble|snafu)`,
        'bit of a (whoopsie|wobble|hiccup|blip|situation|snafu|pickle|hitch|mishap|stumble|bump)',
        '(bit of|some|degree of|patch of|spot of|period of) (turbulence|bother|unpleasantness|excitement|choppiness|softness)',
        '(sub optimal|suboptimal|less than (ideal|optimal|stellar)) {0,2} (outcome|outcomes|experience|result|results|performance|situation|quarter|delivery|service|execution|position|customer experience)',
        '(negative|non positive) growth',
      ],
      check: isVeiled,
    },
    {
      certainty: 'clear',
      when: ['item'],
      unless: ['negated'],
      phrases: [`${little} ${mishap}`],
      check: isVeiled,
    },
    {
      // A failure told as a lesson.
      certainty: 'clear',
      unless: ['negated'],
      phrases: [
        '(treat|treated|take|took|see|saw|view|viewed|chalk|count|counted|describe|regard|consider|call|frame) {0,7} (learning|growth|development) (experience|opportunity|curve|moment)',
        "(was|were|be|been|'s been|is) (a|an) {0,2} (valuable|useful|real|good|great|important|helpful)? (learning (experience|opportunity|moment)|opportunity (for growth|to grow))",
        '(valuable|important|key|good|great|rich|big|painful|had some|had a few|some|lots of|a lot of|many) {0,1} learnings',
        'learnings (from|out of|on|around) (the|this|that|our|these|last) {0,1} (situation|incident|episode|event|issue|launch|outage|failure|quarter|project|process|experience|season)',
        'a (year|quarter|season|month|time|period) of learning',
        '(was|were|be|been|as|quite|very|rather) character building',
        'opportunity for growth for (us|all|everyone|the team|me|you)',
      ],
      check: (place) =>
        isVeiled(place) &&
        !/\b(?:conference|course|training|workshop|webinar|research|study|book|podcast|what a)\b/i.test(
          place.sentence.text,
        ),
    },
    {
      // People losing their work.
      certainty: 'clear',
      unless: ['negated'],
      phrases: [
        '(headcount|workforce|people|staffing|organisation|organizational|organisational|organization|personnel|manpower|fte) (adjustment|adjustments|optimisation|optimization|simplification|realignment|alignment|rebalancing|action|actions|transformation|reshaping|rationalisation|rationalization|transition|transitions|correction)',
        `(right sizing|rightsizing|right size|rightsize|right sized|rightsized|smart sizing|smartsizing|delayering|resizing|flex down|flexing down|streamlining|rationalising|rationalizing|rebalancing|reshaping|slimming down|thinning out|leaning out) (of|the|our|your|this|that) {0,4} ${workforce}`,
        `(reshape|refresh|rethink|rebalance|flexing|flex|reset|simplification|thinning|pruning) (of|at|the|our|in) {0,3} (team|teams|workforce|headcount|staffing|staff|roles|role|hours|shifts|crew|deputy|allocation|level|levels|establishment|people)`,
        'flex (the|our|your) {0,2} (team|teams|crew|staff|hours|numbers|headcount) down',
        '(leaner|flatter|slimmer|smaller|nimbler) {0,2} (establishment|headcount|workforce|staffing|organisation|organization|team|care model|operating model|operation)',
        `${few} {0,4} ${folk} {0,7} (moving on|move on|next chapter|new chapter|opportunities (elsewhere|outside)|challenges (elsewhere|outside)|exploring what|transitioning|transition out|leaving us|be impacted|been impacted|were impacted|be affected|were affected|been affected|be released|be released|not be (joining|rejoining|continuing|with us))`,
        '(next|new|exciting) {0,2} (chapter|adventure|journey) {0,4} (elsewhere|outside|beyond|career|careers)',
        '(pursue|pursuing|explore|exploring|seek|seeking) (other|new|outside|external|different|fresh|opportunities|interests)? (interests|opportunities|avenues|challenges|pastures) {0,1} (elsewhere|outside|beyond|externally)?',
        'spend more time (with|in) (his|her|their) (family|families|garden|grandchildren|kids)',
        '(consider|considering|exploring|explore|weighing|reviewing|reflecting on) (his|her|their) {0,1} (options|future|next steps|next move)',
        '(let|letting) go of (some|a few|several|certain|a number of|about|around|<number>|many|most of)? {0,2} (folks|people|staff|colleagues|employees|team members|the team|workers)',
        '(graceful|managed|involuntary|supported) (exit|exits|departure|departures|separation|separations|attrition|transitions)',
        '(say|saying|said|bid|bidding) {0,2} (goodbye|farewell) to {0,5} (roles|positions|colleagues|of our|team members|posts|jobs|canteen|people)',
      ],
      check: isVeiled,
    },
    {
      certainty: 'likely',
      unless: ['negated'],
      phrases: [
        '(contract|contracts|role|roles|post|posts|position|positions|engagement|assignment|secondment|arrangement|programme|program|it|they|partnership) {0,5} (to|reached|reaching) {0,1} (a|its|their|the)? natural (conclusion|end|close)',
        '(right sizing|rightsizing|rightsize|downsizing|smartsizing)',
        '(had|have|having|decided|forced|obliged) to (let|release) (<name>|him|her|them|people|staff|<number>|some|a few) {0,2} go',
        '(part|parted|parting) (company|ways) with (<name>|him|her|them|our|some|two|three|several|the {1,2})',
        '(optimise|optimize|optimising|optimizing|streamline|simplify|realign|realigning|right size|rationalise|rationalize) {0,3} (workforce|headcount|staffing|people cost|people costs|cost base|footprint|roles|establishment)',
      ],
      check: ({ sentence }) =>
        !/\b(?:runners?|servers?|cores|images?|clusters?|code|chapter|disks?|instances?|call it|the word)\b/i.test(
          sentence.text,
        ),
    },
    {
      // "Challenges" and their like as the whole account of a failure.
      certainty: 'likely',
      unless: ['because', 'explained', 'repair'],
      phrases: [
        '(face|faced|facing|experience|experienced|experiencing|encounter|encountered|encountering|had|have|having|been|gone|go|going|through|due to|owing to|seen|seeing|met) {0,5} (some|certain|a few|various|number of|several|unforeseen|unexpected|ongoing|recent|operational|internal) {0,2} (challenges|headwinds|difficulties|turbulence|hiccups|bumps|wobbles|teething troubles)',
        '(mixed|underwhelming|challenging|disappointing) (outcome|outcomes|bag of results|set of results)',
        '(fell|falling|fall|fallen|came|come) (somewhat|slightly|a little|a bit|a touch) short (of)?',
        "(not|n't|not quite|n't quite) where (we|i|you|they) (would|'d)? (want|wanted|like|liked|hoped|need|needed|have wanted|have liked|have hoped) {0,2} (it|them|us|things)? to be",
        "(did not|did n't) (develop|perform|go|land|convert|mature|work out|turn out) {0,3} (as (wished|hoped|planned|expected|intended)|to plan|to expectation|the way we)",
        '(slightly|somewhat|rather|a touch|a bit|a little|temporarily) (stretched|indisposed|compact|off spec|unwell|challenged|optimistic|aspirational|tight)',
        '(on the) (generous|optimistic|ambitious) side',
      ],
      check: isVeiled,
    },
    {
      certainty: 'likely',
      unless: ['at-start', 'time', 'question'],
      phrases: ['shall we say', 'how (do|shall|can|should) i put (it|this)'],
    },
    {
      certainty: 'likely',
      phrases: ["let 's just say (that)? {0,2} (it|the|that|he|she|they|we|not|some)"],
    },
  ],
  suggest: [
    '[the plain word for what happened], and it means [effect on people]',
    'To say it plainly: [what happened]. {I’ll} tell you more by {day}',
  ],
  flags: [
    { text: 'We had a bit of a hiccup with the payments on Friday.', marks: ['a bit of a hiccup'] },
    { text: 'Rightsizing the sales team starts in May.', marks: ['Rightsizing the sales team'] },
    { text: 'A headcount adjustment is planned for the spring.', marks: ['headcount adjustment'] },
    { text: 'We’d like to treat this as a learning opportunity.', marks: ['treat this as a learning opportunity'] },
    { text: 'It was a suboptimal outcome for the ward.', marks: ['suboptimal outcome'] },
    { text: 'We let go of some folks in the Leeds office.', marks: ['let go of some folks'] },
    { text: 'There are learnings from the situation with the lift.', marks: ['learnings from the situation'] },
    { text: 'A number of colleagues will be moving on in June.', marks: ['number of colleagues will be moving on'] },
    { text: 'He is leaving us to spend more time with his family.', marks: ['spend more time with his family'] },
    { text: 'The launch did not go as hoped.', marks: ['did not go as hoped'] },
    { text: 'We have faced certain challenges in supply.', marks: ['faced certain challenges'] },
    { text: 'The team experienced some turbulence over the summer.', marks: ['some turbulence'] },
    { text: '- Small hitch with the boiler', kind: 'notes', marks: ['Small hitch'] },
    { text: '- Graceful exits for two agency staff', kind: 'notes', marks: ['Graceful exits'] },
    {
      text: 'Look, we’re just flexing the hours at the depot after New Year.',
      kind: 'transcript',
      marks: ['flexing the hours'],
    },
  ],
  leaves: [
    { text: 'There is a growth opportunity in Brazil.', because: 'the plain sense' },
    { text: 'The baby had hiccups all night.', because: 'the plain sense' },
    { text: 'We are making nine people redundant.', because: 'the plain word' },
    { text: 'The design challenges are listed on page 4.', because: 'the plain sense' },
    { text: 'Let go of the rope when I say.', because: 'another sense' },
    { text: 'Learnings from the conference are in the folder.', because: 'the plain sense' },
    { text: 'We rightsized the servers and saved half the memory.', because: 'machines' },
    { text: 'The first half went off without a hiccup.', because: 'nothing went wrong' },
    { text: 'Please don’t call it a bit of a hiccup, the ward lost power.', because: 'it asks for the plain word' },
    { text: 'I’m leaving to spend more time with my family.', because: 'the writer’s own words of themself' },
    { text: 'What does “rightsizing” mean for the porters?', because: 'a question, in quotation marks' },
    { text: 'Anna moves on to a new post at the museum on 1 June.', because: 'a plain farewell' },
    { text: 'The learning outcomes for module B are on page 3.', because: 'the plain sense' },
  ],
});
