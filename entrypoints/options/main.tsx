import { examples } from 'virtual:rule-examples';
import { landings } from 'virtual:rule-landings';
import { ruleTexts } from 'virtual:rule-texts';
import { render } from 'preact';
import '../../src/ui/kit.css';
import '../../src/ui/places.css';
import '../../src/options/options.css';
import { Options } from '../../src/options/options';

const named = Object.entries(ruleTexts).map(([signal, texts]) => [signal, { ...texts, lands: landings[signal] ?? '' }]);

render(<Options names={Object.fromEntries(named)} examples={examples} />, document.body);
