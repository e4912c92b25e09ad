import packed from 'virtual:rule-tables';
import learnt from '../model/learnt';
import { makeModel } from '../model/model';
import { unpackWeights } from '../model/weights';
import { rules } from '../rules';
import { type Engine, makeEngine } from './engine';
import { inflate } from './inflate';
import { makeSecondReader } from './second-reading';
import { suggest } from './suggest';
import { unpackTables } from './tables';

let loading: Promise<Engine> | undefined;

/** The whole engine: all rules, and the model. Its tables were made at build time, and are inflated once. */
export function loadEngine(): Promise<Engine> {
  loading ??= Promise.all([inflate(packed), inflate(learnt)]).then(([tables, weights]) =>
    makeEngine(unpackTables(tables), rules, {
      readAgain: makeSecondReader(makeModel(unpackWeights(weights)), rules),
      suggest,
    }),
  );
  return loading;
}
