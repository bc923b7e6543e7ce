import {html, nothing, type TemplateResult} from 'lit';
import {describePlace} from '../report/describe-place.js';
import type {Report} from '../report/report.js';
import type {ImportWords} from '../words/import-words.js';
import {cutQuote, wordImport} from '../words/word-import.js';
import {renderAround} from './printed.js';

type Message = Parameters<typeof wordImport>[0] & {readonly place: string};

/** What a message says, where, in a language. */
export interface MessageVoice {
  readonly report: Report | undefined;
  readonly language: 'zh' | 'en';
}

/** A message as text, such as for the description of a cell. */
export function sayMessage(message: Message, voice: MessageVoice): string {
  return say(message, voice, (text) => text);
}

/** What of a message stays as the document has it. */
export function quotedIn({found}: Message): string | undefined {
  return found && cutQuote(found);
}

/** A message with what it quotes of the document as it is printed there. */
export function renderSaid(message: Message, voice: MessageVoice): TemplateResult {
  let quoted = '';
  const marked = say(message, voice, (text) => {
    quoted = text.replace(/\n/g, '；');
    return '\0';
  });
  return renderAround((mark) => marked.split('\0').join(mark), quoted);
}

/** One entry of the list of what to check; with `source` the line of the document that it is about, where that is shown. */
export function renderMessage(message: Message, kind: keyof ImportWords['kinds'], voice: MessageVoice, {kinds, screen}: ImportWords, source: string | undefined, button: TemplateResult | typeof nothing): TemplateResult {
  return html`<li part="message" class=${kind}><span class="kind">${kinds[kind]}</span>
    <span class="words">${renderSaid(message, voice)}${source ? html`<span class="source">${renderAround((text) => screen.source(message.line!, text), source)}</span>` : nothing}</span>
    ${button}</li>`;
}

function say(message: Message, {report, language}: MessageVoice, quote: (text: string) => string): string {
  return wordImport(message, describePlace(message.place, report?.edition ?? '2021', language), language, quote);
}
