import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { face } from '../src/page/face';
import { handOver } from '../src/page/face-loader';

export default defineUnlistedScript(() => handOver(face));
