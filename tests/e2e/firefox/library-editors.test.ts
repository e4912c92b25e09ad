import { triedEditors } from '../../../build/editors';
import { holdInFirefox } from './hold';

holdInFirefox(triedEditors.filter(({ inFirefox, version }) => inFirefox && version !== undefined));
