import type { Reread } from '../messages/map';
import { type Repair, repairIn } from '../repair/repair';
import { reread, sentencesOf } from './reread';

/** Which steps of a repair a draft takes that is to be one. */
export async function hearRepair(draft: Reread): Promise<Repair> {
  const findings = await reread(draft);
  return repairIn(draft.lines.join('\n'), sentencesOf(draft), findings);
}
