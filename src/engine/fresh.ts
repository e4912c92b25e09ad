import { rules } from '../rules';
import { packTables } from './compile';
import { type Engine, makeEngine } from './engine';
import { unpackTables } from './tables';
import { wholeEngine } from './whole';

/** The rules alone, with tables compiled on the spot. */
export const freshRules = (): Engine => makeEngine(unpackTables(packTables(rules)), rules);

/** The engine for the command line and for tests: rules with tables compiled on the spot, and the model. */
export const freshEngine = (): Promise<Engine> => wholeEngine(packTables(rules));
