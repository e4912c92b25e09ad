import type { Place } from '../text/facts';
import { defineRule } from './rule';

const speaker =
  /\b(?:i|we|my|our|mine|ours)\b(?! (?:think|guess|believe|suspect|fear|gather|see|understand|regret|note|reckon|end|side)\b)/i;
const meant = /\b(?:on purpose|deliberately|intentionally|as (?:agreed|planned|requested)|any|whoever|yet)\b/i;

/** Nobody who speaks stands in it, and nobody meant it. "I think it slipped" is still nobody's. */
const isNobodys = ({ sentence }: Place): boolean => !speaker.test(sentence.text) && !meant.test(sentence.text);

/** The failure happens to things: "they were lost" and "you will be missed" tell of people. */
const isOfThings = (place: Place): boolean =>
  isNobodys(place) && !/^(?:he|she|they|you|who)$/.test(place.sentence.word(place.from - 1));

/** Notes leave out the subject's "was"; a name, a person or a crew before the verb did it. */
const isUndone = (place: Place): boolean => {
  const { sentence, from, to } = place;
  const isNamed = from > 1 && /^\p{Lu}/u.test(sentence.raw(from - 1));
  return (
    from > 0 &&
    !isNamed &&
    !/^(?:who|was|were|be|been|is|are|team|crew|staff|and|has|have|had|not|that|to|no|if|days|hours|weeks)$/.test(
      sentence.word(from - 1),
    ) &&
    !/^(?:the|a|an|his|her|their|your|it|to|one|two)$/.test(sentence.word(to + 1)) &&
    !/\([^)]*$/.test(sentence.around.slice(sentence.start, sentence.startOf(from))) &&
    isOfThings(place)
  );
};

/** Went unnoticed, sat unanswered, was left unlocked. */
const isUndealt = (place: Place): boolean =>
  isOfThings(place) &&
  /^un(?!til|der|ited|expected|changed|affected|harmed|hurt|opposed|beaten|marked|touched)\p{L}+(?:ed|en|id|ght)$/u.test(
    place.sentence.word(place.to),
  );

const failure = '(mistake|mistakes|error|errors|oversight|oversights|slip|slips|lapse|lapses|typo|typos)';
const confusion = '(miscommunication|misunderstanding|mix up|slip up|mishap|breakdown|mess up|cock up|screw up)';
const astray = '(accidentally|inadvertently|mistakenly|unintentionally|wrongly|incorrectly)';
const unmeant = `(by accident|by mistake|in error|${astray})`;
const wrong = '(wrong|incorrect)';
// Small duties: said to be undone only where they were owed.
const owed =
  '(done|told|informed|warned|notified|asked|checked|entered|passed on|carried (over|across)|copied in|locked|logged|saved|recorded|minuted|circulated|picked up|looked at|followed up|included|tested|updated|switched (off|on)|turned (off|on)|tied off|tied|latched|secured|shut|fastened|inspected|monitored|counted|escalated|booked|ordered|renewed|backed up|run|noticed|spotted|refunded|credited|consulted|approved|acknowledged|answered|forwarded|handed over)';

export const agentlessMistake = defineRule({
  id: 'agentless-mistake',
  family: 'accountability',
  name: 'A mistake nobody made',
  lands: '{Reader} may wonder who will see to it that it does not happen again.',
  about: 'A failure told so that nobody did it: it was missed, it slipped, mistakes were made.',
  source: 'Micro-breaks: recognition without euphemism, responsibility without deflection.',
  silent: 'I missed the deadline.',
  unless: ['quoted', 'question', 'agent', 'conditional', 'repair', 'repair-beside', 'heading', 'reported'],
  replaces: 'sentence',
  frames: [
    // A word for the failure, and it happened.
    {
      certainty: 'clear',
      unless: ['negated'],
      doubt: ['reason'],
      check: isNobodys,
      phrases: [
        `${failure} <was> {0,1} made`,
        `(${failure}|${confusion}) (has|have|had)? {0,1} (occurred|happened|crept)`,
        `(there|it) (<was>|is|(must|may|might|seems to|appears to) have been) {0,1} (a|an|some)? (bit of)? (a|an)? {0,2} (${confusion}|${failure})`,
        `(that|this|it) was (a|an) (bit of an)? {0,1} ${failure}`,
        '(slipped|fell|fallen|dropped|gone|went) (through|between|down|off) the (cracks|net|gaps|radar)',
        '(balls|the ball|plates) {0,2} <was> dropped',
        '(wires|signals|lines|messages) {0,1} <was> {0,1} (crossed|mixed|confused)',
        '(something|things|it all) (has|have|had|clearly|obviously)? (went|gone) {0,1} wrong',
        '(fell|fallen|slipped) by the wayside',
        'lost in (the shuffle|translation|the move|the post|transit)',
        'corners <was> cut',
      ],
    },
    // A thing was let down.
    {
      certainty: 'clear',
      unless: ['negated'],
      doubt: ['reason'],
      check: isOfThings,
      phrases: [
        '<was> {0,1} (missed|overlooked|forgotten)',
        '(seem|seems|appear|appears) to have been {0,1} (missed|overlooked|forgotten|lost|<mishandled>)',
        '<was> {0,2} <mishandled>',
        '(went|gone) (astray|amiss|missing)',
        `<was> {0,1} ${astray} {1,1}`,
        `<was> {1,5} ${unmeant}`,
        `<was> {1,5} (to|for|in|under|with|at|on|into|from|against|by) (the|a|an|some) ${wrong}`,
        `(went|gone|ended up) {0,2} (to|in|under|with|into) (the|a|an) ${wrong}`,
        `(by|through|due to|owing to|because of) (a|an) {0,1} ${failure} {1,6} <was>`,
      ],
    },
    {
      certainty: 'likely',
      unless: ['negated'],
      doubt: ['reason'],
      check: isOfThings,
      phrases: [
        `(somehow|${astray}) {1,7} (<was>|went|ended|came|slipped|fell|got)`,
        '<was> {0,2} (deleted|wiped|lost|leaked|exposed|(charged|paid|sent|billed) twice|left (out|off|open|behind|on|unlocked|running|unattended|without)|allowed to (lapse|expire|slip))',
        '<was> {1,4} (in place of|the (other|wrong) way (round|up)|back to front|upside down)',
        '<was> {1,2} without (notice|warning|permission|consent|approval|(a|any) (reply|warning|check))',
        'got (broken|damaged|scratched|swapped|muddled|corrupted|duplicated|deleted|wiped|confused|skipped|thrown (out|away)|stuck)',
        `${wrong} {1,4} (<was>|went|got) {1,1}`,
        '(numbers|figures|dates|prices|names) {0,4} (was|were) (wrong|incorrect|off)',
        '(should|could|might) (have|of) been {0,1} (handled|managed|communicated|done|planned|better|clearer|caught|spotted|flagged|noticed|picked up|checked)',
        '(found|made) (its|their) way (into|onto)',
        'somewhere along the (line|way)',
        '(due to|owing to|because of|through|down to) (a|an)? {0,1} (human error|misunderstanding|mix up|oversight|clerical error|system error)',
        '(an|some|several|a few) (error|errors|mistake|mistakes) (was|were|has been|have been) (found|discovered|identified|spotted)',
      ],
    },
    // It was owed, and nobody did it.
    {
      certainty: 'likely',
      doubt: ['agent-beside', 'time'],
      check: isOfThings,
      phrases: [
        `(<was>|had been|had) {0,2} <not> (been)? {0,1} ${owed}`,
        `<not> (got|get|being|been) ${owed}`,
        'never (made it|reached|arrived|went (through|out)|got (to|into)|came through)',
        `(procedure|process|protocol|rules|checklist|steps) (was|were) <not> {0,1} followed`,
        '(nobody|no one) (noticed|realised|realized|caught|spotted|checked|picked <it>? up|flagged|thought|remembered)',
      ],
    },
    { certainty: 'likely', check: isUndealt, phrases: ['(went|remained|stayed|left|sat) {1,1}'] },
    {
      certainty: 'likely',
      when: ['notes'],
      unless: ['reason'],
      check: isUndone,
      phrases: [
        '(<mishandled>|missed|overlooked|forgotten)',
        `<not> ${owed}`,
        'left (on|open|unlocked|running|behind|out)',
      ],
    },
    {
      certainty: 'likely',
      when: ['notes', 'at-start'],
      unless: ['reason'],
      phrases: [
        `(${wrong}|outdated|old) {1,3} (on|in|at|to|from|for|used|sent|given|printed|issued|ordered|shipped|marked|loaded|delivered)`,
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
    { text: 'The email was sent by accident.', marks: ['was sent by accident'] },
    { text: 'The deadline got missed.', marks: ['got missed'] },
    { text: 'It slipped through the cracks.', marks: ['slipped through the cracks'] },
    { text: 'There was a miscommunication.', marks: ['There was a miscommunication'] },
    { text: 'Balls were dropped.', marks: ['Balls were dropped'] },
    { text: 'I think the second page has been left out of the pack.', marks: ['has been left out'] },
    { text: 'Two parcels were sent to the wrong branch on Friday.', marks: ['were sent to the wrong'] },
    {
      text: 'Due to an administrative oversight the invoice has been issued twice.',
      marks: ['Due to an administrative oversight the invoice has been'],
    },
    { text: 'An error has crept into the price list.', marks: ['error has crept'] },
    { text: 'Kindly note that your leave balance was wrongly computed.', marks: ['was wrongly computed'] },
    { text: 'Yeah, so the gate wasn’t latched, and out they went.', marks: ['wasn’t latched'], kind: 'transcript' },
    { text: 'Somehow the old logo ended up on the banner.', marks: ['Somehow the old logo ended up'] },
    { text: 'Second coat forgotten on the north wall', marks: ['forgotten'], kind: 'notes' },
    { text: 'Wrong size ordered for the hall carpet', marks: ['Wrong size ordered'], kind: 'notes' },
    { text: 'The parents were never informed, as it turns out.', marks: ['were never informed'] },
    { text: 'Your letter appears to have been misfiled.', marks: ['appears to have been misfiled'] },
    { text: 'The tickets seem to have gone astray between the two offices.', marks: ['gone astray'] },
    { text: 'Wires got crossed over the time of the viewing.', marks: ['Wires got crossed'] },
    { text: 'The list went to the wrong people.', marks: ['went to the wrong'] },
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
