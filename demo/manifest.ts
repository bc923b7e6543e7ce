import manifest from '../custom-elements.json';

/** One line of an element's description: an attribute, an event, a part. */
export interface Entry {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly default: string;
}

/** An element as `custom-elements.json` describes it. */
export interface ElementEntry {
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly Entry[];
  /** What only scripts reach: properties without an attribute, and methods. */
  readonly properties: readonly Entry[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly parts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
}

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly kind?: string;
  readonly attribute?: string;
  readonly parameters?: readonly {readonly name: string; readonly optional?: boolean; readonly type?: {readonly text: string}}[];
  readonly return?: {readonly type?: {readonly text: string}};
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** Every element with a tag, the whole report first. */
export const elements: readonly ElementEntry[] = (manifest.modules as unknown as readonly {readonly declarations?: readonly Declaration[]}[])
  .flatMap((module) => module.declarations ?? [])
  .filter((declaration) => declaration.tagName)
  .map(readElement)
  .sort((a, b) => Number(b.tag === 'gai-report') - Number(a.tag === 'gai-report'));

function readElement({tagName, description, attributes, members = [], events, slots, cssParts, cssProperties}: Declaration): ElementEntry {
  return {
    tag: tagName!,
    description: unfold(description),
    attributes: readItems(attributes),
    properties: members.filter(({attribute}) => attribute === undefined).map((member) => (member.kind === 'method' ? readMethod(member) : readItem(member))),
    events: readItems(events), slots: readItems(slots), parts: readItems(cssParts), cssProperties: readItems(cssProperties),
  };
}

function readItems(items: readonly Item[] = []): Entry[] {
  return items.map(readItem);
}

function readItem({name, description, type, default: initially = ''}: Item): Entry {
  return {name, description: unfold(description), type: (type?.text ?? '').replace(/ \| undefined$/, ''), default: initially === 'undefined' ? '' : initially};
}

function readMethod(method: Item): Entry {
  const parameters = (method.parameters ?? []).map(({name, optional, type}) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`);
  return {...readItem(method), name: `${method.name}(${parameters.join(', ')})`, type: method.return?.type?.text ?? 'void'};
}

// The line breaks of the source mean nothing in a sentence.
function unfold(text = ''): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
