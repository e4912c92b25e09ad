import { holdInFirefox, libraryEditors } from './hold';

holdInFirefox(libraryEditors.slice(0, 5));
