import { browserEditors, holdInFirefox } from './hold';

holdInFirefox(browserEditors);
