import { ofCalendar } from './thing';

// What names a matter behind it.
const leads = [
  "(?:(?:sorry|noted|what you(?:'re| are) saying|apolog(?:y|ies|ise|ize|ising|izing))(?: to (?:you|all|everyone))?|fair enough|(?:hear|heard) (?:you|what you say)|idea|suggestions?|proposal|points?|feedback|comments?|concerns?|input|thoughts|views|remarks|questions?|conversation|discussion|issue|loop|dark|word with \\S+|matter|subject|topic|(?:raising|flagging|mentioning) (?:this|it))\\s+(?:about|on|of|for|regarding|re|around|over|with)",
  '^(?:about|on|as for|as to|regarding|re)',
  '\\b(?:get|getting|go|going) into',
  '\\bmention(?:ing)?',
  "\\b(?:(?:let's|let us) (?:take|leave|park|put|keep|table|shelve|drop)|left|skipped|parked|tabled|avoided|discuss|discussing|reopen|reopening|open|opening|raise|raising|bring(?:ing)? up|touch(?:ing)?|revisit|revisiting|(?:talk|talking|speak|speaking) about|(?:suggested|proposed|floated|asked for))",
];
const behind =
  '\\s+((?:(?:the|our|your|my|his|her|their|a|an|all)\\s+)?(?!(?:all|another|for|until|till|in|at|on|as|to|well|out|open|hanging|unsaid|this|that|it|them|these|those|you|me|us|him|we|i|any|anything|something|now|here|again|what|how|why|who|not|one|same|back|whatever|anyone|everyone|those|if|being|having|board|record|top|time|inconvenience|confusion|trouble|upset|offence|disruption|misunderstanding)\\b)[\\p{L}\\p{N}][^,;:.!?–—]*?)(?=$|[,;:.!?–—]|\\s(?:but|though|however|because|so|and (?:i|we|it|that)|(?:just |right )?now|for (?:now|the moment|a while)|at (?:the|this) (?:moment|stage|point)|yet|any ?more|today|tonight|this (?:week|evening|morning|afternoon|time)|until|when|offline|aside|alone|there|to one side|to \\p{L}+(?=$|[,;.]|\\s(?:for|until|yet|just|at))|sounded|came|seemed|looked|felt|went|caused|got|is|are|was|were|has|have|had|will|would|can|could|should|shall|may|might|must|does|do|did|needs?|seriously|again)\\b)';
const topics = leads.map((lead) => new RegExp(lead + behind, 'iu'));

const answered =
  /\b((?:your|the|their|his|her|all) (?:\p{L}+ )?(?:points?|feedback|comments?|concerns?|input|thoughts|views|remarks|suggestions?|ideas?|observations?|questions?|complaints?|criticism)(?: (?!on board)(?:about|on|of|for|regarding|re|with) (?:the |our |your |my |his |her |their )?[^,;:.!?–—]*?)?)(?=$|[,;:.!?–—]|\s(?:on board|under|into|but|though|and|is|are|was|were|has|have|had|will|would|well|noted|taken|received|anyway)\b)/iu;

/** What was said to somebody, as an answer names it: of "Thanks for your thoughts on the menu", "your thoughts on the menu"; else the matter. */
export function feedbackIn(said: string): string {
  const [, given = ''] = answered.exec(said) ?? [];
  // "The input on the logo" is the reader's.
  const yours = given.replace(/^the (?=.* (?:about|on|regarding|re)\b)/i, 'your ');
  return yours === '' ? topicIn(said) : yours.charAt(0).toLowerCase() + yours.slice(1).trim();
}

/** What a sentence names as its matter: of "Your point on the overtime is well taken", "the overtime". Empty where it is not plain to see. */
export function topicIn(said: string): string {
  for (const topic of topics) {
    const [, named = ''] = topic.exec(said) ?? [];
    if (
      named !== '' &&
      named.split(' ').length <= 8 &&
      !/\b(?:i|we|you|he|she|they|it)$/i.test(named) &&
      !/["“”]/.test(named)
    )
      return named.trim();
  }
  return '';
}

const name =
  /(?<=[\p{L},:–—-] )(?<!\b(?:in|at|from|near|of|on|the|(?:going|gone|go|goes|went|moves?|moved|moving|back) to) )(?:(?:Mr|Mrs|Ms|Dr|Father|Sister)\.? )?\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?(?![\p{L}’'-]*\p{Lu})/gu;

const copied =
  /\b(?:copying|copied|cc(?:'d|ing|ed)?|loop(?:ing|ed)|add(?:ing|ed))(?: in)? ((?:the |my |our |your )?\p{L}[^,;:.]*?)(?: in)?(?=,|$| (?:so|for|to|as|because|here|on)\b)/iu;

/** The one person a sentence names within it, or who is copied in; empty where it names nobody or several. */
export function personIn(said: string): string {
  const [, office = ''] = copied.exec(said) ?? [];
  if (office !== '' && office.split(' ').length < 6) return office;
  const names = new Set((said.match(name) ?? []).filter((one) => !ofCalendar.test(one) && one !== 'Please'));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}
