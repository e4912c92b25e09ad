import { defineRule } from './rule';

export const nonApology = defineRule({
  id: 'non-apology',
  family: 'accountability',
  name: 'An apology with an “if”',
  lands: 'May sound as though the fault lies in how they took it.',
  about: 'The form of an apology without the responsibility: conditional, about the other’s feelings, or cancelled by a “but”.',
  source: 'Micro-breaks: repair asks for responsibility without deflection.',
  silent: 'I’m sorry I missed the call.',
  unless: ['quoted', 'question'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      phrases: [
        '(sorry|apologies|apologise|apologize) (if|in case|should) {1,3}',
        '(sorry|apologise|apologize|apologies|regret) {0,3} if {1,2}',
        '(sorry|apologise|apologize|regret|apologies) (that|for the way|for how)? you (feel|felt|found|think|thought|were|took|got|see|are)',
        '(sorry|apologise|apologize|apologies|regret|regretted|regrets) {0,3} (any|the) (inconvenience|confusion|upset|concern|offence|offense|trouble|misunderstanding|bother|frustration|distress|hassle|disruption|alarm|worry|hurt|impression)',
        '(inconvenience|confusion|disruption) {0,4} (is|are) {0,1} (regretted|regrettable)',
        "(sorry|apologies) but (we|i|it|that|this|you|the|they|there)",
        "(i|we) (am|are|'m|'re) sorry {1,9} but (we|i|it|that|you|the|they|there)",
        'sorry {1,8} (although|though) {1,3}',
        'if {1,8} then sorry',
        'if {1,9} (i|we) (apologise|apologize|am sorry|are sorry|\'m sorry)',
        '(ask|asking) for (your)? understanding',
      ],
    },
  ],
  suggest: ['I’m sorry I [what you did]. It [what it meant for them], and {I’ll} [what changes now]', 'I [what you did], and that [what it meant for them]. I’m sorry'],
  flags: [
    { text: 'Sorry if that came across the wrong way.', marks: ['Sorry if that came across'] },
    { text: 'I’m sorry you feel that way.', marks: ['sorry you feel'] },
    { text: 'Sorry, but we were swamped.', marks: ['Sorry, but we'] },
    { text: 'We regret any inconvenience this may have caused.', marks: ['regret any inconvenience'] },
    { text: 'I apologise for any confusion.', marks: ['apologise for any confusion'] },
  ],
  leaves: [
    { text: 'I’m sorry I missed the call.', because: 'it names the act' },
    { text: 'Sorry for the late reply; I was out Monday.', because: 'it names the act' },
    { text: 'Sorry to hear about your father.', because: 'sympathy' },
    { text: 'Sorry, which file do you mean?', because: 'a question' },
    { text: 'Sorry, I can’t make Tuesday.', because: 'declining' },
  ],
});
