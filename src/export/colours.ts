/** The colours of static output: those of the light theme, written out, since it has no properties to ask. */
export const colours = {
  ink: '#1c2733', soft: '#4d5b6b', paper: '#fff', head: '#eef3f9', total: '#f7f9fc',
  rule: '#d3dbe6', strong: '#75869c', accent: '#1a56a6', zero: '#586572', error: '#a81e1e', texture: '#fff',
  tones: ['#1a56a6', '#5686cb', '#a8452c', '#b5780f', '#7a6a9b', '#7b8692'],
} as const;
