import type { Place } from '../text/facts';
import { defineRule } from './rule';

/** The plan changes, not where things lie: "dropped the ball", "scrap is metal", "dropping the keys off". */
const isPlan = ({ sentence, from, to }: Place): boolean =>
  !/^(?:ball|line|note|hint|keys|me|you|us|him|her|off|round|by|is|are|was|n't|metal|down|than|about)$/.test(
    sentence.word(to + 1),
  ) &&
  !/^(?:ball|balls|line|keys|kids|children|motion|culprit)$/.test(sentence.word(to + 2)) &&
  !/^(?:who|which|that|what|why|how|when|where|whoever)$/.test(sentence.word(from - 1));

const plan =
  '(plan|plans|project|pilot|trial|scheme|programme|program|campaign|launch|rollout|migration|feature|event|trip|tour|party|show|session|course|class|workshop|survey|fair|bid|deal|merger|work|visit|match|arrangement)';
const gone =
  '(scrapped|binned|ditched|shelved|axed|discontinued|abandoned|deprioritised|abolished|rescinded|disbanded|wound down|wound up|phased out|scaled back|rolled back|mothballed|called off)';

export const unexplainedChange = defineRule({
  id: 'unexplained-change',
  family: 'follow-through',
  name: 'A change without a reason',
  lands: '{Reader} may wonder whether the next plan will hold, and why this one went.',
  about: 'A plan, priority or decision that changes while the why is missing.',
  source: 'Borden: priorities that shift with no reason given.',
  silent: 'We’re pausing the pilot because two customers left.',
  unless: [
    'question',
    'quoted',
    'conditional',
    'because',
    'reason-beside',
    'reported',
    'heading',
    'told-why',
    'reason-told',
  ],
  replaces: 'sentence',
  frames: [
    // Said to be a change.
    {
      certainty: 'clear',
      unless: ['negated', 'explained'],
      doubt: ['agent'],
      check: isPlan,
      phrases: [
        '(change|changes) of (plan|plans|tack|course|direction|priorities|priority|strategy)',
        '(change|changes) (to|in) (the|our) (plan|plans|strategy|priorities|direction|approach|line up)',
        "(is|are|'s|becomes|become) {0,1} (our|the|your|my) (new|number one|top|first|main) (priority|focus|goal)",
        "(plan|plans|priority|priorities|scope|focus|strategy|direction|goalposts|policy|instructions|criteria|roster|rota) {0,4} (has|have|'s) {0,1} (changed|shifted|been (changed|revised|narrowed|redrawn|rewritten))",
        '(focus|priority|emphasis) {0,3} (shifts|moves|switches|turns) (to|from)',
        '(going|gone|taking|taken|take|took) {0,3} (different|new|another|other) (direction|approach|tack)',
        '(had|having|been) a rethink',
        '(pivoting|pivoted) (to|away)',
        'back to (the old|plan a|square one)',
        '<we> {0,2} (putting|put) {1,4} on (hold|ice|pause)',
      ],
    },
    // An order to drop what was planned.
    {
      certainty: 'clear',
      when: ['at-start'],
      doubt: ['explained'],
      suggest: [
        '{said}, because [why]; what is done so far [what happens to it]',
        'Please stop work on [what], because [why]. What is done so far [what happens to it]',
        '[What] comes first from {day}, because [why]. Please say what this breaks for you',
      ],
      check: isPlan,
      phrases: [
        '(please|kindly|pls|just)? (scrap|scratch|bin|ditch|shelve|axe|kill) (that|this|it|the|what|all|everything|my|our)',
        '(please|kindly|pls|just)? (forget|disregard|ignore) (what (i|we)|everything|(the|my|our|this|that)? {0,2} (plan|earlier|previous|last|old|brief|memo|instructions))',
        '(please|kindly|pls)? (stop|halt|pause|cancel|drop|freeze) {0,1} (all|any|work|working|work on)',
        `(please|kindly|pls)? (drop|cancel|pause|abandon|park|freeze) (the|that|this|our|your) {0,3} ${plan}`,
        "(let 's|lets|let us) {0,1} (drop|scrap|shelve|ditch|bin|axe|pause|freeze|undo) (the|that|this|it|all|our|my)",
        "(let 's|lets|let us) (put|place) {1,4} (on hold|on ice|aside|on pause)",
        '(hold off|stand down|down tools|pens down) (on|with|for now|everyone)',
        "actually {0,2} (do n't|hold|scrap)",
        '(new|different) (plan|priority|number one|arrangement)',
      ],
    },
    // Done by the writer, or by nobody.
    {
      certainty: 'clear',
      unless: ['explained', 'negated', 'agent'],
      check: isPlan,
      phrases: [
        "<we> (are|'re|am|'m) {0,1} <just>? <dropping>",
        `(is|are|'s|'re|been|gets|being|stands) <just>? ${gone}`,
        "<we> (are|'re) {0,1} (doing|having|using|starting with|leading with) {1,5} (now|instead)",
        "(is|are|'s|'re) off the (table|roadmap|agenda|menu)",
        "(we|it|that|this|they) (are|'re|is|'s) no longer (doing|going|happening|running|part)",
        "(are|'re|am|'m) not doing the",
      ],
    },
    {
      certainty: 'likely',
      unless: ['explained', 'negated'],
      check: isPlan,
      phrases: [
        `${plan} {0,4} (is|'s|are|has been|have been) <just>? (off|out|dead|cancelled|canceled|withdrawn|suspended|paused|replaced)`,
        "(is|are|'s|been|comes|come|taken|dropped|removed|cut) (off|out of|from) (the|our) {0,1} (scope|plan|list|agenda|release|sprint|programme|roadmap|menu|schedule|table)",
        "<we> (are|'re|am|'m) {0,1} (going with|switching|moving to|going back to|reverting to|retiring|ending|giving up|merging|pulling out) (the|a|an|our|to|of|you)?",
        `(i|we|they) (have|'ve) <just>? ${gone}`,
        '<we> (do|use|want|have) (a|an) (different|new|another) {1,3} now',
        '<we> {0,3} decided (against|not to)',
      ],
    },
    // What is not done any more, and what is done instead.
    {
      certainty: 'clear',
      unless: ['explained', 'agent'],
      check: isPlan,
      phrases: [
        "<we> (are|'re) <not> (doing|having|running|offering|launching|going ahead with) {0,8} (now|any more|anymore|any longer|after all)",
        '(is|are) no longer (going ahead|happening|part of|in scope|the plan|a priority|on the|offered|available)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['explained'],
      check: isPlan,
      phrases: [
        "(will|'ll|is|are|'s|'re|do|does) {0,1} <not> {0,6} (any more|anymore|any longer|after all)",
        '(will|shall|is|are|we) no longer (be)? {1,1}',
        "(will|'ll|is|are|'s|'re) <not> (be)? (going ahead|go ahead|taking place|take place|proceeding|happening|required|be needed)",
        "(is|are|'s|'re|will|go|goes) {0,4} now {0,4} (rather than|instead of)",
        '(instead of|in place of|in lieu of) {1,7} (we|you|there) {1,1}',
        '(from (now on|today|here on)|as of (now|today|tonight|this memo)) {0,2} (the|all|every|we|you|only|no)',
        '(henceforth|effective immediately)',
        '(move|moves|switch|switches|goes|go) to {1,4} (instead of|rather than)',
        '(will|shall) stop {1,1}',
      ],
    },
    {
      certainty: 'likely',
      when: ['at-start'],
      unless: ['explained'],
      check: isPlan,
      phrases: ['no more {1,1}'],
    },
    {
      certainty: 'likely',
      when: ['notes'],
      unless: ['explained'],
      check: isPlan,
      phrases: [`(${gone}|no longer|now {1,4} (was|previously|down from)|replaced by)`],
    },
    {
      certainty: 'likely',
      when: ['notes', 'at-end'],
      unless: ['explained', 'time'],
      check: isPlan,
      phrases: ['(<dropped>|cancelled|withdrawn|stopped)'],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['explained', 'negated', 'agent'],
      check: isPlan,
      phrases: ['forget the {1,2}', "(are|'re|am|'m) going (back|with|for) (to|with)?"],
    },
  ],
  inkling: {
    unless: ['explained'],
    phrases: [
      'no longer',
      "(not|n't) {0,6} (any more|anymore|any longer|after all)",
      '(taken|dropped|cut|struck|pulled|gone|thrown) {0,2} (out|off|from)',
      '(out of scope|top of the list|scrap|forget|shelve|ditch|instead|change of)',
      '(from|as of) (now|today|tomorrow|monday|next) {0,3} (we|it|you|the|all)',
      "(is|are|'s|'re|will) now",
      "will (not|n't) {0,2} be part",
      '(after all|with immediate effect|cancelled|is off|focus|on ice|the roadmap|further notice|any more|in favour of|going back to|on hold)',
      "we (are|'re|have|'ve) (doing|now|not|going|decided|stopped)",
      'no (more|longer)',
      "(not|n't) (doing|going|be)",
      '(please note|from here)',
    ],
  },
  suggestInNotes: [
    '{said}, because [why]; decided by [who]',
    '{said}; reason: [why], decided by [who]',
    '{said}, because [why]',
    '[Old plan] → [new plan], because [why]; decided by [who]',
  ],
  suggest: [
    '{said}, because [why]; [who] decided it',
    '{said}, because [why]',
    '{said}; the reason is [why], and [who] decided it',
    '{said}; that is because [why]',
    '{said}, because [why]; please say by {day} what this breaks for you',
    'The plan changes: [what], because [why]. [Who] decided; the work done so far [what happens to it]',
    '[New plan] from {day}, because [why]',
    '[What] gives way to [what], because [why]. Please say by {day} what this breaks for you',
  ],
  flags: [
    { text: 'Churn is our new priority.', marks: ['Churn is our new priority'] },
    { text: 'Change of plans: we’re dropping the pilot.', marks: ['Change of plans'] },
    {
      text: 'Let’s put the app on hold and focus on the till.',
      marks: ['Let’s put the app on hold'],
    },
    { text: 'Scrap that.', marks: ['Scrap that'] },
    { text: 'Mobile is dropped from the scope.', marks: ['Mobile is dropped from the scope'] },
    { text: 'Okay so, new plan, we start on the north side.', marks: ['new plan'], kind: 'transcript' },
    { text: 'Please stop all work on the Leeds brochure.', marks: ['Please stop all work on the Leeds brochure'] },
    { text: 'The mentoring scheme has been discontinued.', marks: ['The mentoring scheme has been discontinued'] },
    { text: 'Kindly ignore the earlier circular on leave.', marks: ['Kindly ignore the earlier circular on leave'] },
    { text: 'We’re binning the quiz night, lads.', marks: ['We’re binning the quiz night'], kind: 'transcript' },
    { text: 'The garden room is no longer going ahead.', marks: ['The garden room is no longer going ahead'] },
    { text: 'We’re not doing the buffet any more.', marks: ['We’re not doing the buffet any more'] },
    { text: 'The priorities for this sprint have shifted.', marks: ['The priorities for this sprint have shifted'] },
    { text: 'From now on all invoices go through Cork.', marks: ['From now on all invoices go through Cork'] },
    { text: 'Weekend track shelved', marks: ['Weekend track shelved'], kind: 'notes' },
    { text: 'Phase two now 4 depots, was 9', marks: ['Phase two now 4 depots, was 9'], kind: 'notes' },
    {
      text: 'The brochure will be a film.',
      marks: ['will be a film'],
      knownMiss: 'Only somebody who knew the old plan can hear the change.',
    },
    { text: 'Bikes are off the table.', marks: ['Bikes are off the table'] },
  ],
  leaves: [
    { text: 'We’re pausing the pilot because two customers left.', because: 'the reason is there' },
    { text: 'Why has the plan changed?', because: 'a question' },
    { text: 'Bring a change of clothes, the children will get wet.', because: 'another sense' },
    { text: 'Scrap that isn’t tagged by Friday stays behind.', because: 'another sense' },
    { text: 'Drop the children at the side gate, please.', because: 'another sense' },
    { text: 'I’m dropping the keys off at six.', because: 'another sense' },
    {
      text: 'We’re dropping the pilot.',
      next: 'The reason is the cold store: two of three sites have none.',
      because: 'the reason stands beside it',
    },
    { text: 'If the grant falls through we’re dropping the second van.', because: 'a condition' },
    { text: 'Nothing in the plan has changed since May.', because: 'no change' },
    { text: 'I dropped the ball on the caterer.', because: 'another sense' },
    { text: 'The café wrote “we are no longer open on Sundays”.', because: 'somebody else’s words' },
    { text: 'Owing to the drought order, the car wash is cancelled.', because: 'the reason is there' },
    {
      text: 'We’ve dropped the tasting menu: covers are down a third and the waste is up.',
      because: 'the reason is there',
    },
    { text: 'Programme subject to change without notice.', because: 'a standing note' },
    { text: 'The lease was abandoned by the tenant in 2019.', because: 'somebody else’s act' },
    { text: 'She told me they’re scrapping the night bus.', because: 'somebody else’s plan, passed on' },
    { text: 'Take the back stairs instead of the lift.', because: 'a way of doing it' },
    { text: 'Wipe the crumbs off the table.', because: 'another sense' },
  ],
});
