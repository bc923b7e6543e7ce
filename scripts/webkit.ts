/** Drives WebKitGTK through its WebDriver, which speaks HTTP, on a screen in memory. */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';

const keyCodes: Record<string, string> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ' ': ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
};

export interface WebKit {
  /** As the browser names itself, such as `MiniBrowser 2.50.6`. */
  readonly version: string;
  open(url: string): Promise<void>;
  evaluate(script: string): Promise<unknown>;
  /** Presses keys one after the other: names such as `ArrowDown`, characters, or keys held together such as `Shift+Tab`. */
  press(keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the browser with one window.
 * @throws {Error} When a program is missing or does not start, saying which.
 */
export async function startWebKit(): Promise<WebKit> {
  const started: ChildProcess[] = [];
  const stop = (): void => started.splice(0).reverse().forEach((child) => child.kill());
  process.once('exit', stop);
  try {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    started.push(screen);
    const display = await readLine(screen);
    const port = await findPort();
    const env = {...process.env, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1'};
    const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'});
    started.push(driver);
    return await Promise.race([openSession(`http://127.0.0.1:${port}`, stop), failure(driver)]);
  } catch (error) {
    stop();
    throw error;
  }
}

async function openSession(server: string, stop: () => void): Promise<WebKit> {
  await waitFor(() => send('GET', `${server}/status`));
  const {sessionId, capabilities} = (await send('POST', `${server}/session`, {capabilities: {alwaysMatch: {browserName: 'MiniBrowser'}}})) as
    {sessionId: string; capabilities: {browserName: string; browserVersion: string}};
  const session = `${server}/session/${sessionId}`;
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (url) => {
      await send('POST', `${session}/url`, {url});
    },
    evaluate: (script) => send('POST', `${session}/execute/sync`, {script: `return ${script}`, args: []}),
    press: async (keys) => {
      const actions = keys.flatMap((key) => {
        const held = key.length > 1 ? key.split('+').map((name) => keyCodes[name] ?? name) : [key];
        return [...held.map((value) => ({type: 'keyDown', value})), ...held.reverse().map((value) => ({type: 'keyUp', value}))];
      });
      await send('POST', `${session}/actions`, {actions: [{type: 'key', id: 'keyboard', actions}]});
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      stop();
    },
  };
}

async function send(method: string, url: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(url, {method, ...(body === undefined ? {} : {body: JSON.stringify(body)})});
  const {value} = (await answer.json()) as {value: {error?: string; message?: string} | null};
  if (!answer.ok) throw new Error(`${value?.error ?? answer.status}: ${value?.message ?? url}`);
  return value;
}

async function waitFor(attempt: () => Promise<unknown>): Promise<void> {
  for (let i = 0; ; i++) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (i === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function readLine(child: ChildProcess): Promise<string> {
  const [data] = (await Promise.race([once(child.stdio[3]!, 'data'), failure(child)])) as [Buffer];
  return data.toString().trim();
}

async function failure(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`${child.spawnfile} ended with code ${code}`);
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}
