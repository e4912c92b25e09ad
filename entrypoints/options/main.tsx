import { examples } from 'virtual:rule-examples';
import { render } from 'preact';
import '../../src/ui/kit.css';
import '../../src/ui/places.css';
import '../../src/options/options.css';
import { ruleTexts } from 'virtual:rule-texts';
import { Options } from '../../src/options/options';

render(<Options names={ruleTexts} examples={examples} />, document.body);
