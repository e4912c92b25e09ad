import type { WorkbookPage } from './page';
import { Promises } from './promises';

const first: WorkbookPage = { place: 'promises', title: 'workbook_promises', icon: 'promises', View: Promises };

/** The pages, in the order of the navigation. The first is where the workbook opens. */
export const pages: readonly [WorkbookPage, ...WorkbookPage[]] = [first];
