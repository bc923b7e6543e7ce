import '../src/index.js';
import '../src/elements/report-checks.js';
import {startPage} from './page.js';

startPage('gai-report-checks, gai-report-table');
