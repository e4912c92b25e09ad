import { rules } from '../rules';
import { packTables } from './compile';
import { type Engine, makeEngine } from './engine';
import { unpackTables } from './tables';

/** The engine with tables compiled on the spot, for the command line and for tests; pages use the ones made at build time. */
export const freshEngine = (): Engine => makeEngine(unpackTables(packTables(rules)), rules);
