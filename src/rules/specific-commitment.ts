import { defineRule } from './rule';

export const specificCommitment = defineRule({
  id: 'specific-commitment',
  family: 'strengths',
  name: 'A promise to build on',
  lands: 'Who, what and when are there. {Reader} can plan with this.',
  about: 'An owner, a concrete action and a time. It can go into your promises.',
  source: 'Gollwitzer 2006: plans that say when, where and how are kept markedly more often.',
  silent: 'I’ll be there at nine.',
  unless: ['question', 'quoted', 'reported', 'hedged'],
  frames: [
    {
      certainty: 'clear',
      when: ['time'],
      unless: ['conditional-before'],
      phrases: ["<we> <will> <just>? {1,1}", "(i|we) (am|are|'m|'re) {1,1}", "you (will|'ll) (have|get|receive)"],
      check: ({ sentence, to }) => !/^(?:be|need|miss|see|know|want|love|like|never|not|assume|guess|happy|glad|sorry|away|out|off|in|on|at|here|there|sure|n't|also|just|still|free|busy|back|aware|sending|looking|hoping|trying|aiming)$/.test(sentence.word(to)),
    },
    {
      certainty: 'clear',
      when: ['time', 'at-start'],
      unless: ['conditional-before'],
      phrases: ['<name> {0,2} (will|to|is going to) {1,1}', '<name> {0,1} (sends|brings|drafts|writes|rings|calls|emails|shares|posts|updates|prepares|sets|puts|books|checks|meets|reviews|adds|publishes|finishes|delivers|orders|fixes|runs|splits|sees|takes|lists|measures|asks|moves|circulates|confirms|contacts|reports|files|closes|opens|makes|tests|prints)', '(the|our|your) {1,3} will {1,1}'],
    },
  ],
  suggest: [],
  flags: [
    { text: 'I’ll send the notes by 5 pm today.', marks: ['I’ll send'] },
    { text: 'Priya will update the wiki by Thursday.', marks: ['Priya will update'], kind: 'notes' },
    { text: 'We will send you the statement on 19 June.', marks: ['We will send'] },
  ],
  leaves: [
    { text: 'I’ll be there at nine.', because: 'presence' },
    { text: 'If the van starts, I’ll bring it on Monday.', because: 'one-sided condition' },
    { text: 'Will you send it by Friday?', because: 'a question' },
  ],
});
