/** Who is spoken to at the beginning of a sentence, as in "Hi Ann, can you …", in any case; the source of a pattern. */
export const greetingWords =
  '(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening)|morning)\\b[^,.:;?!]{0,40},\\s+';
