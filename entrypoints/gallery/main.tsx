import { render } from 'preact';
import '../../src/ui/kit.css';
import '../../src/ui/places.css';
import '../../src/options/options.css';
import '../../src/workbook/trends.css';
import './gallery.css';
import { Gallery } from './gallery';
import { holdStates } from './states';

holdStates(document);
render(<Gallery />, document.body);
