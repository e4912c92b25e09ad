import type { Place } from '../text/facts';
import { defineRule } from './rule';

/** Decided by those who tell it: not asked, wished or told of, and not a thing put on a shelf. */
const isDecision = ({ sentence, from, to }: Place): boolean =>
  ![1, 2, 3].some((step) => /^(?:why|whether|how|if|when|who|because|rather)$/.test(sentence.word(from - step))) &&
  !/^(?:to|which|that|you|they|he|she|as|since|where|before|after|until|once|while|than|what|not|and)$/.test(
    sentence.word(from - 1),
  ) &&
  !/\bthanks\b/i.test(sentence.text) &&
  !/^(?:put|added|changed|sold|merged|raised|replaced)$/.test(sentence.word(to)) &&
  !/^(?:me|home|away|up|on|in|out|you|your|forward|wrong|quiet)$/.test(sentence.word(to + 1));

const deciders = '(committee|board|team|council|trustees|department|school|club|partners|firm|chair|<name>)';
const event =
  '(meeting|party|exam|stage|start|class|training|launch|session|date|review|match|delivery|trip|tour|move|handover|workshop|call|visit|price|tickets|opening)';

export const rationale = defineRule({
  id: 'rationale',
  family: 'strengths',
  name: 'A decision with its why',
  lands: '{Reader} can see the why, and need not guess.',
  about: 'A decision, or a moved plan or date, together with its reason.',
  source: 'Borden: people follow a decision whose why they know.',
  silent: 'The site visit is on 24 May.',
  unless: ['question', 'quoted', 'reported', 'conditional', 'heading', 'only-told'],
  frames: [
    // Who decided what, because.
    {
      certainty: 'clear',
      when: ['cause'],
      unless: ['negated'],
      check: isDecision,
      phrases: [
        "<we> (have|'ve|had) {0,2} <decided>",
        "<we> (are|'re|am|'m) {0,2} <deciding>",
        '<we> <decidedpast>',
        "<we> (will|'ll|'d|are going to) {0,1} (keep|leave|drop|move|use|go with|stay|stick with|take (it|this|that) out|switch|split|skip|start with|open|close|pass on)",
        "<we> ('d|would)? <just>? (recommend|suggest|propose|postpone|decline|approve|reject|lean (to|towards))",
        `${deciders} (has|have)? (decided|chose|chosen|picked|opted|preferred|approved|agreed|turned down|put off)`,
        '(my|our) (decision|choice|preference|vote) {1,5} (because|rests|comes|came|went)',
      ],
    },
    {
      certainty: 'clear',
      when: ['cause'],
      check: isDecision,
      phrases: [
        "<we> (are|'re|will|have|'ve) <not> {0,2} (renewing|building|adopting|changing|taking|running|using|buying|hiring|extending|build|renew|adopt|run|use|buy|hire|chosen|moved|kept)",
        '(resolved|decided|agreed|chosen|opted) (not to|against)',
      ],
    },
    // Told without the decider.
    {
      certainty: 'clear',
      when: ['cause', 'at-start'],
      unless: ['negated'],
      check: isDecision,
      phrases: ['(<decided>|<deciding>)', '(resolved|agreed|decided|adopted) (to|that|on|for)'],
    },
    {
      certainty: 'likely',
      when: ['cause'],
      unless: ['negated'],
      check: isDecision,
      phrases: [
        "(has|have|is|are|was|were|'s|'re|been) {0,1} (chosen|taken off|moved|postponed|brought forward|split|put back|rescheduled|preponed|deferred|cancelled|paused|switched|reserved|retained|shifted)",
        `${event} {0,3} (moves|is moving|goes|stays|shifts|starts)`,
        '(moves|stays|(come|comes) out) {0,1} (from|to|of|in|at|till|until)',
        '(it|they|we) (go|goes) (live|at|in|on|without)',
        'now only? (run|runs|starts|opens|meets|closes)',
        '(will|shall) {0,1} be {0,1} (kept|moved|used|held|published|closed|limited|reduced)',
        "let 's (leave|keep|drop|use|move|go with|hold|stick|start|skip)",
        'from now on',
        '<we> {0,1} (keep|use|charge|start with|stay)',
      ],
    },
    // The why first, then what follows from it.
    {
      certainty: 'likely',
      unless: ['negated'],
      check: isDecision,
      phrases: [
        "(so|which is why|that 's why|that is why|for that reason|for this reason|therefore|hence) {0,1} <we> (have|'ve|are|'re|am|'m) {0,1} (<decided>|<deciding>)",
        "(so|which is why|that 's why|hence) {0,1} <we> <decidedpast>",
        "<we> (have|'ve) (therefore|accordingly|thus) <decided>",
        'reason (i|we|that we|that i) (<decidedpast>|keep|use|put)',
      ],
    },
    // The why set beside it with a mark.
    {
      certainty: 'clear',
      when: ['explained'],
      unless: ['because', 'negated'],
      check: isDecision,
      phrases: ["<we> (have|'ve) {0,1} <decided>", "<we> (are|'re|am|'m) {0,1} <deciding>"],
    },
    {
      certainty: 'likely',
      when: ['explained'],
      unless: ['because', 'negated'],
      check: isDecision,
      phrases: [
        '<we> (chose|picked|opted|settled on|went with|said no to|turned down|dropped|scrapped|binned|ruled out)',
        "<we> (are|'re) <not> <deciding>",
      ],
    },
    {
      certainty: 'likely',
      when: ['notes', 'at-start', 'reason'],
      unless: ['because', 'negated'],
      check: isDecision,
      phrases: ['(chosen|selected|adopted|approved|rejected|postponed|moved|cancelled|<deciding>)'],
    },
  ],
  inkling: {
    phrases: [
      '(because|since|so that|so as|as we|as the|reason)',
      '(so we|from now on|costs|cost us|rather than|instead|therefore|the only|decided|moves|moved|resolved|cheaper|dearer|chose|agreed|given that|seeing that|on the ground|on account|gone for|went for|reason)',
      "as (<det>|<it>|<name>|nobody|both|we|you) {0,2} (is|are|'s|has|have|was|were|can|cannot|needs|cost|costs)",
      "(let 's|we (keep|take|'re taking|'ve taken))",
    ],
  },
  suggest: [],
  flags: [
    { text: 'We chose B because it halves the cost.', marks: ['We chose B because it halves the cost'] },
    {
      text: 'I’ve moved our one-to-one to Thursday, as I’m in court on Tuesday.',
      marks: ['I’ve moved our one-to-one to Thursday'],
    },
    {
      text: 'The exam was moved because the hall is flooded.',
      marks: ['The exam was moved because the hall is flooded'],
    },
    {
      text: 'Resolved not to renew the lease, as the rent would double.',
      marks: ['Resolved not to renew the lease'],
      kind: 'notes',
    },
    {
      text: 'We’re keeping the paper forms, since many of you have no phone.',
      marks: ['We’re keeping the paper forms'],
    },
    { text: 'The field is under water, so we’re using the gym.', marks: ['so we’re using the gym'] },
    {
      text: 'The board has agreed the smaller van because the big one won’t fit the lane.',
      marks: ['The board has agreed the smaller van because the big one won’t fit the lane'],
    },
    {
      text: 'Let’s leave the app out of the first version, because nobody has asked for it.',
      marks: ['Let’s leave the app out of the first version'],
      kind: 'transcript',
    },
    {
      text: 'The site visit has been brought forward due to the early monsoon.',
      marks: ['The site visit has been brought forward due to the early monsoon'],
    },
    {
      text: 'Standup moves to ten because two of us do the school run.',
      marks: ['Standup moves to ten because two of us do the school run'],
    },
    {
      text: 'We’ve gone with the plastic crates, wood holds the damp.',
      marks: ['We’ve gone with the plastic crates'],
      kind: 'transcript',
    },
    {
      text: 'Following the fire officer’s visit we’ve closed the balcony.',
      marks: ['Following the fire officer’s visit we’ve closed the balcony'],
    },
    { text: 'I’d suggest Leeds, as most of us live on that line.', marks: ['I’d suggest Leeds'] },
    {
      text: 'Fewer buses, longer hours: that is what the drivers asked for.',
      marks: ['Fewer buses'],
      knownMiss: 'Neither the deciding nor the why has a word of its own.',
    },
  ],
  leaves: [
    { text: 'We’ve gone with the Galway firm.', because: 'no why' },
    { text: 'Please send the figures by four, because the pack closes at five.', because: 'a reason for a request' },
    { text: 'The leak came from upstairs because a hose had burst.', because: 'an event explained' },
    { text: 'Did we move it because of the rain?', because: 'a question' },
    { text: 'If the quote is cheaper we’ll take it, because money is tight.', because: 'a condition' },
    { text: 'She told me they chose it because it was cheap.', because: 'somebody else’s decision, passed on' },
    { text: 'I’m late because the tram broke down.', because: 'an event explained' },
    { text: 'As we discussed, we picked Lisbon.', because: 'no why' },
    { text: 'We have not decided, because nobody has the figures.', because: 'nothing decided' },
    { text: 'Yeast dies above fifty degrees because its proteins come apart.', because: 'a fact' },
    { text: 'He was off on Monday as his boy had chickenpox.', because: 'an event explained' },
    { text: 'I’ve put it in an email so that you have the steps.', because: 'no decision' },
    { text: 'I kept quiet because I was new.', because: 'told of oneself, no decision' },
    { text: 'He wrote “we cut it because we could”.', because: 'somebody else’s words' },
  ],
});
