import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import type {Place} from './place.js';

const folder = process.env['GAI_WORDPRESS'] ?? '/usr/share/wordpress';
// The row in the READMEs is this version's.
const version = '6.1';

/** The filter of WordPress, in PHP: Debian's packages `wordpress` and `php-cli`. */
export const wordpress: Place = {
  name: `WordPress ${version} wp_kses_post`,
  reason: findReason(),
  pass: (html) => execFileSync('php', ['test/editors/kses.php', folder], {input: html, encoding: 'utf8', maxBuffer: 1e8}),
};

/** Why it cannot run here. */
function findReason(): string | undefined {
  if (spawnSync('php', ['--version']).status !== 0) return 'php is not installed';
  const file = `${folder}/wp-includes/version.php`;
  if (!existsSync(file)) return `${folder} has no WordPress: install it, or set GAI_WORDPRESS`;
  const found = /\$wp_version = '([^']*)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return found.startsWith(`${version}.`) || found === version ? undefined : `WordPress ${found} is there, and the row is that of ${version}`;
}
