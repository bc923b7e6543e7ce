/** What reads documents and the page's own content; fetched when one is asked for. */
export {readSource} from './read-source.js';
export {upgradeAll} from './upgrade-all.js';
