import { render } from 'preact';
import '../../src/ui/kit.css';
import '../../src/popup/popup.css';
import { Popup } from '../../src/popup/popup';

render(<Popup now={() => new Date()} close={() => window.close()} />, document.body);
