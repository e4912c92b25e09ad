import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

/** Where the plain word stands, nothing is hidden; servers, queries and courses have their own use of these words. */
const isVeiled = (place: Place): boolean =>
  !/\b(?:redundan\w+|laid off|fired|failed|call it|the word|servers?|runners?|minutes|conference|training)\b/i.test(
    place.sentence.text,
  ) && !/^\W*(?:e\.g|such as|like|namely|for example|for instance)\b/i.test(textAfter(place));

const mishap =
  '(hiccup|wobble|blip|mishap|hitch|wrinkle|bump|situation|setback|misunderstanding|imperfection|movement|event)';
const workforce =
  '(workforce|headcount|people|staffing|staff|roles|team|crew|organisation|structure|leadership|footprint|numbers)';
const reshaping =
  '(streamlining|realigning|reshaping|rebalancing|rightsizing|right sizing|simplifying|lightening|flexing|revisit)';
const change =
  '(adjustment|adjustments|realignment|alignment|optimisation|simplification|synergies|transformation|action|actions)';

const failed = [
  { say: '{leavers} will lose their jobs on {day}, because [why]', when: ['of-jobs'] },
  { say: '{before}[what, in plain words]{after}', unless: ['of-jobs'] },
  '{subject} [what happened, in plain words]',
  '{said} – in plain words, [what it is, and what it means for whom]',
  '{quoting} – in plain words, [what it is, and what it means for whom]',
  'To say it plainly: [what happened], because [why]',
  '[What failed, in a plain word], and it meant [effect on people]. What changes by {day}: [what]',
] as const;

const cut = [
  '{leavers} will lose their jobs on {day}, because [why]',
  '{before}[what, in plain words]{after}',
  '{subject} [what happens, in plain words], because [why]',
  '{said} – in plain words, [what happens to whom, and when]',
  'To say it plainly: [what happens to whom], because [why]',
  '[Who] will lose [what] on {day}, because [why]. What we offer them is [what]',
] as const;

export const euphemism = defineRule({
  id: 'euphemism',
  family: 'transparency',
  name: 'A soft word for a hard thing',
  lands: '{Reader} may have to guess how bad it is, and guess high.',
  about: 'Soft words for a failure, a loss or a cut, where the plain word and its effect would be trusted more.',
  source: 'Micro-breaks: repair begins by naming what happened without dressing it up.',
  silent: 'The till was down for an hour on Friday and nobody could pay.',
  unless: ['quoted', 'reported', 'question', 'in-plain-words'],
  marks: 'wording',
  replaces: 'sentence',
  frames: [
    // What went wrong, made small.
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isVeiled,
      suggest: failed,
      phrases: [
        `(little|small|minor|slight|wee|tiny|temporary|limited) {0,1} ${mishap}`,
        `(bit|touch|degree|spot|something|period) of (a|an)? {0,1} (${mishap}|bumpy|lively|mixed|turbulence)`,
        `(bit|touch|degree|spot|something|period) of (a|an)? {0,1} (bother|unpleasantness|drama|misread)`,
        '(some|a few|certain) {0,2} (challenges|headwinds|turbulence|inconsistency|irregularities)',
        '(some|a few|certain) {0,2} (divergence|slippage|bumps|movement|liberties|unpleasantness)',
        '(payment|data|service|handling|process|safety|quality) (event|irregularity|irregularities|deviation)',
        '(payment|data|service|handling|process|safety|quality) (variation|interruption|considerations)',
        '(unplanned|unscheduled|unintended|unrequested) {1,1}',
        '(valuable|useful|interesting|dynamic) (experience|quarter|landing|journey|ride|road|week|learning|coaching)',
        '(challenging|eventful|bumpy|mixed) (experience|quarter|landing|journey|ride|road|week|learning|coaching)',
        '(suboptimal|sub optimal) {0,1} (outcome|experience|result|results|performance)',
        'less than (ideal|optimal|stellar) {0,1} (outcome|experience|result|results|performance)',
        'teething (troubles|problems|issues)',
      ],
    },
    // A failure told as a lesson.
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isVeiled,
      suggest: failed,
      phrases: [
        '(room|scope|headroom) (for|to|in) (growth|improvement|improve|optimisation|strengthen|how)',
        '(area|areas) (for|of) (growth|development|stretch|improvement)',
        '(was|were|be|been|as|is) {0,1} (a|an)? {0,1} (learning (experience|opportunity|moment|curve|event))',
        '(was|were|be|been|as|is) {0,1} (a|an)? {0,1} (opportunity (for growth|to grow))',
        '(was|were|be|been|as|is) {0,1} (a|an)? {0,1} (teachable moment|growth moment)',
        '(valuable|important|key|some|many|share|rich) learnings',
        'learnings (from|on|around) (the|this|that|our|last) {0,1} (situation|incident|episode)',
        'learnings (from|on|around) (the|this|that|our|last) {0,1} (event|issue|launch|outage|project)',
        '(our|this|on a|retention|simplification|learner) journey',
      ],
    },
    // People losing their work, or something being taken from them.
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isVeiled,
      suggest: cut,
      phrases: [
        `(${workforce}|pay|price|salary|capacity|cost|bed) ${change}`,
        `${reshaping} {0,3} (${workforce}|shape)`,
        '(rightsizing|right sizing|downsizing|rightsized|rightsize|delayering)',
        `${workforce} {0,3} (streamlined|realigned|rationalised|simplified)`,
        `${workforce} {0,3} (rightsized|impacted|affected|sunset|fall away)`,
        '(transition|transitioning|transitioned) (out|away)',
        '(supported|managed|graceful) (transition|exit|exits|attrition)',
        '(let|letting) go of (some|a few|several|certain) {0,2} (folks|people|staff|colleagues|employees)',
        '(leaner|flatter|slimmer|smaller|lighter|fewer) {0,2} (team|family|structure|organisation|model|of us)',
        '(pursue|pursuing|explore) (other|new|different|his|her|their) {0,1} (interests|opportunities)',
        '(exploring|consider) (other|new|different|his|her|their) {0,1} (interests|opportunities)',
        '(pursue|pursuing|explore) (other|new|different|his|her|their) {0,1} (things|options|challenges)',
        '(exploring|consider) (other|new|different|his|her|their) {0,1} (things|options|challenges)',
        'spend more time with (his|her|their) (family|families)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['because', 'repair'],
      check: isVeiled,
      suggest: failed,
      phrases: [
        '(experienced|experiencing|encountered|undergone) (some|a|an|temporary|certain) {1,2}',
        "(did|has|have|was|were) <not> {0,3} as (we|i)? (had|'d)? (hoped|wished)",
        '(short of|below) (our|the)? (target|expectations|aspiration|values)',
        '(shall (we|i) say|how (shall|do|can) i (put|say))',
        'negative growth',
      ],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isVeiled,
      suggest: failed,
      phrases: [
        '(a|some|something of a|an|rich|valuable) learning (experience|curve|opportunity|moment|moments)',
        '(a (bit|little)|bit) of (an adventure|a moment|a situation|a wobble)',
        '(saying|say) goodbye to',
        '(a|of) (period|phase|process|moment) of (consolidation|adjustment|transition|moderation|reduced|realignment|reflection)',
        'character building',
        'natural (plateau|consolidation|synergies|conclusion|attrition)',
        '(pursue|pursuing|explore|exploring) (other|new) (avenues|horizons|interests|challenges|pastures)',
        '(a)? less (than)? (ideal|optimal|happy|fortunate) (outcome|afternoon|result|day|moment)',
        "(did|do|has) (not|n't) (quite)? (land|landed) (quite)? (where|as)",
        '(some|valuable) (realignment|learnings|insights)',
        '(talent|cost) base',
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['negated'],
      check: isVeiled,
      suggest: failed,
      phrases: [
        "there (will|may|might|would|'ll|'d) be some",
        'had a (small|little|slight|bit)',
        '(shall|let) (we|us)? say',
        'of reduced',
        "(did|have|has) (not|n't) quite",
      ],
    },
  ],
  inkling: {
    phrases: [
      '(transition|transitioned|transitioning|journey|chapter|learning|learnings|refine|refined|refinement|season|harmonised|lightness|aligned|released|freed|evolve|evolving|reshape|reshaped|rebalance|streamline|streamlined|optimise|optimised|headwinds|softness|softening|eventful|suboptimal|challenging|spirited|intimate|ambitions)',
      '(a period of|opportunity|opportunities|explore|pursue|potential|natural|certain|somewhat|less than)',
      "(let 's (say|put it|call it)|shall we say|what i 'd call|relationship with)",
      '(footprint|leaner|experience|variance|adventure|irregularity|phase|moments|creative|exploring|goodbye|optimisation|headroom|reimagined|harmonisation|lively|alignment|evolution|consolidation|enthusiasm|talent|adjustment|situation)',
      'as part of',
      '(call|calling|describe|described) {0,2} (it|as|a)',
      '(part|parted|parting) ways',
      'a (touch|slightly|bit|brief|temporary)',
      'had what',
    ],
  },
  suggestInNotes: [
    { say: '{leavers} will lose their jobs on {day}, because [why]', when: ['of-jobs'] },
    '{before}[what, in plain words]{after}',
    '{subject} [what happened, in plain words]',
    '{said} – in plain words: [what it is, and what it means for whom]',
    '{quoting} – in plain words: [what it is, and what it means for whom]',
    '[What it is in plain words, and for whom]',
  ],
  suggest: failed,
  flags: [
    { text: 'We had a bit of a hiccup with the payments on Friday.', marks: ['a bit of a hiccup'] },
    { text: 'Rightsizing the sales team starts in May.', marks: ['Rightsizing the sales team'] },
    {
      text: 'A headcount adjustment is planned for the spring.',
      marks: ['A headcount adjustment is planned for the spring'],
    },
    { text: 'For all of us the audit was an opportunity for growth.', marks: ['was an opportunity for growth'] },
    { text: 'It was a suboptimal outcome for the ward.', marks: ['a suboptimal outcome'] },
    { text: 'We let go of some folks in the Leeds office.', marks: ['We let go of some folks'] },
    {
      text: 'There are learnings from the situation with the lift.',
      marks: ['There are learnings from the situation'],
    },
    { text: 'From June we will be a leaner team.', marks: ['a leaner team'] },
    { text: 'He is leaving us to spend more time with his family.', marks: ['to spend more time with his family'] },
    { text: 'The launch did not go as hoped.', marks: ['did not go as hoped'] },
    { text: 'We have faced certain challenges in supply.', marks: ['certain challenges'] },
    { text: 'The store had an unplanned closure.', marks: ['an unplanned closure'] },
    { text: 'Small hitch with the boiler', kind: 'notes', marks: ['Small hitch'] },
    { text: 'Graceful exits for two agency staff', kind: 'notes', marks: ['Graceful exits'] },
    {
      text: 'Kindly note that a slight data irregularity has affected your payslip.',
      marks: ['data irregularity has affected your payslip'],
    },
    {
      text: 'Look, we’re just flexing the team at the depot before Easter.',
      kind: 'transcript',
      marks: ['flexing the team'],
    },
    { text: 'There is room for improvement in how the wages go out.', marks: ['There is room for improvement'] },
    { text: 'Nineteen of you will be moving on in June.', marks: [], knownMiss: 'A farewell says the same.' },
    { text: 'It was a learning experience for the bakery.', marks: ['It was a learning experience'] },
  ],
  leaves: [
    { text: 'There is a growth opportunity in Brazil.', because: 'the plain sense' },
    { text: 'The baby had hiccups all night.', because: 'the plain sense' },
    { text: 'We are making nine people redundant.', because: 'the plain word' },
    { text: 'The design challenges are listed on page 4.', because: 'the plain sense' },
    { text: 'Let go of the rope when I say.', because: 'another sense' },
    { text: 'Learnings from the conference are in the folder.', because: 'the plain sense' },
    { text: 'We rightsized the servers and saved half the memory.', because: 'machines' },
    { text: 'The first half went off without a small hitch.', because: 'nothing went wrong' },
    { text: 'Please don’t call it a bit of a hiccup, the ward lost power.', because: 'it asks for the plain word' },
    { text: 'I’m leaving to spend more time with my family.', because: 'the writer’s own words of themself' },
    { text: 'What does “rightsizing” mean for the porters?', because: 'a question, in quotation marks' },
    { text: 'Anna moves on to a new post at the museum on 1 June.', because: 'a plain farewell' },
    { text: 'The learning outcomes for module B are on page 3.', because: 'the plain sense' },
    { text: 'She said it was a bit of a situation.', because: 'somebody else’s words' },
    { text: 'The payments failed for a day: a bit of a hiccup, and it was ours.', because: 'the plain word is there' },
    { text: 'Is there room for improvement in the new form?', because: 'a question' },
    { text: 'The new rota brings some challenges, e.g. nobody to lock up on Sundays.', because: 'they are named' },
    { text: 'We rebalanced the wheels before the rally.', because: 'machines' },
    { text: 'Road has a bump by the gate, mind the trolley', kind: 'notes', because: 'the plain sense' },
    { text: 'The learning centre opens on Monday.', because: 'another sense' },
  ],
});
