import packed from 'virtual:rule-tables';
import { rules } from '../rules';
import { makeEngine } from './engine';
import { unpackTables } from './tables';

/** The engine a page runs: its tables were made at build time. */
export const engine = makeEngine(unpackTables(packed), rules);

/** What people are told about each signal. */
export const ruleNames = Object.fromEntries(
  rules.map(({ id, name, family, lands, about, source, silent }) => [id, { name, family, isStrength: family === 'strengths', lands, about, source, silent }]),
);
