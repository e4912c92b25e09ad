import { ofCalendar } from './thing';

// What names a matter behind it.
const leads = [
  "(?:(?:sorry|noted|what you(?:'re| are) saying|apolog(?:y|ies|ise|ize|ising|izing))(?: to (?:you|all|everyone))?|fair enough|(?:hear|heard) (?:you|what you say)|idea|suggestions?|proposal|points?|feedback|comments?|concerns?|worry|worries|complaints?|input|thoughts|views|remarks|questions?|conversation|discussion|issue|loop|dark|word with (?:\\S+ )?\\S+|wrong|fuss|opinions|feelings|argument|debate|dispute|disagreement|matter|subject|topic|(?:raising|flagging|mentioning) (?:this|it))\\s+(?:about|on|of|for|regarding|re|around|over|with)",
  '\\b(?:on board|okay|ok|fine|happy|comfortable|good|cool|agreed|aligned) with',
  '^(?:about|on|as for|as to|regarding|re)',
  '\\b(?:the|this|that) (?:business|thing|story|row|trouble|affair|mess|incident) (?:with|about|over|around)',
  '\\b(?:get|getting|go|going) (?:into|over)',
  '\\bmaking (?:more|too much|such a thing|a fuss|a thing|a meal|a drama) (?:of|about|out of)',
  '\\b(?:dwell(?:ing)? on|rak(?:e|ing) (?:up|over)|dig(?:ging)? up|dredg(?:e|ing) up|open(?:ing)? up|go(?:ing)? back over)',
  '\\b(?:put out|upset|disappointed|offended|annoyed|inconvenienced|bothered|disturbed|affected|hurt|unhappy|frustrated|caused(?! at)|upset caused|dissatisfied|let down|alarmed|shocked|not (?:at all |entirely |fully |wholly )?(?:satisfied|happy|pleased)) (?:by|with|about|over|at)',
  '\\b(?:tell|telling|told|know|knows|hear|hears|heard) (?:(?:(?:\\S+ ){0,2}?)about|nothing of|nothing on)',
  '\\bmention(?:ing)?',
  "\\b(?:(?:let's|let us) (?:take|leave|park|put|keep|table|shelve|drop)|left(?! the (?:meeting|stage|room|building|call|table|house|company|office))|skipped|parked|tabled|avoided|discuss|discussing|reopen|reopening|open|opening|raise|raising|bring(?:ing)? up|touch(?:ing)?|revisit|revisiting|(?:talk|talking|speak|speaking) about|(?:suggested|proposed|floated|asked for))",
];
const behind =
  "\\s+((?:(?:the|our|your|my|his|her|their|a|an|all)\\s+)?(?!(?:and|or|but|so|all|alone|lying|standing|unanswered|aside|there|up|over|off|under|w|with|by|from|another|for|until|till|in|at|on|as|to|well|out|open|hanging|unsaid|this|that|it|them|these|those|you|me|us|him|we|i|any|anything|something|now|here|again|what|how|why|who|not|one|same|back|whatever|anyone|everyone|those|if|being|having|board|record|top|time|view|contact|inconvenience|confusion|trouble|upset|offence|disruption|misunderstanding|regret|sorrow|thanks|interest|gratitude|course|fact|opinion|taste|principle|urgency|(?:the )?case that)\\b)[\\p{L}\\p{N}][^,;:.!?–—]*?)(?=$|[,;:!?–—]|\\.(?=\\s|$)|\\s(?:(?:this|that|it|these|we|i|they)(?:['’]s|['’]ve)?(?= (?:has |have |had |may have |might have )?(?:caused?|gave|given|brought|meant|made))|but|though|however|because|so|unless|and (?:\\p{L}+ly )?(?:i|we|it|that|this|they|he|she|you|there)(?=['’]|\\s)|if|(?:i|we)(?:['’]d)? (?:don['’]t|do not|would|won['’]t|rather|prefer|sooner|suggest|propose|leave|let)|(?:just |right )?now|for (?:now|the moment|a while)|instead|at (?:the|this) (?:moment|stage|point)|yet|any ?more|today|tonight|this (?:week|evening|morning|afternoon|time)|with (?:thanks|interest)|in (?:any |great |much )?detail|(?:business )?just at present|at present|(?:before|after) (?:the|we|it|they)|until|till|when|who|which|that|offline|aside|(?:well )?alone|untouched|there|not|(?:to )?be|than|(?:on \\p{L}+day )?and \\p{L}+ (?:is|are|was|were)|to one side|to (?:(?:the|our|my|his|her|their) )?\\p{L}+(?=$|[,;.]|\\s(?:for|until|yet|just|at|if|unless|before))|sounded|came|seemed|looked|felt|went|caused|got|(?:is|are|was|were|wo|do|does|did|ca|has|have|had|would|could|should)n['’]t|cannot|is|are|was|were|has|have|had|will|would|can|could|should|shall|may|might|must|does|do|did|needs?|seriously|again)\\b)";
// Of what somebody took amiss: "my joke was misunderstood", "took my remark personally".
const amiss = [
  /\b((?:my|our|his|her|their) (?:\p{L}+ ){0,2}?(?:jokes?|remarks?|comments?|notes?|e-?mails?|messages?|tone|words|wording|questions?|repl(?:y|ies)|answers?|letters?|speech|talk|posts?|feedback|decisions?|handling|reaction|presentation|choice|timing|conduct|behaviour|behavior|slides|jokes|outburst|reminders?)\b[^,;:.!?–—]*?) (?:was|were|has been|have been|had been|may have been|might have been|came across|landed|struck|upset|offended|hurt|put)\b/iu,
  /\b(?:perceived?|experienced?|saw|took|take|taken|takes) ((?:my|our|the|this|her|his|their) \p{L}[^,;:.!?–—]*?) (?:personally|amiss|badly|to heart|the wrong way|as \p{L}+)\b/iu,
  /\b(?:any|whatever) (?:\p{L}+ ){1,2}?(?:that )?((?:my|our|the|this) (?!(?:may|might|could|has|have|had|will)\b)[^,;:.!?–—]*?) (?:may|might|could)? ?(?:well )?(?:have )?(?:caused?|given rise to|led to|brought(?: about)?|created|occasioned)\b/iu,
  /\b(?:found|find|thought) ((?:my|our|the) (?:\p{L}+ ){0,2}?(?:jokes?|remarks?|comments?|notes?|e-?mails?|messages?|tone|words|wording|questions?|repl(?:y|ies)|answers?|letters?|reminders?|posts?|feedback|handling|service|food|room|noise|queue|delay)) (?:(?:was|to be|too|a bit|rather|so) )*\p{Ll}+$/iu,
  /\b(?:sorry|regret|pity|shame|apolog\p{Ll}+|should|if)\b.*\b(?:found|find|finds) ((?:my|our|the) (?:wording|phrasing|text|acknowledge?ments?|notices?|forms?|articles?|headlines?|photos?|pictures?|design|layout|programme|changes?|slides?)(?! on the \p{Ll}+ side)(?: (?:about|of|in|on|for|at) (?:(?:my|our|the|your) )?\p{Ll}+)?) (?:(?:to be|too|a bit|rather|so|on the) )*\p{Ll}+(?: side)?(?=$|[,;.])/iu,
  /\b(?:found|finds?) ((?:the|my|our|his|her|their) [^,;:.!?–—]{3,50}?)(?<! (?:the|an?|of|at|in|on|for|to|with|our|my|your)) (?:(?:to be|too|a bit|rather|so|very|quite) )*(?:\p{Ll}+(?:ing|ful|ive|ous|ant|ible|able|ed|ish|air)|rude|harsh|curt|abrupt|blunt|cold|sharp|brusque|slow|poor)(?=$|[,;:.!?–—]| (?:on|at|in|but|then)\b)/iu,
];
const topics = leads.map((lead) => new RegExp(lead + behind, 'iu'));

const answered =
  /\b((?:your|the|their|his|her|all) (?:\p{L}+ )?(?:points?|feedback|comments?|concerns?|input|thoughts|views|remarks|suggestions?|ideas?|observations?|questions?|complaints?|criticism|notes|perspectives?|opinions?|worr(?:y|ies)|proposals?)(?: (?!on board)(?:about|on|of|for|regarding|re|with) (?:the |our |your |my |his |her |their )?[^,;:.!?–—]*?)?)(?=$|[,;:.!?–—]|\s(?:on board|with (?:attention|interest|thanks|care)|under|into|but|though|and|is|are|was|were|has|have|had|will|would|well|noted|taken|received|anyway)\b)/iu;

/** What was said to somebody, as an answer names it: of "Thanks for your thoughts on the menu", "your thoughts on the menu"; else the matter. */
export function feedbackIn(said: string): string {
  const [, given = ''] = answered.exec(said) ?? [];
  // "The input on the logo" is the reader's.
  const yours = given.replace(/^(?:all|the (?=.* (?:about|on|regarding|re)\b)(?!.* (?:of|from) the ))\s*/i, 'your ');
  return yours === '' ? topicIn(said) : yours.charAt(0).toLowerCase() + yours.slice(1).trim();
}

// "About what happened on Friday, I’d rather say nothing".
const fronted =
  /^(?:(?:and|so|well|sir|madam),?\s+)?(?:about|with (?:respect|regard) to|concerning|on(?= what\b| how\b| the (?:question|matter|issue)\b)|as for|as to|regarding|re)\s+([^,:]{4,90})[,:]\s/i;
// "About the lift I don't want to speak".
const wished =
  /\s(?:i|we)(?:'d)? (?:don't|do not|would|won't|will not|rather|prefer|sooner|suggest|propose|leave|let|disagree|differ)\b.*$/i;
const handedOver = /\b(?:leave|leaving|left) (?:it|this|that|the \p{L}+) (?:with|to|for|in) .*$/iu;
// "What was said on the stairs, let’s forget it".
const frontedWhat =
  /^(what(?:ever)? (?!about|if|is|are|do|does)[^,:?]{8,70}?)(?:,\s+though)?(?:\s(?=(?:i|we)(?:'d| would) (?:rather|sooner|prefer|leave|let|as soon)\b)|,\s+(?=let's|i'm not|i'd|i would|we'd|i think|i propose|i suggest|can we|best|better))/i;
// "Dwell on the point"; or what somebody is to do: "the proposal of the young ones to count with drones".
const saysNothing =
  /^(?:the|this|that) (?:point|matter|subject|topic|issue|question)$|^(?:your|their|our|my) (?:part|side|end|behalf)$|^(?:(?:the|our|those|all|any) )?(?:guests?|customers?|clients?|people|folks|families|parents|residents|members|colleagues|passengers|users|readers|visitors)$|\b(?:mr|mrs|ms|dr|prof|st)$|^(?:moving|going) (?:along|on)$|^(?:nowt|nothing|naught)$|\sto (?!the\b|an?\b|our\b|your\b|my\b|his\b|her\b|their\b)\p{Ll}/iu;
// "The fight in the yard I'd leave to the angels".
const frontedThing =
  /^((?:the|that|this|my|our|your) (?:(?!(?:\w+ed|\w+s to|felt|feels?|thought|wants?|wish|wishes|say|says|said|told|thinks?|knows?|is|are|was|were|has|have|had|will|would|can)\b)[^\s,:;.?!]+ ?){1,8}?)(?:(?<= )(?:i|we)(?:'d| would)? (?:rather|sooner|prefer|favour|leave|let)\b|,\s+(?:(?:can|could|shall) we|let's (?:not|leave|just|drop|park))\b)/i;
const noMatter = /^(?:\d|(?:the other hand|top of|time|that note|my way)\b)/i;

// "The chat about the overtime", "the overtime conversation": what is talked about.
const talkOf =
  /^(?:(?:the|this|that|our|a) )?(?:whole )?(?:chat|talk|conversation|discussion|debate|question|business|topic|argument|point|remark|comment|idea|suggestion|proposal) (?:about|on|of|over|around|regarding) (?=\S)/i;
const talk = /^((?:the|this|our) \p{L}+(?: \p{L}+)?) (?:chat|talk|conversation|discussion|debate)$/iu;
const matterOf = (named: string): string => named.replace(talkOf, '').replace(talk, '$1');

// "A third till is out of the question": what the verdict is on.
const judged =
  /^(?:(?:no|look|sorry|honestly|frankly),? )?((?:the|a|an|your|our|their|his|her|\p{L}+ing)(?: (?!(?:is|are|was|were|that|who|which|you|i|we|he|she|they|it)\b)[^\s,:;.?!]+){1,8}) (?:is|are|isn't|aren't|was|were) (?:(?:simply|just|frankly|clearly|completely|quite) )?(?:out of the question|an? (?:complete |total )?non[- ]?starter|(?:not )?(?:going to|gonna) (?:happen|fly|work)|not happening|off the table|not on the cards)\b/iu;

/** What a sentence names as its matter: of "Your point on the overtime is well taken", "the overtime". Empty where it is not plain to see. */
export function topicIn(said: string): string {
  const first = (fronted.exec(said)?.[1] ?? '').replace(wished, '');
  if (first !== '' && first.split(' ').length <= 12 && !ofCalendar.test(first) && !noMatter.test(first))
    return matterOf(first);
  const [, told = ''] = frontedWhat.exec(said) ?? [];
  if (told !== '') return told.charAt(0).toLowerCase() + told.slice(1);
  const [, verdict = ''] = judged.exec(said) ?? [];
  if (verdict !== '') return verdict.charAt(0).toLowerCase() + verdict.slice(1);
  const [, put = ''] = frontedThing.exec(said) ?? [];
  if (put !== '') return put.charAt(0).toLowerCase() + put.slice(1).trim();
  const open = said.replace(handedOver, '');
  for (const topic of topics) {
    const named = topic.exec(open)?.[1] ?? '';
    if (
      named !== '' &&
      !ofCalendar.test(named) &&
      !saysNothing.test(named) &&
      named.split(' ').length <= 8 &&
      !/\b(?:how|what|why|who|where|whether|which)\b|^the way\b/i.test(named) &&
      !/\b(?:i|we|you|he|she|they|it)$/i.test(named) &&
      !/["“”]/.test(named)
    )
      return matterOf(named.trim());
  }
  return '';
}

/** What somebody took amiss, by the writer's own account: of "I regret that my joke was misunderstood", "my joke"; else the matter. */
export function amissIn(said: string): string {
  for (const one of amiss) {
    const named = one.exec(said)?.[1] ?? '';
    if (named !== '' && named.split(' ').length <= 8 && !/\b(?:regrets?|sorry)\b/i.test(named)) return named;
  }
  return topicIn(said.replace(/^(?:about|on|as for|as to|regarding|re)\b[^:,]*[:,]\s*/i, ''));
}

// No plain thing stands before the words: somebody does something there.
const isClause =
  /[,;()?!"“”]|\b(?:i|we|you|he|she|they|it|this|that|there|is|are|was|were|be|been|has|have|had|will|would|should|could|can|may|might|must|do|does|did|not|agreed|decided|felt|said|told|asked|to|and then|got|offered|everybody|some(?:one|body)|nobody|everyone)\b|\b\p{Ll}+ing$/iu;
const ahead = /^((?:[^:,;]{2,40}(?=:\s)|[^–—,;:]{2,40}?(?=\s[–—-]\s)))/;

/**
 * What a line of notes is about: what stands before its colon or dash, or before the words that were found, which begin at `at`:
 * of "Rent split not touched", "Rent split". Empty where it is not plain to see.
 */
export function headIn(said: string, at: number): string {
  const [, labelled = ''] = ahead.exec(said) ?? [];
  const head = (labelled || said.slice(0, at)).trim();
  // "Skipper preferred not to open it": who spoke, and no matter.
  if (
    labelled === '' &&
    /^(?:did(?:n't| not)|does(?:n't| not)|preferred|thought|felt|suggested|asked|wanted|chose|not to (?:hear|know|be told|find out|learn)|needn't|unaware)\b/i.test(
      said.slice(at),
    )
  )
    return '';
  return head.split(' ').length <= (labelled === '' ? 6 : 8) &&
    /^(?!(?:Best|Better|Keep|Leave|Let|Agreed|Between)\b|(?:The|An?|Our|My)$)[\p{Lu}\d]/u.test(head) &&
    !isClause.test(head)
    ? head
    : '';
}

const name =
  /(?<=[\p{L},:–—-] )(?<!\b[Tt]he \p{Lu}\p{Ll}+ )(?<!\b(?:St|in|into|onto|via|at|from|near|of|on|the|(?:going|gone|go|goes|went|moves?|moved|moving|back) to) )(?:(?:Mr|Mrs|Ms|Dr|Father|Sister)\.? )?\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?(?![\p{L}’'-]*\p{Lu})/gu;

const copied =
  /\b(?:put|putting|(?:have|had|keep|keeping|got)(?! put)) ((?:the |my |our |your )?\p{L}(?:[^,;:.]|(?<=\b(?:Mr|Ms|Dr|Mrs))\.)*?) (?:in|on|into) (?:copy|cc|(?:the )?loop)\b|\b(?:copying|copied|cc(?:'d|ing|ed)?|loop(?:ing|ed)|add(?:ing|ed))(?: in)? ((?:the |my |our |your )?\p{L}[^,;:.]*?)(?: in)?(?=,|$| (?:so|for|to|as|because|here|on)\b)/iu;

// "Clive needn't hear about it": a name that begins a sentence, by what stands behind it.
const nameAtStart =
  /^(?!(?:I|We|You|He|She|They|It|This|That|There|These|Those|Nobody|Somebody|Someone|Everyone|Everybody|Anyone|People|What|Who|Which|Nothing|Please|Let|Best|Better|Agreed|Decided|Noted|Resolved|Reminded|Told|Rather|Prefer|Maybe|Perhaps|And|But|So|Not|Still|Sorry|Thanks|Ask|Keep|Tell|Try)\b)(\p{Lu}\p{L}+(?: \p{Lu}\p{Ll}+)?)(?=(?:'(?:s|ll|d)|n't)? (?:needn't|need not|doesn't|does not|don't|didn't|did not|mustn't|must not|shouldn't|should not|won't|will not|isn't|is not|wasn't|can't|cannot|not to|hasn't|never|knows?|hears?|gets?|unhappy)\b)/u;
// Who is to be asked: "take it up with procurement", "the transfer team are the ones".
const sought =
  /\b(?:(?:sits?|lies?|rests?|lives?|up|take (?:it|this|that)(?: up)?|raise (?:it|this|that)|speak|talk|check|liaise) (?:with|to)|(?:matter|question|one|down|thing) (?:for|to)|ask|contact|chase|call|ring) ((?:the |our |your )?(?!(?:you|them|him|her|me|us|it|this|that|the|someone|somebody|anyone|whoever|if|why|what|when|how|for|about|again|to)\b)\p{L}+(?: \p{L}+)? (?:team|office|desk|department|people|side|company|board|committee|agents?|authority|contractors?)|(?:the )?(?!(?:you|them|him|her|me|us|it|this|that|the|someone|somebody|anyone|whoever|if|why|what|when|how|for|about|again|to)\b)\p{L}{2,})(?=[,;.:!?]|$|\s(?:about|on|for|if|and|as|they|who|that|directly|first|there|why|when|over|instead)\b)|^((?:The |Our |Your )?(?!(?:we|i|you|he|she|they|this|that)\b)\p{L}+(?: \p{L}+)?) (?:(?:is|are) (?:the (?:one|ones|people|person)|to blame)|dropped|messed|let|lost|forgot|failed|broke|never|didn't|kept)\b/iu;

/** Who is copied in: of "I’ve copied in the Chief Officer so he can see", "the Chief Officer". */
export function copiedIn(said: string): string {
  const [, on = '', in_ = ''] = copied.exec(said) ?? [];
  const who = (on || in_).replace(/^to\s+/, '');
  return who.split(' ').length < 6 ? who : '';
}

// Who is not to hear of it: "keep the agent out of the loop", "nothing in writing to Pisa".
const keptOut =
  /\b(?:(?:keep|keeping|leave|leaving|kept|left) ((?:the |our |your |his |her |their )\p{L}+(?: (?!what\b|how\b|why\b|when\b|whether\b|if\b|for\b|until\b|till\b|yet\b|now\b|about\b|before\b|so\b|and\b|that\b|at\b|in\b|on\b|please\b|out\b|off\b)\p{Ll}+)?|\p{L}+) (?:out of|in the dark|off)|(?:keep|keeping|kept) (?:it|this|that|them) from ((?:the |our |your |his |her |their )?\p{L}+(?: (?!what\b|how\b|why\b|when\b|whether\b|if\b|for\b|until\b|till\b|yet\b|now\b|about\b|before\b|so\b|and\b|that\b|at\b|in\b|on\b|please\b)\p{Ll}+)?)|let(?:ting)? on to ((?:the |our |your |his |her |their )\p{L}+(?: (?!what\b|how\b|why\b|when\b|whether\b|if\b|for\b|until\b|till\b|yet\b|now\b|about\b|before\b|so\b|and\b|that\b|at\b|in\b|on\b|please\b|out\b|off\b)\p{Ll}+)?|\p{L}+)|(?:not to|don't|do not|without) (?:tell|telling|inform|informing|mention it to|copy|(?:mention|say|show|send|give|forward) (?:(?!to\b)\S+ ){1,4}?to) ((?:the |our |your |his |her |their )\p{L}+(?: (?!what\b|how\b|why\b|when\b|whether\b|if\b|for\b|until\b|till\b|yet\b|now\b|about\b|before\b|so\b|and\b|that\b|at\b|in\b|on\b|please\b|out\b|off\b)\p{Ll}+)?|\p{L}+)|(?:nothing(?: in writing)?|not a (?:word|syllable)(?: of \S+)?) to ((?:the |our |your |his |her |their )\p{L}+(?: (?!what\b|how\b|why\b|when\b|whether\b|if\b|for\b|until\b|till\b|yet\b|now\b|about\b|before\b|so\b|and\b|that\b|at\b|in\b|on\b|please\b|out\b|off\b)\p{Ll}+)?|\p{L}+))\b/iu;
const noOne =
  /^(?:(?:the|our|your) )?(?:it|this|that|he|she|they|them|him|her|me|us|you|anyone|anybody|everyone|people|others|say|do|see|word|thread|names?|rest|minutes|old|poor|young|dear|little)$/i;

// "Keep this to yourself, Deirdre, but …": she is spoken to.
const spokenTo =
  /(\b(?:yourself|now|word|please|secret|quiet|this|that|it|you|mum|here|me),?) \p{Lu}\p{Ll}+(?=,|\.?$)/gu;

// Whoever is named there is spoken about, and by no means the one who is not to hear of it.
const inConfidence =
  /^\W*(?:strictly |just |only )*(?:between (?:ourselves|us|you and me)|off the record|in confidence|confidentially|entre nous)\b/i;

// Who has not heard: "best not bring it to Wout", "before Finance gets wind of it", "Managing partner not to hear of it".
const who = '((?:the|The|our|Our|your|his|her|their) \\p{Ll}+|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{Ll}+)?)';
const unheard = [
  `(?:[Nn]ot|n't|[Nn]ever)(?: to)?(?: be)? (?:bring|raise|take|mention|mentioned|show|shown|pass|passed|say|said|told|breathe)(?: (?:it|this|that|any of it|a word))?(?: up| on)? (?:to|with) ${who}`,
  `[Ii]n front of ${who}`,
  `[Bb]efore ${who} (?:gets? wind|hears?|finds? out|knows?|reads?|learns?|joins?|sees?)(?!\\p{L})`,
  `(?:^|[,;] )${who} (?:doesn't|does not|don't|do not|needn't|need not|mustn't|must not|isn't to|aren't to|hasn't|haven't|shouldn't) (?:need to |yet )?(?:know|hear|learn|find out|be told)(?!\\p{L})`,
  `^([Tt]he \\p{Ll}+(?: \\p{Ll}+)?|\\p{Lu}\\p{L}+(?: \\p{Ll}+)?) not to (?:hear|be told|know|find out|learn|be copied|get wind)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'u'));

function unheardIn(said: string): string {
  const found = unheard.map((pattern) => pattern.exec(said)?.[1] ?? '').find(Boolean) ?? '';
  // "Managing partner" is an office, "Night shift" a group.
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(found) && !/^(?:The|Our) /.test(found)
    ? `the ${found.charAt(0).toLowerCase()}${found.slice(1)}`
    : found.replace(/^(?:The|Our)\b/, (word) => word.toLowerCase());
}

// "Ines and Georg": not Georg alone.
const bothNamed = /(?:^|\s)\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}/u;
const group = /^(?:'s?)? (?:team|people|staff|office|side|lot|crew|group|colleagues|committee|council)(?!\p{L})/u;
/** With those who are meant by it: "the governor’s people", "the Leeds team". */
function withGroup(named: string, said: string): string {
  const at = said.indexOf(named);
  // "Don’t tell the agency we’re late".
  const who = named.replace(/ (?:we|i|you|they|he|she|it|who)$/i, '');
  return at < 0 || who === '' ? who : who + (group.exec(said.slice(at + who.length))?.[0] ?? '');
}

/** The one person a sentence names, or who is copied in; empty where it names nobody or several. */
export function personIn(said: string): string {
  const office = copiedIn(said);
  if (office !== '') return office;
  const out = keptOut.exec(said)?.slice(1).find(Boolean) ?? '';
  if (out !== '' && !noOne.test(out)) return withGroup(titled(out, said), said);
  const unaware = unheardIn(said);
  if (unaware !== '' && (unaware === 'IT' || !noOne.test(unaware))) return withGroup(unaware, said);
  // "I wouldn't go round Craig, so let's leave him out of it".
  if (inConfidence.test(said) || (out !== '' && noOne.test(out) && !/^(?:him|her)$/i.test(out))) return '';
  if (bothNamed.test(said)) return '';
  const [, first = ''] = nameAtStart.exec(said) ?? [];
  const names = new Set([
    ...(first === '' ? [] : [first]),
    ...(said.replace(spokenTo, '$1').match(name) ?? []).filter(
      (one) => !ofCalendar.test(one) && one !== 'Please' && one !== 'God',
    ),
  ]);
  return names.size === 1 ? withGroup(titled([...names][0] ?? '', said), said) : '';
}

/** With the name behind a title: its stop ends no sentence. */
const titled = (who: string, said: string): string =>
  /^(?:Mr|Mrs|Ms|Dr|Prof|Rev)$/.test(who)
    ? (new RegExp(`\\b${who}\\.? \\p{Lu}[\\p{L}'-]+`, 'u').exec(said)?.[0].replace(/'s$/, '') ?? '')
    : who;

/** Who is to be turned to, a person or an office: of "Take it up with procurement", "procurement". Empty where nobody is. */
export function soughtIn(said: string): string {
  const [, behind = '', before = ''] = sought.exec(said) ?? [];
  const who = titled(behind || before, said);
  return who === '' ? personIn(said) : who.charAt(0) === 'T' ? who.replace(/^The/, 'the') : who;
}

/** Somebody who was named, as words speak of them: "him", "her", or "them". */
export const pronounIn = (said: string): 'him' | 'her' | 'them' =>
  /\b(?:he|him|his)\b/i.test(said) ? 'him' : /\b(?:she|her|hers)\b/i.test(said) ? 'her' : 'them';
