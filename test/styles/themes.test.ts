import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {tokens} from '../../src/styles/tokens.js';
import {chartTokens} from '../../src/styles/chart-tokens.js';

const names = ['blue', 'grey', 'dark', 'contrast'];
const roles = new Set(Array.from(`${tokens.cssText}${chartTokens.cssText}`.matchAll(/var\(--gai-([\w-]+),/g), ([, role]) => role!));

async function readTheme(name: string): Promise<Map<string, string>> {
  const css = await (await fetch(`/src/styles/themes/${name}.css`)).text();
  return new Map(Array.from(css.matchAll(/--gai-([\w-]+): (#\w+);/g), ([, role, colour]) => [role!, colour!]));
}

/** The ratio of contrast of WCAG between two colours such as `#fff`. */
function contrastOf(a: string, b: string): number {
  const light = (hex: string): number => {
    const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
    const [r, g, blue] = [1, 3, 5].map((i) => {
      const part = parseInt(full.slice(i, i + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('themes', () => {
  it('blue is what the elements look like without a theme', async () => {
    const theme = await readTheme('blue');
    for (const [, role, colour] of `${tokens.cssText}${chartTokens.cssText}`.replace(/:host\(\[theme[^]*/, '').matchAll(/var\(--gai-([\w-]+),(#\w+)\)/g)) expect(theme.get(role!), role).to.equal(colour);
  });

  for (const name of names) {
    it(`${name} gives every role a colour, and letters enough contrast on every ground`, async () => {
      const theme = await readTheme(name);
      expect(Array.from(theme.keys()).sort()).to.deep.equal(Array.from(roles).sort());
      for (const ground of ['paper', 'paper-head', 'paper-total', 'paper-mark']) {
        for (const ink of ['ink', 'ink-soft', 'accent', 'zero', 'error']) {
          expect(contrastOf(theme.get(ink)!, theme.get(ground)!), `${ink} on ${ground}`).to.be.greaterThan(4.49);
        }
      }
    });

    it(`${name} sets off shapes, and the borders of what can be pressed or filled in, from every ground they stand on`, async () => {
      const theme = await readTheme(name);
      for (const shape of ['rule-strong', 'tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5', 'tone-6']) {
        const grounds = shape === 'rule-strong' ? ['paper', 'paper-head', 'paper-total', 'paper-mark'] : ['paper', 'paper-mark'];
        for (const ground of grounds) expect(contrastOf(theme.get(shape)!, theme.get(ground)!), `${shape} on ${ground}`).to.be.at.least(3);
      }
    });
  }
});
