import type { FunctionComponent } from 'preact';
import type { IconName } from '../ui/icon';
import type { Key } from '../ui/words';

/** What each page of the workbook is given. */
export interface PageProps {
  now(): Date;
  /** What the address names within the page: `kept` in `#promises/kept`, else empty. */
  readonly part: string;
}

/** One page of the workbook; `#place` is its address. */
export interface WorkbookPage {
  readonly place: string;
  readonly title: Key;
  readonly icon: IconName;
  readonly View: FunctionComponent<PageProps>;
}
