import { openAnalysis } from '../../src/engine/analysis';
import { confirmed } from '../../src/engine/confirm';
import type { Engine } from '../../src/engine/engine';
import { promisesOf } from '../../src/meetings/draft-promises';
import type { HeardPromise } from '../../src/promises/promise';
import { answer } from '../../src/text/grammar';
import { readDay } from '../../src/text/when';
import type { PromiseText } from './promise-score';

/** When all of the texts were written. */
const written = new Date(2026, 11, 1, 10);

/** What hears the promises of a text, as a page would ask about them after it was sent. */
export const hearPromisesWith =
  (engine: Engine) =>
  ({ kind, text }: PromiseText): readonly HeardPromise[] => {
    const findings = confirmed(openAnalysis(engine, kind).update(text.split('\n')), text, answer);
    const sure = findings.filter(({ certainty }) => certainty !== 'possible');
    return promisesOf(text, kind, sure, written, readDay);
  };
