import { render } from 'preact';
import '../../src/ui/kit.css';
import '../../src/ui/places.css';
import '../../src/workbook/promises.css';
import '../../src/workbook/meetings.css';
import '../../src/workbook/trends.css';
import '../../src/workbook/agreements.css';
import '../../src/workbook/reflection.css';
import '../../src/workbook/repair.css';
import { Workbook } from '../../src/workbook/workbook';

render(<Workbook now={() => new Date()} />, document.body);
