import '../src/index.js';
import '../src/elements/report-checks.js';
import {dress, startPage} from './page.js';

startPage(dress('gai-report-checks, gai-report-table'));
