import type { Place } from '../text/facts';
import { defineRule } from './rule';

const speaker =
  /\b(?:I|we|my|our|mine|ours)\b(?! (?:think|guess|believe|suspect|fear|gather|hear|see|understand|regret|note|noticed|reckon)\b)/i;
const willing =
  /\b(?:on purpose|deliberately|intentionally|as (?:agreed|planned|requested)|at (?:your|their|his|her) (?:own )?(?:request|wish)|any|whoever|yet)\b/i;

/** Nobody who speaks stands in it, and nobody meant it. "I think it slipped" is still nobody's. */
const isNobodys = ({ sentence }: Place): boolean => !speaker.test(sentence.text) && !willing.test(sentence.text);

/** The failure happens to things: "they were lost" and "you will be missed" tell of people. */
const isOfThings = (place: Place): boolean =>
  isNobodys(place) && !/^(?:he|she|they|you)$/.test(place.sentence.word(place.from - 1));

const participle =
  /(?:ed|en|wn|ght|pt|lt|nt)$|^(?:done|told|put|set|read|run|cut|found|made|paid|held|kept|met|built|shut|said|laid|left|lost|sold|fed)$/;
const states =
  /^(?:interested|impressed|surprised|concerned|worried|involved|affected|required|needed|expected|intended|convinced|supposed|allowed|present|different|efficient|consistent|been|even|then|often|when|open|content|went|children|patient|patients|indeed|need)$/;

/** One of the words is a participle: something was done, or was not. */
const isDone = (place: Place): boolean => {
  if (!isOfThings(place)) return false;
  for (let at = place.from; at <= place.to; at++) {
    const word = place.sentence.word(at);
    if (participle.test(word) && !states.test(word)) return true;
  }
  return false;
};

/** Notes leave out the subject's "was"; a name, a person or a crew before the verb did it. */
const isUndone = (place: Place): boolean => {
  const { sentence, from, to } = place;
  const subject = sentence.word(from - 1);
  const isNamed = from > 1 && /^\p{Lu}/u.test(sentence.raw(from - 1));
  if (
    from === 0 ||
    isNamed ||
    /^(?:who|was|were|be|been|is|are|team|crew|staff|and|has|have|had|not|that|to|nothing|none|no|if|days|hours|weeks)$/.test(
      subject,
    )
  )
    return false;
  return isOfThings(place) && !/^(?:the|a|an|his|her|their|your|it|to|one|two)$/.test(sentence.word(to + 1));
};

/** Went unnoticed, sat unanswered, was left unlocked. */
const isUndealt = (place: Place): boolean =>
  isOfThings(place) &&
  /^un(?!til|der|less|ited|expected|changed|affected|harmed|hurt|opposed|beaten|marked|touched)\p{L}+(?:ed|en|id|wn|ght)$/u.test(
    place.sentence.word(place.to),
  );

// Small duties: said to be undone only where they were owed.
const owed =
  '(told|informed|warned|notified|asked|invited|checked|entered|passed on|carried over|carried across|copied in|copied|locked|logged|saved|recorded|minuted|circulated|picked up|looked at|followed up|included|tested|actioned|communicated|updated|switched (off|on)|turned (off|on)|put (on|back|in)|tied off|tied|latched|secured|shut|fastened|labelled|serviced|inspected|monitored|counted|escalated|booked|ordered|renewed|backed up|run|noticed|spotted|delivered|refunded|credited|consulted|approved|signed off|acknowledged|answered|forwarded|handed over)';

export const agentlessMistake = defineRule({
  id: 'agentless-mistake',
  family: 'accountability',
  name: 'A mistake nobody made',
  lands: '{Reader} may wonder who will see to it that it does not happen again.',
  about: 'A failure told so that nobody did it: it was missed, it slipped, mistakes were made.',
  source: 'Micro-breaks: recognition without euphemism, responsibility without deflection.',
  silent: 'I missed the deadline.',
  unless: ['quoted', 'question', 'agent', 'conditional', 'repair', 'repair-beside', 'heading'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      unless: ['negated'],
      doubt: ['reason'],
      check: isNobodys,
      phrases: [
        '(mistakes|errors|mistake|error|oversight|oversights|slip|lapse|lapses) <was> {0,1} made',
        '(mistakes|mistake|slip|lapse|oversight|oversights) (has|have|had)? {0,1} (occurred|happened|crept|slipped)',
        '(slipped|slip|fell|fallen|dropped|went|gone) (through|between|down|off) the (cracks|net|gaps|gap|crack|radar)',
        "(there|it) (<was>|is|'d been|must have been|may have been|seems to have been|appears to have been|might have been) {0,1} (a|an|some|several|a few|a couple of|various|one or two)? (bit of a|bit of an|bit of|slight|small|little|minor|unfortunate|regrettable|simple|genuine|honest|human|clerical|admin|internal|technical|communication|serious|clear|big|complete|total|real)? (miscommunication|misunderstanding|mix up|oversight|slip up|slip|mishap|error|mistake|mistakes|errors|breakdown|lapse|blunder|crossed wires|cock up|mess up|screw up)",
        '(that|this|it) was (a|an) (bit of)? (a|an)? {0,1} (oversight|slip|lapse)',
        '(balls|ball|plates) (kind of|sort of)? <was> dropped {0,1} (on|here|there|somewhere|with|between|over)',
        '(balls|plates) (kind of|sort of)? <was> dropped',
        "(wires|wire|signals|lines|messages|communications) {0,1} (<was>|must 've been|must have been) {0,1} (crossed|mixed|confused)",
        '(miscommunication|misunderstanding|mix up) (occurred|happened|between|on|about)',
        '(corners) <was> cut',
        '(something|things|it all) (has|have|had|clearly|obviously|seriously)? (went|gone) {0,1} wrong (with|in|on|at|somewhere|there|here|between)',
        '(fell|fallen|slipped) by the wayside',
        '(lost|got lost) in (the shuffle|translation|the move|the mix|the post|the noise|transit)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['negated'],
      doubt: ['reason'],
      check: isOfThings,
      phrases: [
        '<was> {0,1} (missed|overlooked|forgotten)',
        '(seem|seems|appear|appears) to have been {0,1} (missed|overlooked|forgotten|lost|<mishandled>)',
        '<was> {0,2} <mishandled>',
        '(went|gone) (astray|amiss)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['negated'],
      doubt: ['reason'],
      check: isDone,
      phrases: [
        '<was> {0,1} (accidentally|inadvertently|mistakenly|unintentionally) {1,1}',
        '<was> {1,5} (by accident|by mistake|in error|accidentally|inadvertently|mistakenly)',
        '<was> {1,5} (to|for|in|under|with|at|on|into|from|against|by) (the|a|an|some) (wrong|incorrect)',
        '<was> {1,2} the wrong (date|time|price|version|file|colour|color|size|room|address|place|amount|rate|order|number|name)',
        '(by|through|due to|owing to|because of) (a|an|some)? (unfortunate|regrettable|admin|clerical|human|simple|internal|genuine|technical)? (oversight|error|mistake|lapse|mix up|slip|slip up) {1,6} <was> {1,3}',
      ],
    },
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isOfThings,
      phrases: [
        '(went|gone|ended up) {0,2} (to|in|under|with|into) (the|a|an) (wrong|incorrect) (person|people|address|list|customer|client|team|version|place|department|inbox|queue|site|file|group|date|price|prices|name|school|patient)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['negated'],
      check: isDone,
      phrases: [
        '(somehow|inadvertently|unfortunately|mistakenly|accidentally) {1,7} (<was>|went) {1,1}',
        '<was> {0,2} (deleted|wiped|lost|leaked|exposed|charged twice|paid twice|sent twice|billed twice|left (out|off|open|behind|in|on|unlocked|running|unattended)|allowed to (lapse|expire|slip)|taken for granted|kept waiting|mounted|misunderstood)',
        '<was> {1,7} (instead of|in place of|the other way round|the wrong way round|back to front|upside down|the wrong way up)',
        '<was> {1,3} (twice|short|too (late|early|soon))',
        '<was> {0,1} (wrongly|incorrectly) {1,1}',
        '<was> {1,5} (wrongly|incorrectly)',
        'got (badly|really|somehow)? (broken|damaged|scratched|swapped|corrupted|duplicated|deleted|spilled|wiped|crossed|confused|skipped|cut off|binned|thrown out|thrown away|stuck|mislabelled|duplicated|unplugged|disconnected|left)',
        '(assumptions) were made',
        '(a|an|the|some) (wrong|incorrect|outdated) {1,4} <was> {1,1}',
        '(should|could|might) (have|of) been {0,1} (handled|managed|communicated|done|planned|coordinated) {0,1} (better|differently)',
      ],
    },
    {
      certainty: 'likely',
      check: isDone,
      phrases: [
        '<was> {1,2} without (a|an|any|the|his|her|their|your|notice|warning|permission|consent|approval|reply)',
        '<was> left without',
      ],
    },
    {
      certainty: 'likely',
      check: isNobodys,
      phrases: [
        'somehow {1,6} (went|ended|came|slipped|fell|never|got)',
        '(wrong|incorrect|old|outdated) {1,3} (went|got) (out|in)',
        '(numbers|figures|dates|prices|names) {0,4} (was|were) (wrong|incorrect|off)',
        '(found|made) (its|their) way (into|onto|on|to|out)',
        'somewhere along the (line|way)',
        '(error|errors|typo|typos) (has|have|had)? {0,1} (occurred|happened|crept|slipped)',
        "(procedure|process|protocol|rules|guidelines|instructions|checklist|steps) (was|were) (not|n't) (properly|fully|correctly)? followed",
        "(this|that|it|they|these|which|the {1,3}) should (have|'ve) been (caught|flagged|spotted|noticed|checked|picked up|raised|communicated|escalated|sent|shared|told|tested|reviewed|updated|done|dealt with|handled|included|removed|locked|logged)",
        '(was|were) (supposed|meant|due) to (have been|be|have|go|come|arrive) {1,5} (but|and) (it|was|were|never|that|did|has|they)',
        '(nobody|no one|noone) (noticed|realised|realized|caught|spotted|checked|picked up|picked it up|flagged|knew|saw|thought|remembered|followed) {0,1}',
        '(an|some|several|a few) (error|errors|mistake|mistakes|omission) (was|were|has been|have been) (found|discovered|identified|spotted|noticed)',
        '(due to|owing to|because of|through|down to) (a|an|some)? {0,1} (human error|technical error|system error|computer error|misunderstanding|miscommunication|mix up|oversight|clerical error|administrative error|typo)',
        "(communication|planning|expectations|things|this|handover) (could|should|might) (have|'ve|of) been {0,1} (better|clearer|tighter)",
        "(never|not|n't) (meant|supposed|intended) to (be|go|have)",
        '(has|have|had|is|was)? gone missing',
      ],
    },
    {
      certainty: 'likely',
      doubt: ['agent-beside', 'time'],
      check: isOfThings,
      phrases: [
        `(<was>|have|has|had) {0,3} (never|not|n't) (been)? (properly|actually|fully|clearly|correctly)? ${owed}`,
        `(never|not|n't) (got|get) ${owed}`,
        `(never|not|n't) being ${owed}`,
        'never (made it|reached|arrived|went (through|out)|got (to|into)|came through)',
        "did (not|n't) get (to|into|sent|passed|escalated)",
      ],
    },
    { certainty: 'likely', doubt: ['agent-beside'], check: isDone, phrases: ["had (not|n't|never) been {1,1}"] },
    {
      certainty: 'likely',
      check: isUndealt,
      phrases: ['(went|remained|stayed|left|sat) {1,1}'],
    },
    {
      certainty: 'likely',
      when: ['notes'],
      unless: ['reason'],
      check: isUndone,
      phrases: [
        '<mishandled>',
        '(missed|overlooked|forgotten)',
        `(not|never) ${owed}`,
        'left (in|on|open|unlocked|running|behind|out)',
      ],
    },
    {
      certainty: 'likely',
      when: ['notes', 'at-start'],
      unless: ['reason'],
      phrases: [
        '(wrong|incorrect|outdated|old) {1,3} (on|in|at|to|from|used|sent|given|printed|issued|ordered|shipped|marked|for|loaded|delivered)',
      ],
    },
  ],
  suggest: [
    'I [what you did or missed]. It [what it meant for them], and {I’ll} [what changes] by {day}',
    'We [what we did or missed], and that is ours to put right. By {day} {I’ll} [what changes]',
    'I don’t know yet how [what happened]; {I’ll} find out and tell you by {day}',
  ],
  flags: [
    { text: 'Mistakes were made.', marks: ['Mistakes were made'] },
    { text: 'The email was sent by accident.', marks: ['sent by accident'] },
    { text: 'The deadline got missed.', marks: ['got missed'] },
    { text: 'It slipped through the cracks.', marks: ['slipped through the cracks'] },
    { text: 'There was a miscommunication.', marks: ['There was a miscommunication'] },
    { text: 'Balls were dropped.', marks: ['Balls were dropped'] },
    { text: 'I think the second page has been left out of the pack.', marks: ['left out'] },
    { text: 'Two parcels were sent to the wrong branch on Friday.', marks: ['sent to the wrong'] },
    {
      text: 'Due to an administrative oversight the invoice has been issued twice.',
      marks: ['Due to an administrative oversight'],
    },
    { text: 'An error has crept into the price list.', marks: ['error has crept'] },
    { text: 'Kindly note that your leave balance was wrongly computed.', marks: ['was wrongly computed'] },
    { text: 'Yeah, so the gate wasn’t latched, and out they went.', marks: ['wasn’t latched'], kind: 'transcript' },
    { text: 'Somehow the old logo ended up on the banner.', marks: ['Somehow'] },
    { text: 'Second coat forgotten on the north wall', marks: ['forgotten'], kind: 'notes' },
    { text: 'Wrong size ordered for the hall carpet', marks: ['Wrong size ordered'], kind: 'notes' },
    { text: 'The parents were never informed, as it turns out.', marks: ['were never informed'] },
    { text: 'Your letter appears to have been misfiled.', marks: ['misfiled'] },
    { text: 'The tickets seem to have gone astray between the two offices.', marks: ['gone astray'] },
    { text: 'Wires got crossed over the time of the viewing.', marks: ['Wires got crossed'] },
    { text: 'The list went to the wrong people.', marks: ['went to the wrong people'] },
    {
      text: 'The kettle boiled dry and the bench is scorched.',
      marks: ['boiled dry'],
      knownMiss: 'Nothing in the words says that somebody should have watched it.',
    },
  ],
  leaves: [
    { text: 'I missed the deadline.', because: 'it says who' },
    { text: 'The report was sent on Friday.', because: 'no failure' },
    { text: 'The alert went to a dead inbox; I’ve re-pointed it.', because: 'what failed and what changes' },
    { text: 'The file was lost by our courier and we have ordered another.', because: 'it says who' },
    { text: 'Was the email sent by accident?', because: 'a question' },
    { text: 'The date was wrong on the poster, my fault, and the new ones are up.', because: 'it says who' },
    { text: 'No mistakes were made in the count.', because: 'nothing failed' },
    { text: 'The wall was left out of the drawing on purpose.', because: 'it was meant' },
    { text: 'Any order that was charged twice is refunded automatically.', because: 'a rule' },
    { text: 'If a bag has been sent to the wrong ward, ring the porters.', because: 'a condition' },
    { text: 'She will be sadly missed.', because: 'another sense' },
    { text: 'The reading room is overlooked by the church.', because: 'another sense' },
    { text: 'The key was left out.', next: 'It now hangs in a locked box.', because: 'the repair follows' },
    { text: 'The guide hasn’t been updated yet.', because: 'a delay, not a failure told' },
    { text: 'Sam missed the second reading', kind: 'notes', because: 'it says who' },
    { text: 'The label said “sent in error”, so I kept it.', because: 'somebody else’s words' },
  ],
});
