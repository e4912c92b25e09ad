import { makeAppraise } from '../model/appraise';
import learnt from '../model/learnt';
import learntTrust from '../model/learnt-trust';
import { makeModel } from '../model/model';
import { unpackWeights } from '../model/weights';
import { rules } from '../rules';
import { type Engine, makeEngine } from './engine';
import { inflate } from './inflate';
import { makeSecondReader, signalsOf } from './second-reading';
import { unpackTables } from './tables';

/** The whole engine: all rules, with their phrases as `packTables` wrote them, and the model. */
export async function wholeEngine(tables: Uint8Array): Promise<Engine> {
  const model = makeModel(unpackWeights(await inflate(learnt)));
  const values = new Float32Array((await inflate(learntTrust)).buffer);
  const appraise = makeAppraise(values, signalsOf(model.signals, rules));
  return makeEngine(unpackTables(tables), rules, makeSecondReader(model, rules, appraise));
}
