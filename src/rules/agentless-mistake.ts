import { defineRule } from './rule';

export const agentlessMistake = defineRule({
  id: 'agentless-mistake',
  family: 'accountability',
  name: 'A mistake nobody made',
  lands: '{Reader} may wonder who will see to it that it does not happen again.',
  about: 'A failure told so that nobody did it: it was missed, it slipped, mistakes were made.',
  source: 'Micro-breaks: recognition without euphemism, responsibility without deflection.',
  silent: 'I missed the deadline.',
  unless: ['quoted', 'question', 'agent', 'conditional', 'repair'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      phrases: [
        '(mistakes|errors|mistake|error|oversights) (was|were|has been|have been|had been|got) {0,1} made',
        '(slipped|fell|fallen|falls|slip|fall|dropped) (through|thru|between|down) the (cracks|net|gaps|gap|crack)',
        '(there|it) (was|has been|had been|\'s been|must have been|seems to have been|appears to have been|might have been) (a|an|some) {0,3} (miscommunication|misunderstanding|mix up|mixup|oversight|slip up|slip|mishap|glitch|error|mistake|disconnect|breakdown|confusion|hiccup|lapse|blunder)',
        '(balls|ball|things|thing|details|plates) (was|were|got|have been|has been) dropped',
        '(was|were|got|been|seems|seem|appears) {0,3} (overlooked|forgotten|missed|mislaid|misplaced|misfiled|misrouted|mishandled|misread|misunderstood|omitted|mispriced|double booked|lost|mixed up|left (out|off|open|behind|in))',
        '(deadline|date|window|slot|step|check|handover|email|message|request|ticket) (got|was|were|has been|had been) {0,1} (missed|overlooked|lost|forgotten|dropped|skipped)',
        '(sent|deleted|shared|published|posted|forwarded|charged|released|removed|cancelled|canceled|copied|entered|made|programmed|filed|printed|ordered|shipped|billed|paid|uploaded) {0,6} (by accident|by mistake|in error|accidentally|inadvertently|to the wrong {1,1}|for the wrong {1,1}|under the wrong {1,1}|under a different {1,1}|with the wrong {1,1})',
        '(was|were|got|been) (accidentally|inadvertently|mistakenly|erroneously|wrongly|incorrectly|unfortunately) {1,1}',
      ],
    },
    {
      certainty: 'likely',
      phrases: [
        "(was|were|had|has|have) (never|not|n't) (been)? {0,1} (updated|sent|checked|entered|told|passed on|carried over|copied|locked|logged|saved|recorded|looked at|renewed|signed|picked up|followed up|escalated|included|informed|added|tested|closed|actioned|communicated|booked|ordered)",
        'somehow',
        'somewhere along the (line|way)',
        '(a|the) wrong {1,4} (was|were|got|has been|had been) {1,1}',
        '(that|this|it) was (a bit of)? (an oversight|a mistake|an error|a slip|a lapse)',
        '(numbers|figures|totals|amounts|dates|prices) {0,4} (was|were) (wrong|incorrect|off)',
      ],
    },
  ],
  suggest: ['I [what you did or missed]. It [what it meant for them], and I [what changes now]', 'We [what you did or missed], and that is ours. By {day} {I’ll} [what changes now]'],
  flags: [
    { text: 'Mistakes were made.', marks: ['Mistakes were made'] },
    { text: 'The email was sent by accident.', marks: ['sent by accident'] },
    { text: 'The deadline got missed.', marks: ['got missed'] },
    { text: 'It slipped through the cracks.', marks: ['slipped through the cracks'] },
    { text: 'There was a miscommunication.', marks: ['There was a miscommunication'] },
  ],
  leaves: [
    { text: 'I missed the deadline.', because: 'it says who' },
    { text: 'The report was sent on Friday.', because: 'no failure' },
    { text: 'The alert went to a dead inbox; I’ve re-pointed it.', because: 'what failed and what changes' },
    { text: 'The file was lost by our courier and we have ordered another.', because: 'it says who' },
    { text: 'Was the email sent by accident?', because: 'a question' },
  ],
});
