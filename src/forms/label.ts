import type {Label} from './form.js';

/** The languages the forms and the interface speak. */
export type Language = 'zh' | 'en';

/** A printed word in a language. */
export function pickLabel(label: Label, language: Language): string {
  return language === 'en' ? label.en : label.label;
}
