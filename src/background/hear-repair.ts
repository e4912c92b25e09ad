import type { MayRepair } from '../messages/map';
import { findRepair, type Repair } from '../repair/repair';
import { reread, sentencesOf } from './reread';

/** Which steps of a repair a draft takes, where it is a mail that apologises. */
export async function hearRepair({ isMeant, ...draft }: MayRepair): Promise<Repair | undefined> {
  if (draft.kind !== 'email') return undefined;
  const findings = await reread(draft);
  return findRepair(draft.lines.join('\n'), sentencesOf(draft), findings, isMeant);
}
