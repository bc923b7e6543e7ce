import {declareThemes} from './tokens.js';

/** The colours of what charts draw, by tone; apart so that a page of tables does not carry them. */
export const chartTokens = declareThemes({
  light: {
    'tone-1': '#1a56a6', 'tone-2': '#5686cb', 'tone-3': '#a8452c', 'tone-4': '#b5780f', 'tone-5': '#7a6a9b', 'tone-6': '#7b8692', texture: '#fff',
  },
  dark: {
    'tone-1': '#5b9bea', 'tone-2': '#9cc3f5', 'tone-3': '#e08467', 'tone-4': '#e0b04e', 'tone-5': '#b3a1d9', 'tone-6': '#9aa6b3', texture: '#151b23',
  },
  contrast: {'tone-1': '#00349c', 'tone-2': '#3f6fc4', 'tone-4': '#7a5200', 'tone-5': '#4b2a80', 'tone-6': '#3d3d3d'},
  bright: {texture: '#000'},
});
