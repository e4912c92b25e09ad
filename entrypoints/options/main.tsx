import { examples } from 'virtual:rule-examples';
import { render } from 'preact';
import '../../src/ui/kit.css';
import '../../src/options/options.css';
import { ruleNames } from '../../src/engine/built';
import { Options } from '../../src/options/options';

render(<Options names={ruleNames} examples={examples} />, document.body);
