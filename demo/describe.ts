import {html, type TemplateResult} from 'lit';
import type {DemoLanguage} from './words.js';
import {chinese} from './manifest-zh.js';
import {writeTraditional} from './traditional.js';

/** A sentence of the manifest in the language of the page, its code set as code; what has no Chinese yet stays English and says so to screen readers. */
export function describe(text: string, language: DemoLanguage): TemplateResult {
  return write(text, language, (sentence) => sentence);
}

/** The same as the label of a field, which ends without a full stop. */
export function label(text: string, language: DemoLanguage): TemplateResult {
  return write(text, language, (sentence) => sentence.replace(/[。.]$/, ''));
}

function write(text: string, language: DemoLanguage, cut: (sentence: string) => string): TemplateResult {
  const translated = language === 'en' ? undefined : chinese[text];
  const say = (part: string): string => (language === 'zh-Hant' && translated ? writeTraditional(part) : part);
  const parts = cut(translated ?? text).split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : say(part)));
  return html`<span lang=${translated === undefined ? 'en' : language}>${parts}</span>`;
}
