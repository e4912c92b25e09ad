import learnt from '../model/learnt';
import { makeModel } from '../model/model';
import { unpackWeights } from '../model/weights';
import { rules } from '../rules';
import { type Engine, makeEngine } from './engine';
import { inflate } from './inflate';
import { makeSecondReader } from './second-reading';
import { unpackTables } from './tables';

/** The whole engine: all rules, with their phrases as `packTables` wrote them, and the model. */
export async function wholeEngine(tables: Uint8Array): Promise<Engine> {
  const model = makeModel(unpackWeights(await inflate(learnt)));
  return makeEngine(unpackTables(tables), rules, makeSecondReader(model, rules));
}
