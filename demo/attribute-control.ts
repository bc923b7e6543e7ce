import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Entry} from './manifest.js';

/** How an attribute is changed: a switch, a choice among known values, a number, or words with some known ones to begin with. */
export type Control =
  | {readonly kind: 'switch' | 'number'}
  | {readonly kind: 'choice' | 'text'; readonly values: readonly string[]};

/** The control for an attribute, from its type and, where that says little, from the values its description names. */
export function findControl({type, description}: Entry): Control {
  if (type === 'boolean' || type === 'number') return {kind: type === 'number' ? 'number' : 'switch'};
  const literals = Array.from(type.matchAll(/'([^']*)'/g), ([, value]) => value!);
  if (literals.length) return {kind: 'choice', values: literals};
  // The list of values ends where the sentence goes on without one; other code in it is no value.
  const named = Array.from(description.split(/; (?!or )/)[0]!.matchAll(/(?:^|, |: | or | as )`([\w -]+)`/g), ([, value]) => value!);
  if (type.startsWith('boolean')) named.unshift('true');
  return /^`[\w-]+` \(default\)/.test(description) ? {kind: 'choice', values: named} : {kind: 'text', values: named};
}

/** The default as the attribute would carry it: without quotes, empty where there is none. */
export function readDefault({default: initially, type}: Entry): string {
  return type.startsWith('boolean') ? '' : initially.replace(/^'(.*)'$/, '$1');
}

export interface ControlState {
  readonly id: string;
  readonly value: string;
  readonly unset: string;
  /** Names for values, where a value alone says little. */
  readonly label?: (value: string) => string;
  readonly onChange: (value: string) => void;
}

export function renderControl(entry: Entry, control: Control, {id, value, unset, label = (text) => text, onChange}: ControlState): TemplateResult {
  const take = (event: Event): void => onChange((event.target as HTMLInputElement).value);
  const described = `${id}-words`;
  switch (control.kind) {
    case 'switch':
      return html`<input type="checkbox" id=${id} aria-describedby=${described} .checked=${live(value !== '')} @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked ? 'true' : '')}>`;
    case 'number':
      return html`<input type="number" min="1" id=${id} aria-describedby=${described} .value=${live(value)} @input=${take}>`;
    case 'choice': {
      const values = readDefault(entry) || control.values.includes('') ? control.values : ['', ...control.values];
      return html`<select id=${id} aria-describedby=${described} @change=${take}>${values.map((option) => html`<option value=${option} ?selected=${option === value}>${option ? label(option) : unset}</option>`)}</select>`;
    }
    case 'text':
      return html`<input type="text" id=${id} aria-describedby=${described} list="${id}-list" spellcheck="false" autocomplete="off" .value=${live(value)} @change=${take}>
        <datalist id="${id}-list">${control.values.map((option) => html`<option value=${option}></option>`)}</datalist>`;
  }
}
