import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDesk } from '../src/page/desk';
import { handOver } from '../src/page/face-loader';
import { fieldBoxes } from '../src/page/mirror';

export default defineUnlistedScript(() => handOver({ openDesk, fieldBoxes }));
