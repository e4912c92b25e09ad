import * as v from 'valibot';
import {
  type Agreements,
  expectation,
  isSame,
  isUntouched,
  isWritten,
  kinds,
  moments,
  type OwnPact,
  ownPact,
  type Pact,
  type Pacts,
  pacts,
  sides,
} from './agreements';
import { type FileFrom, fileFrom, ownIds, type ReadFile, readFileAs } from './rule-file';

/** What one person gives to another: agreements, and no expectations, which everybody writes for themselves. */
export interface AgreementFile extends Partial<Pacts> {
  readonly own: readonly OwnPact[];
}

/** The most that such a file may weigh, in bytes. */
export const AGREEMENT_FILE_BYTES = 1_000_000;

const own = v.pipe(v.array(ownPact), ownIds());
const agreementFile = v.strictObject({
  handrail: v.literal('agreements'),
  version: v.literal(1),
  urgent: v.exactOptional(pacts.urgent),
  hours: v.exactOptional(pacts.hours),
  dropped: v.exactOptional(pacts.dropped),
  decides: v.exactOptional(pacts.decides),
  own: v.optional(own, []),
});

/** Everything of the agreements, as it stands in a file of everything. */
export const everyAgreement = v.strictObject({
  ...pacts,
  own,
  expectations: v.strictObject({ missed: expectation, pushback: expectation, misstep: expectation }),
});

/**
 * Reads a file from somebody; nothing is changed by it.
 * @param text JSON, with or without a byte order mark
 */
export const readAgreementFile = (text: string): Promise<ReadFile<AgreementFile>> =>
  readFileAs(text, agreementFileFrom);

function agreementFileFrom(value: unknown): FileFrom<AgreementFile> {
  const read = fileFrom(value, 'agreements', agreementFile);
  if ('problem' in read) return read;
  const { handrail: _, version: __, ...file } = read.file;
  return { file };
}

/** The agreements that are written, as such a file. */
export function writeAgreementFile(agreements: Agreements): string {
  const written = kinds.filter((kind) => isWritten(agreements[kind].said));
  const own = agreements.own.filter(({ said }) => isWritten(said));
  const file = {
    handrail: 'agreements',
    version: 1,
    ...Object.fromEntries(written.map((kind) => [kind, agreements[kind]])),
    ...(own.length > 0 ? { own } : {}),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** What is here, with all that is written in a file in its place. One that is not here by its id, but by its title, is that one. */
export function withFile(here: Agreements, file: AgreementFile): Agreements {
  const written = kinds.filter((kind) => isWritten(file[kind]?.said ?? ''));
  const titled = ({ title }: OwnPact) => title.trim().toLowerCase();
  const own = new Map(here.own.map((pact) => [pact.id, pact]));
  for (const pact of file.own.filter(({ said }) => isWritten(said))) {
    const same =
      here.own.find(({ id }) => id === pact.id) ??
      here.own.find((mine) => titled(mine) !== '' && titled(mine) === titled(pact));
    const id = same?.id ?? pact.id;
    own.set(id, { ...pact, id });
  }
  return { ...here, ...Object.fromEntries(written.map((kind) => [kind, file[kind]])), own: [...own.values()] };
}

/** One agreement that another set of them has and this one has not, or has otherwise. */
export interface Offer {
  /** Its kind, or the id of one that was added. */
  readonly name: string;
  /** Of one that was added. */
  readonly title?: string;
  readonly theirs: Pact;
  /** Undefined where nothing is written here. */
  readonly mine?: Pact;
}

/** What would be different, before it is. */
export function findOffers(here: Agreements, after: Agreements): readonly Offer[] {
  const offer = (name: string, theirs: Pact, mine: Pact | undefined, title?: string): readonly Offer[] => {
    if (mine && isSame(mine.said, theirs.said) && mine.agreed?.on === theirs.agreed?.on) return [];
    return [
      { name, theirs, ...(title === undefined ? {} : { title }), ...(mine && isWritten(mine.said) ? { mine } : {}) },
    ];
  };
  return [
    ...kinds.flatMap((kind) => offer(kind, after[kind], here[kind])),
    ...after.own.flatMap((pact) => {
      const mine = here.own.find(({ id }) => id === pact.id);
      return offer(pact.id, pact, mine, pact.title);
    }),
  ];
}

/** What is here, with the agreements of these names as they are in another set; one that is not there goes. */
export function withFrom(here: Agreements, from: Agreements, names: readonly string[]): Agreements {
  const taken = kinds.filter((kind) => names.includes(kind));
  const own = here.own.filter(({ id }) => !names.includes(id) || from.own.some((other) => other.id === id));
  for (const [index, pact] of from.own.entries()) {
    if (!names.includes(pact.id)) continue;
    const at = own.findIndex(({ id }) => id === pact.id);
    own.splice(at < 0 ? index : at, at < 0 ? 0 : 1, pact);
  }
  return { ...here, ...Object.fromEntries(taken.map((kind) => [kind, from[kind]])), own };
}

/** What is here, with all that was kept before in its place; what is written only here stays, and what was half written as well. */
export function withKept(here: Agreements, before: Agreements): Agreements {
  const half = kinds.filter((kind) => !isUntouched(before, kind) && !isWritten(here[kind].said));
  const halfOwn = before.own.filter(({ id, said }) => !isWritten(said) && here.own.every((mine) => mine.id !== id));
  const expectations = moments.map((moment) => {
    const written = sides.filter((side) => isWritten(before.expectations[moment][side]));
    const kept = Object.fromEntries(written.map((side) => [side, before.expectations[moment][side]]));
    return [moment, { ...here.expectations[moment], ...kept }];
  });
  const names = [...half, ...halfOwn.map(({ id }) => id)];
  return {
    ...withFrom(withFile(here, before), before, names),
    expectations: { ...here.expectations, ...Object.fromEntries(expectations) },
  };
}
