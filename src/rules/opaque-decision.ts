import type { Place } from '../text/facts';
import { defineRule } from './rule';

const endsThere = ({ sentence, to }: Place): boolean => to === sentence.length - 1;

/** A court's or a referee's, which people do not answer for one by one. */
const isOurs = ({ sentence }: Place): boolean => !/\b(?:court|referee|umpire|judge|jury)\b/i.test(sentence.text);

const settled = '(decided|chosen|determined|resolved|concluded|opted|ruled)';
const taken = '(made|taken|reached|took)';
const decision = '(decision|decisions|choice|call|verdict|ruling|outcome|outcomes|conclusion)';
const tell =
  '(say|tell|share|disclose|reveal|explain|discuss|comment|elaborate|go into|get into|talk about|add|be drawn)';
const why =
  '(why|who|which|more|further|anything|the (details|detail|specifics|reasons|reasoning|rationale|thinking|background|ins)|(any|a|the)? (reason|reasons|details|explanation|particulars))';
const debate =
  '(discussion|debate|negotiation|comment|comments|appeal|question|questions|consultation|review|challenge|argument|correspondence)';

export const opaqueDecision = defineRule({
  id: 'opaque-decision',
  family: 'transparency',
  name: 'A decision without a why',
  lands: '{Reader} may fill in the reason, and rarely kindly.',
  about:
    'A decision announced with no reason, no decider or no way to be heard; or something withheld without saying why or until when.',
  source: 'Micro-breaks: what is left opaque breeds speculation.',
  silent: 'Ana chose vendor B: half the cost, same terms.',
  unless: ['quoted', 'question', 'told-of'],
  replaces: 'sentence',
  frames: [
    // Decided, by nobody or by those above, and no why.
    {
      certainty: 'clear',
      unless: ['reason', 'reason-beside', 'negated', 'conditional', 'discussed', 'reported'],
      doubt: ['explained', 'notes'],
      phrases: [
        "(it|this|that|matter) (has|had|was|'s) {0,2} (been)? (decided|determined|resolved) (that|to|we|not|upon)",
        '(has|have) {0,2} been (decided|determined) (that|to|by|already|for us|above|elsewhere)',
        `<power> <have>? {0,2} ${settled}`,
        `<power> <have>? {0,1} ${taken} {0,3} ${decision}`,
        `(${settled}|changed|set|imposed|dictated) by <power>`,
        `${decision} (has|have|was|were) {0,1} (been)? ${taken}`,
        '(directive|instruction|instructions|order|orders|word) (has come|came|comes|is)? {0,1} from (above|hq|head office|the top|leadership|management|upstairs|corporate)',
        '(by|on) (order|decision|resolution|instruction) of <power>',
        '(was|is) {0,1} <power> (that|who) {1,1}',
        'for (various|certain|several|operational|business|commercial|internal|organisational|organizational|strategic) reasons',
        '(owing|due) to (circumstances|operational reasons|business (reasons|needs)|unforeseen circumstances)',
        '<power> (want|wants|expect|expects|insist|insists|require|requires) {1,5} (back|gone|cut|done|closed|stopped|out|moved)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason', 'reason-beside', 'explained', 'negated', 'conditional', 'discussed', 'reported'],
      phrases: [
        `<body> <have>? {0,1} (${settled}|${taken} {0,3} ${decision})`,
        `(${settled}|changed|imposed) by <body>`,
        `we (have|had|'ve)? {0,2} (made|taken|reached) (the|a|this|our) {0,2} ${decision}`,
        "we (have|'ve) {0,2} (decided|concluded|resolved|determined|opted) (to|not|that|against|on)",
        'after (careful|due|much|long|thorough|full) (consideration|thought|reflection|review|discussion) {0,8} (we|the|has|have|is|not)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason', 'reason-beside', 'explained', 'conditional', 'reported'],
      phrases: [
        '(<power>|<body>) (will|are|is) <not> {0,2} (funding|paying|supporting|renewing|approving|replacing|hiring|fund|pay|support|renew|approve|replace|hire|back)',
        '(request|application|proposal|appeal|bid|claim) (has|have|was|is|were) {0,2} <not> (been)? (successful|approved|granted|supported|selected|upheld|accepted)',
        '(request|application|proposal|appeal|bid|claim) (has been|was) (declined|refused|rejected|turned down)',
      ],
    },
    // Known, and kept back.
    {
      certainty: 'clear',
      unless: ['reason', 'privacy', 'privacy-beside', 'conditional-before'],
      doubt: ['transcript', 'explained'],
      phrases: [
        `<cannot> ${tell} {0,2} ${why}`,
        '<cannot> (disclose|reveal|discuss|share|tell you|comment on|go into|get into|talk about) (it|that|this|them)',
        `<not> (allowed|at liberty|permitted|authorised|authorized|cleared) to ${tell}`,
        `<cannot> (give|offer|provide) {0,3} (reason|reasons|explanation|details|particulars)`,
        '<cannot> (comment|elaborate)',
        `(i|we) {0,2} <not> (going|gonna|about|prepared|willing|intend|obliged) (to)? (justify|${tell} {0,1} (<it>|${why}))`,
        `<not> something {0,1} (i|we) {0,3} ${tell}`,
        'no (further|more) (details|information|detail) {0,3} (at this|for now|at the moment|will be|can be)',
        "(all|as much as|everything) (that)? (i|we) (can|could|'m|am|are|will) {0,3} (say|tell|share|give|add)",
        '(nothing|anything) {0,2} (i|we) {0,1} (can|could|allowed to|able to) (tell|say|share|add)',
        "(you|they|staff|people|nobody|no one) (<not>|do n't|do not)? {0,1} need to know (why|who|the|more|any)",
        "(is|'s) all (you|anyone|people|they) (need|needs) to know",
        `(rather|sooner) not {0,1} (go into|get into|explain|discuss|say {0,1} ${why})`,
      ],
    },
    {
      certainty: 'clear',
      unless: ['reason', 'privacy', 'conditional'],
      phrases: [
        "for reasons (i|we|that|which|best|beyond|known|above) {0,4} (not|n't|cannot|known|above|control|disclose)",
        "(is|are|was|'s|'re|on a|strictly) {0,1} need to know",
        "(do not|do n't|no point|no use) {0,2} (ask|asking) (me|us|him|her|them)? (why|for (the)? reasons?|who decided)",
        '(why|reasons|reason) (is|are|was|were) <not> {0,2} (for|your|our|to be)',
        '(process|reasoning|reasons|criteria|grounds|minutes|outcome|discussion|decision|rationale|thinking) {0,3} (remain|remains|stay|stays|is|are|to be kept) (strictly)? (confidential|internal|private|secret|closed)',
        'no obligation to (explain|justify)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason', 'privacy'],
      check: endsThere,
      phrases: [
        "(do not|do n't) ask",
        'no (explanation|discussion|reason given|questions taken)',
        'without explanation',
        'not minuted',
      ],
    },
    // Closed, and no way to be heard.
    {
      certainty: 'clear',
      unless: ['because', 'negated', 'conditional', 'explained'],
      check: isOurs,
      phrases: [
        `(${decision}|answer|result) (is|are|'s|stays|remains) {0,2} (final|closed|fixed|firm|settled)`,
        `${decision} (is|are) {0,1} (made|taken) (and|so|already|now|full stop)`,
        `(${decision}|fee|charge|price|rate|penalty|fine|cut|cuts|result) (will|must)? (stand|stands)`,
        'accept {0,2} as final',
        'per (management|leadership|board|the board|hq|head office|corporate) (decision|directive|instruction|orders)',
        "(matter|subject|discussion|topic) (is|'s|stands|remains) {0,2} (closed|settled)",
        "(end of (story|discussion|debate)|case closed|done deal|and that (is|'s) that|so that (is|'s) that)",
        "(you|staff|members|nobody|no one|we) (do|does|did|will|gets|get|had) {0,2} (not|n't|no)? {0,2} (vote|say|input) (in|on) (<it>|the|how)",
      ],
    },
    {
      certainty: 'clear',
      unless: ['because', 'conditional'],
      phrases: [
        `(<not>|no longer) {0,2} (open|up|available) (to|for) ${debate}`,
        `(there|we) (will|can|shall) {0,1} (be|enter|take)? {0,2} (no|not) {0,2} ${debate}`,
        `(no|not) (enter|entering|be entering) into {0,2} ${debate}`,
        '(non|not) negotiable',
        '(nothing|not anything) {0,2} to (discuss|talk about|debate|argue)',
        `no (further|more) ${debate} (will|is|are|on|about|from)`,
        `(came|comes|come|coming|handed|passed) (down)? from (above|upstairs|on high|the top|higher up|higher ups|corporate|head office|hq)`,
        '(signed off|agreed|decided|settled|sorted|approved) (above (me|us)|over (my|our) (head|heads)|upstairs|elsewhere|behind closed doors)',
        "(is|'s) (way)? (above|over) (all of us|my head|our heads)",
      ],
    },
    // The why that is none.
    {
      certainty: 'clear',
      phrases: [
        'because (i|we|they|he|she|the boss|management) (said|say|says) so',
        "because (it|that) (is|'s) (how|the way|what) (it|we|i|they)",
        "(that|this|it) (is|'s) just {0,1} (how|the way) (it|things) (is|are|'s|has|will)",
      ],
    },
  ],
  suggest: [
    '[Who] decided [what] because [why]. What is still open: [what can change]',
    'I can’t share [what] because [why]. What I can say is [what you can say]',
    'The decision is [what], and [who] made it. You can still tell [whom] what it means for you until {day}',
  ],
  flags: [
    { text: 'It’s been decided that we’re moving to four days on site.', marks: ['It’s been decided that'] },
    { text: 'Leadership has decided to go another way.', marks: ['Leadership has decided'] },
    { text: 'I can’t go into the details.', marks: ['can’t go into the details'] },
    { text: 'The decision is final.', marks: ['decision is final'] },
    { text: 'Because I said so.', marks: ['Because I said so'] },
    { text: 'That’s need-to-know.', marks: ['need-to-know'] },
    { text: 'For reasons I can’t get into, the Thursday slot is gone.', marks: ['For reasons I can’t'] },
    {
      text: 'Kindly note that it has been determined to shift the Chennai team to the new building.',
      marks: ['it has been determined to'],
    },
    {
      text: 'Head office have made their decision on the stock system, lads.',
      marks: ['Head office have made their decision'],
      kind: 'transcript',
    },
    { text: 'We’re changing the supplier in May, please don’t ask me why.', marks: ['don’t ask me why'] },
    { text: 'The late fee stands.', marks: ['fee stands'] },
    { text: 'This is not up for discussion.', marks: ['not up for discussion'] },
    { text: 'I’m not at liberty to say who will be in the new team.', marks: ['not at liberty to say'] },
    { text: 'It came from upstairs, so we do it.', marks: ['came from upstairs'], kind: 'transcript' },
    { text: 'Selection process remains confidential', marks: ['process remains confidential'], kind: 'notes' },
    { text: 'New scanner: not this year, don’t ask', marks: ['don’t ask'], kind: 'notes' },
    {
      text: 'After careful consideration we have decided to close the evening desk.',
      marks: ['After careful consideration we have decided to close'],
    },
    { text: 'The trustees have resolved to sell the minibus.', marks: ['The trustees have resolved'] },
  ],
  leaves: [
    { text: 'Ana chose vendor B because it halves the cost.', because: 'who and why' },
    { text: 'Has it been decided where we meet?', because: 'a question' },
    { text: 'I can’t share salaries because they are private.', because: 'the reason is there' },
    { text: 'Nothing has been decided yet.', because: 'nothing is closed' },
    { text: 'The committee decides on 17 July in public, on the counts you gave us.', because: 'still open' },
    {
      text: 'The board has decided to sell the Leith flat, since it has stood empty for two years.',
      because: 'who and why',
    },
    { text: 'I can’t tell you how grateful I am.', because: 'a manner of speaking' },
    { text: 'I can’t go into the lab without a badge.', because: 'another sense' },
    {
      text: 'I can’t say who raised it; that is private to them. What I can say is what we changed.',
      because: 'private, and what can be said is said',
    },
    { text: 'The decision isn’t final; tell me by Tuesday what we missed.', because: 'still open' },
    { text: 'We’ve decided to meet at the café, as the hall is being painted.', because: 'the reason is there' },
    { text: 'I’ve decided I’m having the chips.', because: 'one’s own small choice', kind: 'transcript' },
    { text: 'She wrote that “the matter is closed”.', because: 'somebody else’s words' },
    { text: 'If the council has decided by then, we can order the sand.', because: 'a condition' },
    {
      text: 'It was decided to keep the old roof, because stripping it in winter would close the school.',
      because: 'the reason is there',
      kind: 'notes',
    },
  ],
});
