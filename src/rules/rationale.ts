import type { Place } from '../text/facts';
import { defineRule } from './rule';

/** The reader's wish or a slip is no decision: "we moved out", "I put the kettle on". */
const isDecision = ({ sentence, from, to }: Place): boolean =>
  ![1, 2, 3].some((step) => /^(?:why|whether|how|if)$/.test(sentence.word(from - step))) &&
  !/^(?:to|when|who|which|that|you|they|he|she|people|because|as|since|cause|cos|where|before|after|until|once|while|than|what|not|court|card|weather)$/.test(
    sentence.word(from - 1),
  ) &&
  !/^(?:me|home|house|away|up|on|in|out|you|forward|my|wrong)$/.test(sentence.word(to + 1)) &&
  !/^(?:wrong|writing|series)$/.test(sentence.word(to + 2));

/** A clause of its own after the decision, and no second thing that is done. */
const isMinuted = (place: Place): boolean => isDecision(place) && place.sentence.length < 30;

export const rationale = defineRule({
  id: 'rationale',
  family: 'strengths',
  name: 'A decision with its why',
  lands: '{Reader} can see the why, and need not guess.',
  about: 'A decision, or a moved plan or date, together with its reason.',
  source: 'Borden: people follow a decision whose why they know.',
  silent: 'We’ve gone with the Galway firm.',
  unless: ['question', 'quoted', 'reported', 'conditional', 'heading'],
  frames: [
    // Who decided what, because.
    {
      certainty: 'clear',
      when: ['cause'],
      unless: ['negated'],
      check: isDecision,
      phrases: [
        "<we> (have|had|'ve|'d)? {0,2} (decided|chosen|chose|picked|opted|settled on|gone with|went with|agreed|resolved|preferred|concluded)",
        "<we> (have|'ve) {0,2} <decided>",
        "<we> (are|'re|am|'m) {0,2} <deciding>",
        '<we> <decidedpast>',
        "<we> (will|'ll|are going to|'re going to) {0,1} (keep|leave|drop|move|use|take it out|take this out|go with|stay with|stick with|switch|split|skip|cut|wait|start with|put back|bring forward)",
        '<we> {0,1} (now)? (use|lean to|lean towards|recommend|suggest|propose|prefer|postpone|decline|approve|reject|go with|fix|plan)',
        '<we> want (two|three|one|all|every|everyone|both|the|this|these) {1,1}',
        '(my|our) (reason|reasons) for',
        '(my|our) (decision|choice|preference) {1,5} (rests on|is based on|comes down to|came down to|because)',
        "(let 's|lets) (leave|keep|drop|use|move|go with|hold|stick|start|skip|do|put)",
        "(we|i|that) (is|'s)? (why|how) (we|i) (have|'ve|are|'re|chose|decided|moved|picked|went|landed|put|keep|kept|use|settled)",
      ],
    },
    {
      certainty: 'clear',
      when: ['cause'],
      check: isDecision,
      phrases: [
        "<we> (are|'re|am|'m|will|'ll|have|'ve) {0,1} (not|n't) {0,2} (be|going to)? (renewing|building|adopting|adopt|changing|taking|running|using|buying|hiring|build|renew|run|use|buy|hire|chosen|moved|kept)",
        '(resolved|decided|agreed|chosen|opted) {0,1} (not to|against)',
      ],
    },
    // Told without the decider, with the why.
    {
      certainty: 'clear',
      when: ['cause', 'at-start'],
      unless: ['negated'],
      check: isDecision,
      phrases: [
        '(agreed|decided|resolved|chosen|selected|approved|preferred|retained|dropped|rejected|declined|moved) (to|that|on|for|against|from|until)',
        '<deciding>',
      ],
    },
    {
      certainty: 'clear',
      when: ['cause'],
      unless: ['negated'],
      check: isDecision,
      phrases: [
        "(has|have|is|are|was|were|'s|'re|been) {0,2} (chosen|moved|kept|postponed|brought forward|switched|split|taken out|taken off|replaced|added|reserved|retained|preferred|selected|shifted|preponed|rescheduled|put back)",
        '(meeting|party|exam|stage|start|class|training|launch|session|date|review|match|delivery|trip|tour|works|handover|workshop|call|stand up|standup|visit) (moves|move|is moving|goes|go|stays|stay|shifts) ',
        '(moves|move|comes out|come out|stays) (from|to|of|in|back|with|at|into|out)',
        '(it|they|we|sheets|that) (go|goes) (at|in|to|on|live|without|out)',
        '(now|only) (run|runs|starts|opens|goes|meets|closes) ',
        '(will|shall) be {0,2} (kept|moved|used|held|published|closed|run|chosen|split|limited|reduced)',
      ],
    },
    // The why first, then what follows from it.
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isDecision,
      phrases: [
        "(so|therefore|hence|accordingly|which is why|that is why|that 's why) {0,1} <we> (have|'ve|had) {0,2} <decided>",
        "(so|which is why|that 's why|that is why) {0,1} <we> (are|'re|am|'m) {0,2} <deciding>",
        "<we> (have|'ve) (therefore|accordingly|thus) <decided>",
        "for (that|this) reason {0,1} <we> (have|'ve|are|'re|will|'ll)",
        '(so|therefore|hence|which is why) {0,1} <we> <decidedpast>',
      ],
    },
    // The why set beside it with a mark.
    {
      certainty: 'likely',
      when: ['reason'],
      unless: ['because', 'negated'],
      check: isMinuted,
      phrases: [
        '(chosen|selected|preferred|retained|abolished|keeping it|keeping them)',
        "<we> (have|had|'ve|'d)? {0,2} (decided|chosen|chose|picked|opted|settled on|gone with|went with)",
        '<name> (has|have)? (chose|chosen|picked|decided|went with|gone with|selected|opted)',
      ],
    },
    {
      certainty: 'likely',
      when: ['cause'],
      unless: ['negated'],
      check: isDecision,
      phrases: [
        '<we> <will> {0,1} (start|begin|meet|hold|open|close|run|travel|stay|stop|pay|buy|order|build|publish|release|cancel|postpone|change|do|go|bring)',
        "<we> (would|'d) {0,1} (suggest|propose|recommend|keep|leave|go with|go for|prefer|stick with|start with)",
        '(i|we) (suggest|propose|recommend|advise|favour|favor)',
        "reason (i|we|that we|that i) (chose|went|decided|moved|are moving|'re moving|keep|put|want|use|am asking|'m asking)",
      ],
    },
    {
      certainty: 'likely',
      when: ['explained'],
      unless: ['because', 'negated'],
      check: isMinuted,
      phrases: [
        "<we> (have|'ve) {0,2} (chosen|picked|opted|settled on|gone with|preferred|kept|moved|postponed|switched|swapped|split|cut|removed|dropped|cancelled|called off|closed|stopped|turned down|turned off)",
        "<we> (are|'re) {0,2} <deciding>",
        '<we> (chose|picked|opted|settled on|went with|said no to|turned down|cut|stopped|dropped|moved|removed)',
        '(moved|postponed|brought forward|put back|deferred|cancelled|dropped|selected|chosen) (to|until|from)?',
      ],
    },
  ],
  suggest: [],
  flags: [
    { text: 'We chose B because it halves the cost.', marks: ['We chose'] },
    { text: 'I’ve moved our one-to-one to Thursday, as I’m in court on Tuesday.', marks: ['I’ve moved'] },
    { text: 'The exam was moved because the hall is flooded.', marks: ['was moved'] },
    { text: 'Resolved not to renew the lease, as the rent would double.', marks: ['Resolved not'], kind: 'notes' },
    { text: 'We’re keeping the paper forms, since many of you have no phone.', marks: ['We’re keeping'] },
    { text: 'The field is under water, so we’re using the gym.', marks: ['we’re using'] },
    { text: 'Vendor B selected: same terms at half the cost', marks: ['selected'], kind: 'notes' },
    {
      text: 'Let’s leave the app out of the first version, because nobody has asked for it.',
      marks: ['Let’s leave'],
      kind: 'transcript',
    },
    {
      text: 'The site visit has been brought forward to 24 May due to the early monsoon.',
      marks: ['has been brought forward'],
    },
    { text: 'I’ve therefore moved the chart to page two.', marks: ['I’ve therefore moved'] },
    { text: 'We went with the plastic crates, wood holds the damp.', marks: ['We went with'], kind: 'transcript' },
    {
      text: 'Our reason for the switch is the noise.',
      marks: ['Our reason for'],
      knownMiss: 'a reason without a cue word beside it',
    },
    { text: 'Following the fire officer’s visit we’ve closed the balcony.', marks: ['we’ve closed'] },
    { text: 'We decided to keep the old supplier so that nobody has to retrain before Eid.', marks: ['We decided'] },
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
    { text: 'We decided that as soon as we could.', because: 'no why' },
    { text: 'He wrote “we cut it because we could”.', because: 'somebody else’s words' },
  ],
});
