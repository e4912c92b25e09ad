import type { FunctionComponent } from 'preact';
import type { LedgerPromise } from '../promises/promise';
import type { IconName } from '../ui/icon';
import type { Key } from '../ui/words';

/** What each page of the workbook is given. */
export interface PageProps {
  now(): Date;
  /** What the address names within the page: `kept` in `#promises/kept`, else empty. */
  readonly part: string;
  /** The ledger, by day; undefined while it is read, and where it cannot be, which the workbook says itself. */
  readonly promises: readonly LedgerPromise[] | undefined;
  /** Reads the ledger again after the page has changed it. */
  readLedger(): Promise<void>;
}

/** One page of the workbook; `#place` is its address. */
export interface WorkbookPage {
  readonly place: string;
  readonly title: Key;
  readonly icon: IconName;
  readonly View: FunctionComponent<PageProps>;
}
