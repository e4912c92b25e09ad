import learnt from '../model/learnt';
import { makeModel } from '../model/model';
import { unpackWeights } from '../model/weights';
import { rules } from '../rules';
import { packTables } from './compile';
import { type Engine, makeEngine } from './engine';
import { inflate } from './inflate';
import { makeSecondReader } from './second-reading';
import { suggest } from './suggest';
import { unpackTables } from './tables';

/** The rules alone, with tables compiled on the spot. */
export const freshRules = (): Engine => makeEngine(unpackTables(packTables(rules)), rules, { suggest });

/** The engine for the command line and for tests: rules with tables compiled on the spot, and the model. */
export const freshEngine = async (): Promise<Engine> =>
  makeEngine(unpackTables(packTables(rules)), rules, {
    readAgain: makeSecondReader(makeModel(unpackWeights(await inflate(learnt))), rules),
    suggest,
  });
