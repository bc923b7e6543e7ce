import {css, unsafeCSS, type CSSResult} from 'lit';

/** Colours by role. A page overrides any of them as `--gai-<role>`; a theme fills the rest. */
export interface Roles {
  readonly [role: string]: string;
}

/** The roles of each theme; for readers who ask for more contrast, `contrast` and `bright` name only what differs from `light` and from `dark`. */
export interface Themes {
  readonly light: Roles;
  readonly dark: Roles;
  readonly contrast: Roles;
  readonly bright: Roles;
}

/** The roles of every theme as private properties that the element's own style sheet uses. */
export function declareThemes(themes: Themes): CSSResult {
  const [light, dark] = [declare(themes.light), declare(themes.dark)];
  const [contrast, bright] = [declare({...themes.light, ...themes.contrast}), declare({...themes.dark, ...themes.bright})];
  return css`
  :host { ${light} }
  :host([theme='dark']) { ${dark} }
  :host([theme='contrast']) { ${contrast} }
  @media (prefers-color-scheme: dark) { :host([theme='auto']) { ${dark} } }
  @media (prefers-contrast: more) {
    :host, :host([theme]) { ${contrast} }
    :host([theme='dark']) { ${bright} }
  }
  @media (prefers-contrast: more) and (prefers-color-scheme: dark) { :host([theme='auto']) { ${bright} } }
  @media print { :host, :host([theme]) { ${light} } }
`;
}

// Letters and lines as dark, or as bright, as can be; no tinted grounds.
const plain = (letters: string, ground: string): Roles => ({
  ink: letters, 'ink-soft': letters, zero: letters, rule: letters, 'rule-strong': letters, paper: ground, 'paper-head': ground, 'paper-total': ground,
});

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
  contrast: {...plain('#000', '#fff'), 'paper-mark': '#ffef99', accent: '#00349c'},
  bright: plain('#fff', '#000'),
});

function declare(roles: Roles): CSSResult {
  return unsafeCSS(Object.entries(roles).map(([role, colour]) => `--_${role}:var(--gai-${role},${colour})`).join(';'));
}
