import { triedEditors } from '../../../build/editors';
import { holdInFirefox } from './hold';

// The WebSocket of Node 20 breaks after 4,096 messages of one process: libraries have a file, and so a process, of their own.
holdInFirefox(triedEditors.filter(({ inFirefox, version }) => inFirefox && version === undefined));
