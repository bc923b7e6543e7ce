import {css, unsafeCSS, type CSSResult} from 'lit';

/** Colours by role. A page overrides any of them as `--gai-<role>`; a theme fills the rest. */
export interface Roles {
  readonly [role: string]: string;
}

/** The roles of each theme; `contrast` names only what differs from `light`, and stands on its own ground. */
export interface Themes {
  readonly light: Roles;
  readonly dark: Roles;
  readonly contrast: Roles;
}

/** The roles of every theme as private properties that the element's own style sheet uses. */
export function declareThemes({light, dark, contrast: more}: Themes): CSSResult {
  const contrast = {...light, ...more};
  return css`
  :host { ${declare(light)} }
  :host([theme='dark']) { ${declare(dark)} }
  :host([theme='contrast']) { ${declare(contrast)} }
  @media (prefers-color-scheme: dark) { :host([theme='auto']) { ${declare(dark)} } }
  @media (prefers-contrast: more) { :host(:not([theme='dark'])) { ${declare(contrast)} } }
  @media print { :host, :host([theme]) { ${declare(light)} } }
`;
}

/** The colours of letters, grounds and lines. */
export const tokens = declareThemes({
  light: {
    ink: '#1c2733', 'ink-soft': '#4d5b6b', paper: '#fff', 'paper-head': '#eef3f9', 'paper-total': '#f7f9fc', 'paper-mark': '#dfeafa',
    rule: '#d3dbe6', 'rule-strong': '#75869c', accent: '#1a56a6', zero: '#586572', error: '#a81e1e',
  },
  dark: {
    ink: '#e8edf3', 'ink-soft': '#a9b5c3', paper: '#151b23', 'paper-head': '#1f2833', 'paper-total': '#1a222c', 'paper-mark': '#223a5c',
    rule: '#334050', 'rule-strong': '#74869c', accent: '#7db3f5', zero: '#a3afbd', error: '#ff9d94',
  },
  // On top of light: darker letters and lines, no tinted grounds.
  contrast: {
    ink: '#000', 'ink-soft': '#000', 'paper-head': '#fff', 'paper-total': '#fff', 'paper-mark': '#ffef99', rule: '#000', 'rule-strong': '#000',
    accent: '#00349c', zero: '#000',
  },
});

function declare(roles: Roles): CSSResult {
  return unsafeCSS(Object.entries(roles).map(([role, colour]) => `--_${role}:var(--gai-${role},${colour})`).join(';'));
}
