import type { Place } from '../text/facts';
import { defineRule, type Offer, sayingOf } from './rule';

/** A court's or a referee's word is closed by its nature, and "performance management has concluded" is no decider. */
const isOurs = ({ sentence }: Place): boolean =>
  !/\b(?:court|referee|umpire|jury|arbitrator|performance management)\b/i.test(sentence.text);

const ended =
  '(scrapped|axed|abolished|discontinued|withdrawn|stopped|ended|cut|capped|frozen|halved|doubled|banned|dropped|phased out)';
// Who did it, what for, or what else there is.
const isGiven =
  /\b(?:agreed|voted|vote|proposed|seconded|council|government|supplier|landlord|hmrc|nhs|law|by|for|so|as|to (?:save|cut|stop|avoid|free|make)|after|following|since|until|due|instead|cost|too)\b|\s[–—-]\s|[;(]/i;
const isFlat = ({ sentence }: Place): boolean =>
  !isGiven.test(sentence.text) &&
  !isGiven.test(/^(?:why|reason|so|because)\b.*/i.exec(sentence.next?.text ?? '')?.[0] ?? '');

const decision = '(decision|decisions|determination|conclusion|choice|call|verdict|ruling|outcome)';
const settled = '(decided|determined|resolved|settled)';
const tell = '(say|tell|share|disclose|explain|discuss|elaborate|comment|go into|get into)';
const why = '(why|more|further|(the|any)? (reason|reasons|reasoning|details|detail|background|specifics|ins|whys))';
const grounds = '(reason|reasons|grounds|rationale|basis|criteria|process)';
const debate = '(discussion|debate|negotiation|comment|appeal|questions|correspondence|review|consultation|challenge)';

const announced: readonly Offer[] = [
  '{decree}; [who] decided it, because [why]',
  '{decree}, because [why]',
  '[Who] {ruled}, because [why]',
  '[Who] decided {decision}, because [why]',
  { say: '{short}; [who] decided it, because [why]', unless: ['told-as-decided'] },
  { say: '{said}; [who] decided it, because [why]', unless: ['told-as-decided'] },
  '{short}, because [why]',
  '{said}, because [why]',
  '{short}, because [why]; questions can go to [whom]',
  '{said}, because [why]; questions can go to [whom]',
  '{said}; that is because [why]',
  '[Who] decided this, because [why]',
  'The reason is [why], and [who] decided it',
  'The reason is [why]',
  'The decision is [what], and [who] made it, because [why]',
];

// It shut the door, and its words do so still where they stay.
const closed = [
  '{short}, because [why]; [who] decided it',
  '{short}, because [why]',
  '{said}, because [why]',
  'This is settled, because [why]; what is still open is [what can change]',
  '[Who] decided {decision: what}, because [why]. Questions can go to [whom]',
] as const;

const closedInNotes = [
  '{short}, because [why]; decided by [who]',
  '{short}, because [why]; questions to [whom]',
  'Decided by [who], because [why]',
  'Settled, because [why]; still open: [what can change]',
  '[Who] decided {decision: what} because [why]; questions to [whom]',
] as const;

const withheldInNotes = [
  '{short}, because [why]; questions to [whom]',
  '{said}, because [why]; questions to [whom]',
  'Cannot be told yet, because [why]; more by {day}',
  'What can be said: [what]; the rest on {day}, because [why]',
] as const;

// It shuts the door behind what is said before it.
const shut =
  /(?:\s*[,;–—]\s*(?:and |so |but |as )?|\s+(?:and|so|but) )(?:(?:(?:there(?:'s|'ll be| is| are| will be)|with) )?no (?:exceptions?|justification|correspondence|grounds|debate|purpose|appeals?|going back|point (?:in )?\S+ing)\b.*|(?:(?:it|this|that|they|we) )?(?:(?:will not|won't) be (?:revisited|reversed|reopened|changed|discussed|taken)|(?:is not|isn't|are not|aren't) (?:going to change|coming back)|(?:'s|'re) not (?:going to change|coming back)|not going to change)\b.*|(?:it|this|that|they)(?:'s|'re) not (?:going to change|coming back)\b.*|the \S+ (?:won't|will not|is not|isn't) (?:be )?(?:hearing|taking|accepting|entertaining|in a position)\b.*|it was felt (?:best|right)\b.*|please (?:don't|do not)\b.*|(?:more|further) than (?:this|that)\b.*|nothing official\b.*|(?:no, |i'm afraid )?there(?:'s| is) no (?:background|more)\b.*|(?:i|we)(?:'ve been| was| were| have been) (?:told|asked) (?:not to|to keep)\b.*|on the grounds i\b.*|(?:i'm|i am|we're|we are) not to comment\b.*|you need(?:n't| not)\b.*|there (?:it|the \S+) (?:ends|rests|stands)\b.*|(?:further|any) (?:questions|comments|queries)\b.*|(?:i'm|i am|we're|we are) under (?:instructions?|orders)\b.*|no more to be\b.*|the \S+ (?:does not|doesn't) (?:entertain|correspond|discuss|comment|explain|give (?:grounds|reasons))\b.*|(?:i'm|we're) keeping the reasons\b.*|that's the long and\b.*|(?:i|we) have (?:no more|nothing (?:more|further|else)) to\b.*|about (?:this|that|it) (?:there|we|i)\b.*|nobody (?:needs|need|has) to ask\b.*|(?:i|we)(?:'d| would) ask you (?:not )?to\b.*|that(?:'s| is) all (?:i|we)\b.*|(?:i'm|i am|we're|we are|it's|it is|the \S+ is) not (?:obliged|at liberty|supposed|in a position|for (?:me|us)|free|allowed|prepared)\b.*|the \S+ isn't (?:obliged|at liberty|allowed|free|prepared)\b.*|(?:it )?(?:isn't|is not|aren't|are not) (?:open|up|subject) (?:to|for)\b.*|that's where (?:it|the matter) (?:rests|ends)\b.*|(?:further )?(?:discussion|debate) (?:of|on|about)\b.*|that (?:remains|stays) so|(?:must|will|have to) (?:regard|consider|treat) (?:the|this) (?:matter|subject|case) (?:as )?closed\b.*|(?:can't|cannot|may not) be (?:appealed|challenged|questioned)\b.*|(?:i|we)(?:'ve| have) (?:agreed|promised) not to\b.*|(?:no,? )?(?:i|we) (?:don't|do not) know (?:why|who|how|on what)\b.*|(?:please ask|ask (?:me |us )?no)\b.*|(?:is|are) not (?:discussed|something)\b.*|(?:was|were) told (?:it|that)\b.*|(?:the )?reasons? (?:(?:was|were|is|are) )?not (?:gone into|given|minuted|stated|disclosed|recorded)\b.*|(?:i|we)(?:'ve| have) been told there\b.*|(?:do not|don't) (?:discuss|mention)\b.*|(?:i am|i'm|we are|we're) not able to enter\b.*)$|,\s+(?:on|about) which\b.*$|\s+following an? (?:(?:internal|careful|thorough|full|recent) )?(?:determination|review|decision|process)$|\s+on which (?:we|i) (?:do not|don't|won't|will not|cannot|can't) comment$|\s*[,;–—]?\s*(?:and |so |with )?(?:no (?:reasons?|explanation|grounds) (?:was |were |is )?(?:given|offered|stated)\b.*|(?:it|that|this) (?:just )?(?:stands|stays|remains)(?: as it is)?|there(?:'s| is) nothing (?:more |further |left |else )?to (?:discuss|debate|add|say|talk about)|(?:(?:(?:it|this|that)(?:'s| is)|is) )?(?:not|no longer|non)[- ](?:up|open|subject|negotiable)\b.*|(?:it|this|that) (?:isn't|won't be|will not be) (?:up|open|subject|negotiable|discussed|reopened)\b.*|(?:(?:it|this|that)(?:'s| is) )?(?:that(?:'s| is) (?:that|final|the end of (?:it|that|this|the matter))|end of(?: (?:story|discussion))?|full stop|which (?:i|we) (?:won't|will not|can't|cannot|am not|are not|'m not|'re not|prefer not|would rather not)\b.*|(?:but )?(?:i|we) (?:can't|cannot|won't|will not|'m not|am not|are not|'re not)\b.{0,30}\b(?:go into|get into|say|share|discuss|explain|comment|expand)\b.*|no (?:discussion|debate|questions|ifs or buts)\b.*|final))$/i;

const withheld: readonly Offer[] = [
  '{short}. What {I} can say about it is [what you can say]; the rest has to wait, because [why]',
  '{said}, because [why]. What {I} can say is [what you can say]',
  '{I} can’t say more yet, because [why]; {I’ll} tell you by {day} whether {I} can',
  'What {I} can say is [what you can say]. The rest has to wait until {day}, because [why]',
  'About [what], {I} can’t say more because [why]. You can ask [whom] what it means for you',
];

const either: readonly Offer[] = [
  ...announced.map(
    (offer): Offer =>
      typeof offer === 'string'
        ? { say: offer, unless: ['withheld'] }
        : { ...offer, unless: [...(offer.unless ?? []), 'withheld'] },
  ),
  ...withheld.map((offer): Offer => ({ say: sayingOf(offer), when: ['withheld'] })),
];

export const opaqueDecision = defineRule({
  id: 'opaque-decision',
  family: 'transparency',
  name: 'A decision without a why',
  lands: '{Reader} may fill in the reason, and rarely kindly.',
  about: 'A decision with no reason, no decider or no way to be heard; or something withheld without saying why.',
  source: 'Micro-breaks: what is left opaque breeds speculation.',
  silent: 'Ana chose vendor B: half the cost, same terms.',
  unless: ['quoted', 'question', 'told-of', 'conditional-before', 'taken-back', 'told-why', 'reason-told'],
  replaces: 'statement',
  frames: [
    // Decided, by nobody or by those above, and no why.
    {
      certainty: 'clear',
      unless: ['reason', 'reason-beside', 'negated', 'discussed', 'reported'],
      doubt: ['explained'],
      suggest: announced,
      check: isOurs,
      phrases: [
        `(it|this|that|matter) (was|has been|'s been|had been) {0,1} ${settled}`,
        `<power> <have>? {0,1} (${settled}|chosen|elected|ruled|opted|spoken)`,
        `<power> (has|have) {0,1} (made|taken|reached) {0,3} ${decision}`,
        '(powers that be|someone senior) (want|wants|prefer|has|have)',
        '(agreed|signed off|settled|approved|decided) (above|upstairs|elsewhere|behind closed doors)',
        '(decided|chosen|imposed|ordered|changed) by <power>',
        'at {0,2} (partner|officer|management|senior|board|highest|executive) level',
        `${decision} (has|have|was|were) {0,1} (been)? (made|taken|reached)`,
        '(came|comes|come|handed|word|instruction) {0,1} (down)? {0,2} from (above|upstairs|on high)',
        '(came|comes|come|handed|word|instruction) {0,1} (down)? {0,2} from (the top|higher up|<power>)',
        '(management|executive|exec) decision',
        'after (careful|due|much|long|thorough|full) (consideration|thought|reflection|deliberation)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reason', 'reason-beside', 'explained', 'discussed', 'reported'],
      suggest: announced,
      phrases: [
        'for (various|certain|operational|business|commercial|internal|organisational|strategic) reasons',
        '(owing|due) to {0,1} (circumstances|considerations)',
        '(will|is|are|has|have|was) <not> {0,1} (be|being|been)? {0,1} (renewed|extended|pursued|selected)',
        '(will|is|are|has|have|was) <not> {0,1} (be|being|been)? {0,1} (successful|upheld|granted|supported)',
        '(application|request|proposal|appeal|bid|tender|claim) {0,6} (declined|refused|unsuccessful|turned down)',
      ],
    },
    // Known, and kept back.
    {
      certainty: 'clear',
      unless: ['because', 'privacy', 'privacy-beside'],
      doubt: ['explained'],
      suggest: withheld,
      suggestInNotes: withheldInNotes,
      check: isOurs,
      phrases: [
        `(<cannot>|may not) ${tell} {0,1} ${why}`,
        '<cannot> (disclose|discuss|comment on|go into|get into) (it|that|this|them)',
        `(are|were)? <not> {0,1} (allowed|at liberty|permitted|authorised|cleared) to ${tell}`,
        `(are|is|do)? <not> {0,1} (going|prepared|obliged|intend) to ${tell} {0,2} ${why}`,
        `(i|we) (have|'ve) been (told|asked|advised|instructed) not to ${tell}`,
        '(will|shall) <not> be {0,1} (explaining|discussing|getting into|going into|sharing|reopening)',
        '(will|shall) <not> be {0,1} (reopened|disclosed|published|discussed|explained|shared|entertained)',
        `${grounds} {0,3} (withheld|confidential|sealed|secret|not (given|stated|disclosed|published|known))`,
        `${grounds} {0,3} (<not> (be)? (disclosed|published|shared))`,
        'no (reason|reasons|grounds|explanation) {0,2} (given|stated|offered|recorded)',
        "(have|has|had|'ve) (my|our|its|their|his|her) (own)? reasons",
        'for reasons (i|we) {0,2} <not>',
        "(is|are|was|'s|'re|strictly) {0,1} need to know",
        'nothing {0,1} (further|more|else)? (i|we) (can|may|could) {0,3} (say|tell|share|add)',
        "(is|'s) {0,1} (not|n't) something (i|we) {0,3} (able|allowed|free|can|want) {0,1} (to)? (talk|discuss|say|share|go)",
      ],
    },
    {
      certainty: 'likely',
      when: ['at-end'],
      unless: ['because', 'privacy', 'privacy-beside'],
      suggest: withheld,
      suggestInNotes: withheldInNotes,
      phrases: [
        "(do n't|do not) ask {0,1} why",
        '(all|as much as) (i|we|you|there) {0,3} (say|told|tell you|getting|share|allowed)',
      ],
    },
    // Closed, and no way to be heard.
    {
      certainty: 'clear',
      unless: ['because', 'explained'],
      suggest: closed,
      suggestInNotes: closedInNotes,
      check: isOurs,
      phrases: [
        `(${decision}|answer|matter|subject) (is|are|'s|stays|remains|stands) {0,2} (final|closed|fixed|settled|no)`,
        `(${decision}|fee|charge) stands`,
        `((is|are)? <not>|no longer) {0,2} (open|up|subject) (to|for) {0,1} ${debate}`,
        `no (further|more)? ${debate} {0,2} (will|shall|were|taken|possible|entered)`,
        '(questions|comments|correspondence|complaints|appeals) {0,5} <not> be',
        '((is|are)? <not>|non) {0,1} negotiable',
        'done deal',
        "(this|it) (is|'s) <not> (a|an) (consultation|democracy|debate|discussion)",
        '(do|did)? <not> {0,1} (get|have) a (vote|say)',
      ],
    },
    // The why that is none.
    {
      certainty: 'clear',
      suggest: ['The reason is [why]', 'The reason is [why]. Please tell {me} by {day} what it means for you'],
      phrases: ['(because|cause|cos) (i|we|they|he|she|<power>) (said|say|says) so'],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      unless: ['because', 'explained', 'privacy', 'privacy-beside'],
      suggest: withheld,
      suggestInNotes: withheldInNotes,
      check: isOurs,
      phrases: [
        'not (in a position|at liberty) to (say|give|explain|share|discuss|expand|comment|go|tell|talk|elaborate|disclose)',
        "(not|n't) able to (say|explain|give|share|go into|open)",
        '(enter|entering) into {0,2} correspondence',
        '(asked|told|instructed) not to (say|give|explain)',
        "(all|as much as) (i|you|we) (can|am able|'m able|will|'ll) (say|get|offer)",
      ],
    },
    {
      certainty: 'clear',
      unless: ['because', 'explained', 'privacy', 'privacy-beside'],
      suggest: announced,
      check: isOurs,
      phrases: [
        "(it|this|that) (has|was|is|'s) {0,2} been {0,1} (decided|determined|settled|ruled|concluded)",
        '(come|comes|came|coming|word) (down)? from (above|the top|on high|the group|head office|the centre|region)',
        '(has|have) (determined|ruled) that',
      ],
    },
    {
      certainty: 'clear',
      unless: ['because', 'explained', 'privacy', 'privacy-beside'],
      suggest: closed,
      suggestInNotes: closedInNotes,
      check: isOurs,
      phrases: [
        "(not|n't|no) {0,2} (for|open (to|for)|up for) (debate|discussion)",
        "and that 's (that|final|the end of it)",
      ],
    },
    {
      certainty: 'likely',
      when: ['at-end'],
      unless: ['because', 'explained', 'negated'],
      suggest: closed,
      suggestInNotes: closedInNotes,
      check: isOurs,
      phrases: ['(<role>|trustees|governors|bosses|directors|partners|owners|powers) (has|have) spoken'],
    },
    // A line of notes that says what will be otherwise, and no more.
    {
      certainty: 'likely',
      stands: true,
      when: ['notes'],
      unless: ['because', 'explained', 'reason', 'reason-beside', 'negated', 'agent'],
      check: isFlat,
      phrases: [
        `${ended} {0,1} (from|as of|starting|effective|henceforth|with effect)`,
        `(being|getting|to be|is|are) ${ended}`,
        '(no more|no longer) {1,6} (from|as of|after|starting|henceforth)',
        '(going|goes|gone|go) (up|down) to {1,2} (from|as of|in)',
        '(from|as of) {1,3} (no more|no longer)',
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['because', 'privacy', 'privacy-beside'],
      suggest: either,
      suggestInNotes: withheldInNotes,
      check: isOurs,
      phrases: [
        '(been|was|were) asked to leave it',
        'no more to (say|be said)',
        '(has|have|is|was) {0,2} (been)? settled',
        "(please)? (do not|do n't) ask",
        '(no|without) (further)? discussion',
        "(not|n't) (be)? {0,2} (able|free|allowed) to (say|explain|tell|go|share|discuss)",
      ],
    },
  ],
  inkling: {
    unless: ['because', 'explained', 'reason-beside', 'privacy', 'privacy-beside'],
    phrases: [
      '(decided|decision|settled|final|determined|resolved|rejected|agreed|order|cancelled)',
      '(nothing|all|much) {0,6} (say|add|tell|saying|hear)',
      '(from above|upstairs|no comment|elaborate|at liberty|confidential|as given|discuss|discussion)',
      '(will|is|are) not (be|going)',
      'not going to',
      '(reasons|grounds|background|explanation|information)',
      '(entertained|withdrawn|disclosed|communicated|discontinued|ruled|concluded|approved|arrived at)',
      'with effect from',
      '(at <name> level|from on high|full stop|leave it (at|there)|no further|following a review)',
      "(unable|not able|asked not|not allowed|not something|n't something|cannot say|can n't (say|comment))",
      "(i|we) (have|'ve) been (told|given|asked|informed)",
      '(management|head office|the committee|the board) (has|have)',
    ],
  },
  unkept:
    /^ask me\b|\ball there is\b|^(?:i|we) regret$|^(?:i'm|i am|we're|we are) (?:afraid|sorry|sure(?: you \S+)?)$|\bnot (?:be )?taking questions\b|\bno point\b|\brefrain\b|\bmatter is closed\b|\b(?:has|have|had|'ve) (?:its|my|our|their|his|her) (?:own )?reasons\b|\bquestions\b.*\b(?:not|n't) be\b|\bno appeal\b|\bmatter closed\b|\bfor reasons (?:i|we)\b|\bthan (?:that|this)\b|\b(?:don't|do not) ask\b|\bnothing (?:more|further|else)\b|\b(?:all|as much as) (?:i|we|i'm|we're|i've|we've)\b|\brespect (?:it|that|this)\b|\bnot to (?:enter into|discuss|ask)\b|\b(?:isn't|not) (?:mine|ours) to (?:explain|say)\b|\bplease accept\b|^(?:and |just )?because\b|\bneed[- ]to[- ]know\b|\bfrom (?:above|upstairs|on high|the top|higher up)\b|\bpowers that be\b|\btrust me\b|\bconsulting on\b/i,
  tail: shut,
  suggestInNotes: [
    { say: 'Cannot be told yet, because [why]; more by {day}', when: ['withheld'] },
    '{decree}, because [why]; decided by [who]',
    { say: '{short}, because [why]; decided by [who]', unless: ['withheld'] },
    { say: '{said}, because [why]; decided by [who]', unless: ['withheld', 'told-as-decided'] },
    '{short}, because [why]; questions to [whom]',
    '{said}, because [why]; questions to [whom]',
    '[Who] decided {decision} because [why]',
    'Decided by [who], because [why]',
  ],
  suggest: [
    ...either,
    'What is settled: [what], because [why]. What is still open: [what can change]',
    'The reason is [why]. Please tell {me} by {day} what it means for you',
  ],
  flags: [
    { text: 'Tram to be sold: trustees have spoken', marks: ['trustees have spoken'], kind: 'notes' },
    {
      text: 'It’s been decided that we’re moving to four days on site.',
      marks: ['It’s been decided that we’re moving to four days on site'],
    },
    { text: 'Leadership has decided to go another way.', marks: ['Leadership has decided to go another way'] },
    { text: 'I can’t go into the details.', marks: ['I can’t go into the details'] },
    { text: 'The decision is final.', marks: ['The decision is final'] },
    { text: 'Because I said so.', marks: ['Because I said so'] },
    { text: 'That’s need-to-know.', marks: ['That’s need-to-know'] },
    { text: 'For reasons I can’t get into, the Thursday slot is gone.', marks: ['For reasons I can’t get into'] },
    {
      text: 'Kindly note that it has been determined to shift the Chennai team to the new building.',
      marks: ['it has been determined to shift the Chennai team to the new building'],
    },
    {
      text: 'Head office have made their decision on the stock system, lads.',
      marks: ['Head office have made their decision on the stock system'],
      kind: 'transcript',
    },
    { text: 'The late fee stands.', marks: ['The late fee stands'] },
    { text: 'This is not up for discussion.', marks: ['This is not up for discussion'] },
    {
      text: 'I’m not at liberty to say who will be in the new team.',
      marks: ['I’m not at liberty to say who will be in the new team'],
    },
    { text: 'It came down from upstairs, so we do it.', marks: ['It came down from upstairs'], kind: 'transcript' },
    { text: 'Bay 6 reallocated, no reason given', marks: ['no reason given'], kind: 'notes' },
    { text: 'The scores will not be published.', marks: ['The scores will not be published'] },
    {
      text: 'After careful consideration we are closing the evening desk.',
      marks: ['After careful consideration we are closing the evening desk'],
    },
    { text: 'Sorry mate, the rota was agreed upstairs.', marks: ['the rota was agreed upstairs'], kind: 'transcript' },
    {
      text: 'With effect from Monday the crèche is for day staff only.',
      marks: [],
      knownMiss: 'A bare notice has no words of its own.',
    },
    { text: 'I am not at liberty to say.', marks: ['I am not at liberty to say'] },
    { text: 'It came down from above.', marks: ['It came down from above'], kind: 'transcript' },
  ],
  leaves: [
    { text: 'Tram to be sold: the shed roof cannot be mended', because: 'a reason', kind: 'notes' },
    {
      text: 'Decision: no scanner this year.',
      next: 'Reason: the service contract takes two thirds of the budget.',
      because: 'the reason follows',
      kind: 'notes',
    },
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
    { text: 'If it has been decided by then, we can order the sand.', because: 'a condition' },
    {
      text: 'It was decided to keep the old roof, because stripping it in winter would close the school.',
      because: 'the reason is there',
      kind: 'notes',
    },
    { text: 'The umpire’s decision stands, play on.', because: 'a game has its umpire' },
    { text: 'It was decided without you, and that was wrong of me.', because: 'the writer is sorry for it' },
    { text: 'I only need to know your size.', because: 'a plain need' },
    { text: 'Price negotiable, ring Sipho.', because: 'open', kind: 'notes' },
    { text: 'I am at liberty to say who won: it was Kofi.', because: 'it is said' },
    { text: 'The shop sits above the bank.', because: 'another sense' },
  ],
});
