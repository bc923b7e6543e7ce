import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Place} from './place.js';

const folder = process.env['GAI_WORDPRESS'] ?? '/usr/share/wordpress';
// The row in the READMEs is this version's.
const version = '6.1';

/** A site on WordPress with a database of its own: Debian's packages `wordpress`, `php-cli`, `php-mysql` and `mariadb-server`. */
export const wordpress: Place = {
  name: `WordPress ${version}`,
  reason: findReason(),
  pass: async (html) => execFileSync('php', ['test/editors/wordpress.php', folder, await (socket ??= startDatabase())], {input: html, encoding: 'utf8', maxBuffer: 1e8}),
};

let socket: Promise<string> | undefined;

/** Why it cannot run here. */
function findReason(): string | undefined {
  for (const program of ['php', 'mariadbd', 'mariadb-install-db']) if (spawnSync(program, ['--help']).error) return `${program} is not installed`;
  if (!execFileSync('php', ['-m'], {encoding: 'utf8'}).includes('mysqli')) return 'php has no mysqli';
  const file = `${folder}/wp-includes/version.php`;
  if (!existsSync(file)) return `${folder} has no WordPress: install it, or set GAI_WORDPRESS`;
  const found = /\$wp_version = '([^']*)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return found.startsWith(`${version}.`) || found === version ? undefined : `WordPress ${found} is there, and the row is that of ${version}`;
}

/** Starts an empty database for as long as this process runs; gives its socket. */
async function startDatabase(): Promise<string> {
  const room = mkdtempSync(join(tmpdir(), 'gai-report-'));
  const common = ['--no-defaults', `--datadir=${room}/data`, ...(process.getuid?.() === 0 ? ['--user=root'] : [])];
  execFileSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {stdio: 'ignore'});
  const path = `${room}/socket`;
  const server = spawn('mariadbd', [...common, `--socket=${path}`, `--pid-file=${room}/pid`, '--skip-networking'], {stdio: 'ignore'});
  server.unref();
  process.once('exit', () => {
    server.kill('SIGKILL');
    rmSync(room, {recursive: true, force: true});
  });
  for (let i = 0; !existsSync(path); i++) {
    if (i === 200) throw new Error('mariadbd does not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return path;
}
