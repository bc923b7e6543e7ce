import {css, unsafeCSS, type CSSResult} from 'lit';

/** The colours by role. A page overrides any of them as `--gai-<role>`; a theme fills the rest. */
const light = {
  ink: '#1c2733', 'ink-soft': '#4d5b6b', paper: '#fff', 'paper-head': '#eef3f9', 'paper-total': '#f7f9fc', 'paper-mark': '#dfeafa',
  rule: '#d3dbe6', 'rule-strong': '#8b9bb0', accent: '#1a56a6', zero: '#66727f', error: '#a81e1e',
  'tone-1': '#1a56a6', 'tone-2': '#6d9edb', 'tone-3': '#a8452c', 'tone-4': '#c98a1b', 'tone-5': '#7a6a9b', 'tone-6': '#7d8894', texture: '#fff',
} as const;

const dark: {readonly [K in keyof typeof light]: string} = {
  ink: '#e8edf3', 'ink-soft': '#a9b5c3', paper: '#151b23', 'paper-head': '#1f2833', 'paper-total': '#1a222c', 'paper-mark': '#223a5c',
  rule: '#334050', 'rule-strong': '#5d6d80', accent: '#7db3f5', zero: '#94a1b0', error: '#ff9d94',
  'tone-1': '#5b9bea', 'tone-2': '#9cc3f5', 'tone-3': '#e08467', 'tone-4': '#e0b04e', 'tone-5': '#b3a1d9', 'tone-6': '#9aa6b3', texture: '#151b23',
};

// On top of light: darker letters and lines, no tinted grounds.
const contrast: {readonly [K in keyof typeof light]?: string} = {
  ink: '#000', 'ink-soft': '#000', 'paper-head': '#fff', 'paper-total': '#fff', 'paper-mark': '#ffef99', rule: '#000', 'rule-strong': '#000',
  accent: '#00349c', zero: '#000', 'tone-1': '#00349c', 'tone-2': '#3f6fc4', 'tone-4': '#7a5200', 'tone-5': '#4b2a80', 'tone-6': '#3d3d3d',
};

function declare(roles: {readonly [role: string]: string}): CSSResult {
  return unsafeCSS(Object.entries(roles).map(([role, colour]) => `--_${role}:var(--gai-${role},${colour})`).join(';'));
}

/** The tokens of every theme, as private properties that the element's own style sheet uses. */
export const tokens = css`
  :host { ${declare(light)} }
  :host([theme='dark']) { ${declare(dark)} }
  :host([theme='contrast']) { ${declare(contrast)} }
  @media (prefers-color-scheme: dark) { :host([theme='auto']) { ${declare(dark)} } }
  @media (prefers-contrast: more) { :host(:not([theme='dark'])) { ${declare(contrast)} } }
  @media print { :host { ${declare(light)} } }
`;
