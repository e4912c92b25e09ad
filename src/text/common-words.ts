/**
 * The commonest tokens of English mails, notes and transcripts, the commonest first, counted over `training/drafts`. The
 * n-th is about one in 8n of all tokens.
 */
export const commonWords: readonly string[] = `
  the #number #name and it on i in to is a 's of for you that at with we was from by one have are two not be
  n't has so your as about what they do 've this there no me out had can up all if them 'd he 'll three been
  before will my new were back asked who 'm us did four would since she now last mr first day which our
  because off said people 're go only got her time may monday week good thursday then after say next like
  minutes put friday room see told an but over same know days down second six when year until please could
  both get right here list came nine five should call went come okay nobody tuesday how night his read left
  old meeting does half under morning than more done their need each thank open want line says well let ten
  march eleven number page mrs june again other him goes or without hours take office chair where wrong
  saturday every yes thing through ms tell phone own sunday ask door still board side am letter till wednesday
  going month dr any today signed some
`
  .trim()
  .split(/\s+/);
