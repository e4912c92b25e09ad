// What only promises to think of it: to keep that would be to say it twice.
const isPutOff =
  /\b(?:advisement|in mind|on board|reflect|ponder|think|thinking|consider\w*|thought|attention|deserves?|radar|let(?: us|'s)|on with|thanked|turned to|moved on|agenda|message received|filed|one of|back to|fine)\b|\b(?:but|however|though|although|anyway|yet)\b|[?;"“”]/i;
const isGone =
  /[:,]\s+(?:duly |all |well |much )?(?:noted|admired|appreciated|received|heard|read|logged|acknowledged)$/i;
// It thanks, or says that it has come.
const isPlain =
  /\b(?:thank\w*|grateful|cheers|ta|appreciat\w+|received|noted?|read|recorded|passed|forwarded|shared|got|seen|welcomed|heard|interesting|useful|good|valuable)\b/i;
const fewest = 6;

/** What says that something has come, as it stands in the draft, without a "duly noted" behind it; empty where it says no more than that. */
export function receiptIn(kept: string): string {
  const receipt = kept.replace(isGone, '');
  return receipt.split(' ').length >= fewest && isPlain.test(receipt) && !isPutOff.test(receipt) ? receipt : '';
}
