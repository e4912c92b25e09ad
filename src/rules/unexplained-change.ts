import type { Place } from '../text/facts';
import { defineRule } from './rule';

// "Scrap that isn't tagged stays behind": the metal, not the plan. "I dropped the ball": a miss, not a change.
const isPlan = ({ sentence, to }: Place): boolean =>
  !(
    /^dropp(?:ed|ing)$/.test(sentence.word(to)) && [1, 2, 3, 4].some((step) => carried.test(sentence.word(to + step)))
  ) &&
  !/^(?:is|isn|are|was|were|ball|balls|line|n't|metal|note|hint|me|you|off|us|someone|him|her)$/.test(
    sentence.word(to + 1),
  ) &&
  !/^(?:ball|balls|line|kids|children)$/.test(sentence.word(to + 2));

const carried = /^(?:off|round|by|back|over|into|in|at|you|him|them|keys|drugs)$/;

/** A new state set against the old one: what follows "instead of" or "was" is what used to be. */
const isSettled = ({ sentence, to }: Place): boolean =>
  !/^(?:please|wear|use|take|put|bring|send|try|could|can|would|do|does|should|what|why|if|when)$/.test(
    sentence.word(0),
  ) &&
  !/^(?:than|of|\d.*)$/.test(sentence.word(to + 1)) &&
  !/\b(?:flight|train|bus|ferry|surgery)\b/i.test(sentence.text) &&
  !(sentence.word(to) === 'more' && /^\p{L}+ing$/u.test(sentence.word(to + 1)));

export const unexplainedChange = defineRule({
  id: 'unexplained-change',
  family: 'follow-through',
  name: 'A change without a reason',
  lands: '{Reader} may wonder whether the next plan will hold, and why this one went.',
  about: 'A plan, priority or decision that changes while the why is missing.',
  source: 'Borden: priorities that shift with no reason given.',
  silent: 'We’re pausing the pilot because two customers left.',
  unless: ['question', 'quoted', 'conditional', 'because', 'reason-beside', 'reported', 'heading'],
  frames: [
    // Said to be a change.
    {
      certainty: 'clear',
      unless: ['negated'],
      doubt: ['explained'],
      phrases: [
        '(change|changes) of (plan|plans|tack|course|priorities|priority|heart|strategy)',
        "(there is|there are|there 's|a|some|small|slight|quick) {0,1} (change|changes) (to|in) (the|our) (plan|plans|strategy|priorities|direction|approach|running order)",
        '(our|the|my|your) new (priority|priorities|number one|top priority|direction|focus|strategy)',
        "(is|are|'s|becomes|become) {0,1} (our|the|your|my) (new|number one|top|first|main) (priority|focus|goal|aim)",
        "(priority|priorities|focus|goalposts|emphasis|strategy|direction) (has|have|'s) {0,1} (changed|moved|shifted)",
        '(focus|priority|emphasis) {0,3} (shifts|moves|switches|turns) (to|from|towards)',
        '(plan|plans|scope|criteria|brief|policy|process|roster|rota|arrangements) {0,4} (has|have) {0,1} (changed|been changed|been revised|been narrowed|been rewritten|been reworked)',
        'contrary to {0,4} (announcement|announced|plan|mail|letter|memo)',
        "(trip|tour|event|party|launch|meeting|session|course|match|show|pilot|project|plan|deal|visit|workshop|fair|scheme) (is|'s) {0,1} (off|out|dead)",
        '(shift|shifting|shifted|moving|turning|switching) (our|the|my|your)? (focus|attention|effort|efforts|resources) (to|from|away|towards|onto)',
        "<we> (are|'re|am|'m|have|'ve) {0,1} (putting|put) {1,4} on (hold|ice|pause)",
        '(pulled|pulling|cutting|removed|removing|taken|taking) {1,4} (from|out of) (the|this|our) (release|plan|scope|programme|program|menu|agenda|roadmap|sprint|budget|line up)',
        '(know|remember) (we|i) (said|told|agreed|promised)',
        '(contrary) to what (we|i) (said|told|announced|agreed|wrote)',
        '(going|gone|heading|moving|taking|taken|take|took|go|went) {0,3} (different|new|another|other) (direction|approach|tack)',
        '(reconsidered|had a rethink|changed (my|our|their) (mind|minds)|having a rethink)',
        '(pivoting|pivoted|pivot) (to|away|towards)',
        '(going|go|goes|gone|reverting|revert|returning|return|switch|switching) (back)? to (the (old|original|previous|former) {1,1}|plan a|how it was)',
        "(is|are|been|being|be|'s) {0,1} (wound down|phased out|sunset|scaled back|scaled down|rolled back)",
        '(go|goes|going|gone|moved|moves|drops|dropped|put|pushed) {0,3} (back|bottom|end) of the (queue|list|line|pile)',
      ],
    },
    // An order to drop what was planned.
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['explained'],
      check: isPlan,
      phrases: [
        '(please|kindly)? (scrap|scratch|bin|ditch|shelve|axe|kill) (that|this|it|the|what|all|everything|my|our)',
        '(please|kindly)? (forget|disregard|ignore) (what (i|we)|everything|all that|about {0,4} (plan|pilot|launch|project)|(the|my|our) {0,2} (plan|earlier|previous|last|old|brief|memo|instructions))',
        '(please|kindly)? (drop|stop|halt|pause|cancel|park|leave|abandon|freeze|hold) {0,1} (all|any|work|working|the work|development|recruitment|hiring)',
        '(please|kindly)? (drop|cancel|pause|abandon|park|freeze) (the|that|this|our|your) {0,3} (project|pilot|plan|story|launch|campaign|feature|special|order|orders|session|course|scheme|trial|work|report|rollout|migration|redesign|recruitment|hire|programme|program|event|survey|study|chapter|section)',
        "(let 's|lets|let us) (drop|scrap|shelve|ditch|bin|axe|kill|can|abandon|pause|stop doing|freeze) (the|that|this|it|all|our|my)",
        "(let 's|lets|let us) (put|place) {1,4} (on hold|on ice|on the back burner|aside)",
        "(let 's|lets|let us) {0,4} instead",
        '(put|place) {1,4} (on hold|on ice) and',
        '(focus|concentrate|work) on {1,6} (instead|now|from now on)',
        '(hold off|stand down|hold fire) (on|with|for now)',
        '(never mind|forget) (about)? (the|that|my|what)',
        '(new|different) (plan|priority|number one|top priority)',
        'u turn',
      ],
    },
    // Done by the writer.
    {
      certainty: 'clear',
      unless: ['explained', 'negated'],
      check: isPlan,
      phrases: [
        "<we> (are|'re|am|'m) {0,1} <just>? <dropping>",
        "<we> (have|'ve) {0,1} <just>? <dropped>",
        "<we> (are|'re) {0,1} (doing|starting with|leading with|using|going with) {1,5} (now|instead|first now)",
        "<we> (do|does|are|'re|use|uses|start|lead) {1,5} (instead|now instead)",
        "(it|that|they|there) (is|'s|are|'re|will be|'ll be) (a|an|the) {1,3} now",
        '<we> (use|want|need|have|do|run) (a|an|the)? (different|new|another) {1,3} now',
      ],
    },
    {
      certainty: 'likely',
      unless: ['explained', 'negated'],
      check: isPlan,
      phrases: [
        "<we> (are|'re|have|'ve) {0,2} (going back to|gone back to|reverting to|switching|switched|swapping|swapped|moving you|taking you off|taken you off|pulling out|changed|turned down|merging|closing|cutting|cut|stopping|stopped|ending|ended)",
        "<we> (are|'re|will|'ll) {0,1} (going with|staying with|stay with) the (other|old|second)",
        "(in the end|on reflection|on second thoughts) (we|i|let|let 's) (have|'ve|are|'re|went|will|'ll|leave|keep)",
      ],
    },
    // What is not done any more.
    {
      certainty: 'clear',
      unless: ['explained'],
      phrases: [
        "<we> (are|'re) {0,1} (not|n't) (doing|having|running|offering|going ahead with|going with|hiring|launching) {0,6} (now|any more|anymore|any longer|after all)",
        "<we> (will|'ll|are|'re|do|am|'m) (be)? no longer (be)? (doing|having|running|offering|taking|accepting|going|hiring|supporting|offer|do|run|take|accept|support)",
        '(is|are) no longer (going ahead|happening|part of|in scope|the plan|the priority|a priority|on the|offered|available|planned|doing|running)',
        "(is|are|will|'s|'re) (no longer|not|n't) (be)? (going ahead|go ahead|taking place|take place)",
      ],
    },
    {
      certainty: 'likely',
      unless: ['explained'],
      check: isSettled,
      phrases: [
        "<we> (will not|will n't) be {0,1} (doing|going ahead|proceeding|launching|running|offering|having|holding|hiring|continuing|moving forward|moving ahead)",
        '(not|no longer) (proceeding|going forward|moving forward|continuing) with',
        "<we> (are|'re) {0,1} (not|n't) (doing|having|running|hiring|launching|going ahead with|renewing)",
        "(we|you|there|it) {0,2} (not|n't) {0,6} (after all|any more|anymore|any longer)",
        'no longer (go|goes|call|calls|run|runs|offer|offers|accept|accepts|do|does|take|takes|include|includes|cover|covers|report|reports|applies|apply|holds|free)',
        '(will|shall) (stop|cease|discontinue|do away with)',
        "(instead of|in place of) {1,7} (we|you|there) (are|'re|will|'ll|go|have)",
      ],
    },
    {
      certainty: 'likely',
      when: ['at-start'],
      unless: ['explained'],
      phrases: ['no more {1,3}'],
      check: ({ sentence }) => sentence.length > 3,
    },
    // Done by nobody.
    {
      certainty: 'clear',
      unless: ['explained', 'negated'],
      check: isPlan,
      phrases: [
        "(has|have|is|are|was|were|'s|'re|been|gets|being|stands|now) {0,1} (scrapped|axed|discontinued|deprioritised|rescinded|revoked|abolished|shelved|binned|withdrawn|stood down|pulled|abandoned)",
        "(has|have|is|are|was|were|'s|been|gets) {0,1} (dropped|removed|taken|cut|struck) (from|off|out of) (the|our|this)? {0,1} (scope|plan|list|agenda|budget|release|sprint|programme|program|roadmap|menu|schedule|backlog)",
      ],
    },
    {
      certainty: 'likely',
      unless: ['explained', 'negated'],
      check: isSettled,
      phrases: [
        "(is|are|'s|'re|go|goes) {0,4} now {0,4} (rather than|instead of)",
        '(takes|take|taking|took) (priority) (over|now)',
        'new (process|rule|policy|rota|structure|format|system) (from|as of|starting|effective|with effect)',
        '(is|are|been|being|be) {0,1} (restructured|cut back|halved)',
        '(is|are|been|stands|being) {0,1} (cancelled|canceled|suspended|dropped|replaced by|reduced|revised|reversed)',
        "(will|it 's|now) {1,5} (instead of|and not|in place of) {1,1}",
        "(is|are|'re|'s) now (reporting|online|moving|based|part of|called|run|done|held)",
        "(let 's|lets) not (do|bother|go with|run|hold|have)",
        '(becomes|become|moves|move|goes|go) {0,5} (instead|rather than|instead of)',
        '(from (today|tonight|now on|here on|this point)|as of (today|now|tonight|this memo)|as from {1,1}|with immediate effect|effective immediately) {0,2} (the|all|every|we|you|only|no|there|our|your)',
        'until further notice',
        '(are|is) {0,1} coming back (to|in|into|on)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['explained', 'negated'],
      when: ['notes'],
      phrases: [
        '(now) {0,4} (was|were|not|down from|up from) {0,3}',
        '(shelved|scrapped|dropped|discontinued|withdrawn|cancelled|canceled|abandoned|axed|rescinded|ended early|reversed|deleted|replaced by|reduced from|reduced to|cut to|narrowed to)',
        'goes to {1,4} (from|as of|as from)',
        'no longer',
      ],
      check: (place) => isPlan(place) && isSettled(place),
    },
  ],
  suggest: [
    'We’re changing [what] because [why]. [Who] decided it; the work done so far [what happens to it]',
    '[New plan] from {day}, because [why]',
    'The plan changes: [what]. The reason is [why]; tell {me} by {day} what this breaks for you',
  ],
  flags: [
    { text: 'This is our new priority.', marks: ['our new priority'] },
    { text: 'Change of plans: we’re dropping the pilot.', marks: ['Change of plans'] },
    { text: 'Let’s put the app on hold and focus on the till.', marks: ['put the app on hold'] },
    { text: 'Scrap that.', marks: ['Scrap that'] },
    { text: 'Mobile is dropped from the scope.', marks: ['dropped from the scope'] },
    { text: 'We’ve binned the quiz night.', marks: ['’ve binned'], kind: 'transcript' },
    { text: 'We’re not doing the buffet any more, it’s a sit-down now.', marks: ['not doing'] },
    { text: 'Kindly ignore the earlier circular on leave.', marks: ['ignore the earlier circular'] },
    { text: 'Phase two now 4 depots, was 9', marks: ['now 4'], kind: 'notes' },
    { text: 'Weekend track shelved', marks: ['shelved'], kind: 'notes' },
    { text: 'Okay so, new plan, we start on the north side.', marks: ['new plan'], kind: 'transcript' },
    { text: 'Please stop all work on the Leeds brochure.', marks: ['stop all work'] },
    { text: 'The mentoring scheme has been discontinued.', marks: ['been discontinued'] },
    { text: 'The garden room is no longer going ahead.', marks: ['no longer going ahead'] },
    { text: 'So the fair is in the gym now rather than the hall.', marks: ['now rather than'] },
  ],
  leaves: [
    { text: 'We’re pausing the pilot because two customers left.', because: 'the reason is there' },
    { text: 'Why has the plan changed?', because: 'a question' },
    { text: 'Bring a change of clothes, the children will get wet.', because: 'another sense' },
    { text: 'Scrap that isn’t tagged by Friday stays behind.', because: 'another sense' },
    { text: 'Drop the children at the side gate, please.', because: 'another sense' },
    {
      text: 'We’re dropping the pilot.',
      next: 'The reason is the cold store: two of three sites have none.',
      because: 'the reason stands beside it',
    },
    { text: 'If the grant falls through we’re dropping the second van.', because: 'a condition' },
    { text: 'Nothing in the plan has changed since May.', because: 'no change' },
    { text: 'I dropped the ball on the caterer.', because: 'another sense' },
    { text: 'The café wrote “we are no longer open on Sundays”.', because: 'somebody else’s words' },
    { text: 'Scratch what I said about the chart, the chart was right.', because: 'a correction with its reason' },
    { text: 'Owing to the drought order, the car wash is cancelled.', because: 'the reason is there' },
    {
      text: 'We’ve dropped the tasting menu: covers are down a third and the waste is up.',
      because: 'the reason is there',
    },
    { text: 'Programme subject to change without notice.', because: 'a standing note' },
  ],
});
