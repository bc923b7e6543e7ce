import {locateSyntax} from '../report/locate-syntax.js';
import {parseReport} from '../report/parse-report.js';
import {wordError, wordMessage} from '../words/word-message.js';
import type {ErrorDetail, ErrorMessage} from './events.js';

/** What is wrong with an address, a text or a value that should have been a report; fetched only once something is. */
export type Fault = {readonly json: unknown} | {readonly text: string; readonly error: string} | {readonly url: string; readonly status: number | undefined};

/** The type of error and its messages in both languages. */
export function explainFault(fault: Fault): ErrorDetail {
  if ('url' in fault) {
    const {url, status} = fault;
    const code = status !== undefined ? 'network.status' : url.startsWith('file:') ? 'network.disk' : 'network.silent';
    return {status, ...explain('network', [{code, place: url, found: String(status)}])};
  }
  if ('text' in fault) {
    const text = fault.text.trim();
    // A page in place of data is what a server with a friendly 404 sends: show it rather than where it is no JSON.
    const isPage = text.startsWith('<');
    return explain('parse', [{code: 'json.syntax', place: isPage ? '' : locateSyntax(fault.text, fault.error), found: isPage ? `${text.slice(0, 40)}…` : ''}]);
  }
  const errors = parseReport(fault.json).messages.filter((message) => message.severity === 'error');
  if (errors.length === 0) return explain('empty', [{code: 'report.empty', place: ''}]);
  return explain(errors.some((message) => message.code.startsWith('version')) ? 'version' : 'schema', errors);
}

type Said = Parameters<typeof wordMessage>[0];

function explain(type: Parameters<typeof wordError>[0], said: readonly Said[]): ErrorDetail {
  return {type, messages: [{code: type, place: '', ...wordError(type)}, ...said.map(word)]};
}

function word(message: Said): ErrorMessage {
  const {code, place, expected, found} = message;
  return {code, place, ...(expected ? {expected} : {}), ...(found ? {found} : {}), ...wordMessage(message)};
}
