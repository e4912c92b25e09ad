import { Agreements } from './agreements';
import { Meetings } from './meetings';
import type { WorkbookPage } from './page';
import { Promises } from './promises';
import { Reflection } from './reflection';
import { Repair } from './repair';
import { Trends } from './trends';

const first: WorkbookPage = { place: 'promises', title: 'workbook_promises', icon: 'promises', View: Promises };

/** The pages, in the order of the navigation. The first is where the workbook opens. */
export const pages: readonly [WorkbookPage, ...WorkbookPage[]] = [
  first,
  { place: 'meetings', title: 'workbook_meetings', icon: 'chat', View: Meetings },
  { place: 'trends', title: 'workbook_trends', icon: 'trends', View: Trends },
  { place: 'repair', title: 'workbook_repair', icon: 'pen', View: Repair },
  { place: 'agreements', title: 'workbook_agreements', icon: 'file', View: Agreements },
  { place: 'reflection', title: 'workbook_reflection', icon: 'sun', View: Reflection },
];
