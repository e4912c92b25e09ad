// Verbs with an end that somebody can wait for.
export const workVerbs: ReadonlySet<string> = new Set(
  'send share write draft prepare finish complete fix sort update build book order arrange organise organize call ring phone email text mail message post publish print deliver bring fetch collect return replace repair renew review check test chase confirm contact tell ask inform notify raise submit file sign pay refund transfer issue release ship deploy launch move install clean clear remove add change correct rewrite revise amend translate compile collate gather list log record set schedule plan run cover handle resolve address tackle improve investigate audit train trial brief present report circulate forward upload scan create design make produce put take drop pick follow speak talk meet find get hire close open walk process analyse analyze reconcile calculate count measure label tag rename reset restore migrate merge document escalate agree appoint recruit advertise raise give mention liaise settle dig phase finalise finalize reduce reach apply switch invite paint mend service rehang load switch approve split obtain remind sweep water swap empty fit split reorder hand feed format ping reply respond answer resend host verify inspect dispatch supply distribute export import propose estimate cook pack hang lay demo compare assemble interview weigh wash pop drive'.split(
    ' ',
  ),
);

/** Whether a word is the base form of work people undertake for one another: send, fix, arrange. */
export const isWork = (word: string): boolean => workVerbs.has(word);

/** Whether a word is such a verb under way: sending, fixing, submitting. */
export function isWorkUnderWay(word: string): boolean {
  if (!word.endsWith('ing')) return false;
  const stem = word.slice(0, -3);
  return workVerbs.has(stem) || workVerbs.has(`${stem}e`) || workVerbs.has(stem.slice(0, -1));
}
