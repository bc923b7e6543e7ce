import '../src/index.js';
import {dress, startPage} from './page.js';

startPage(dress('gai-report', true), {hasSamples: true});
