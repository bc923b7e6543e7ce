/** Writes `custom-elements.json`, the JSON Schema and the README's tables of elements; with `--check` says whether the committed ones are stale. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {buildJsonSchema} from '../src/report/schema.js';

const schemaPath = 'src/report/report.schema.json';
const manifestPath = 'custom-elements.json';

/** The data that VS Code and JetBrains editors complete tags from. */
export function writeEditorData(outdir: string): void {
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Parameters<typeof generateVsCodeCustomElementData>[0];
  generateVsCodeCustomElementData(manifest, {outdir, hideLogs: true});
  generateJetBrainsWebTypes(manifest, {outdir, hideLogs: true, packageJson: false});
}

/** The JSON Schema of the report format as it is committed. */
export function writeSchema(): string {
  return `${JSON.stringify(buildJsonSchema(), null, 2)}\n`;
}

function analyze(): string {
  const folder = 'node_modules/.cache/gai-report/manifest';
  execFileSync(process.execPath, ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'], {stdio: ['ignore', 'ignore', 'inherit']});
  return refine(readFileSync(`${folder}/custom-elements.json`, 'utf8'));
}

interface Described {
  name?: string;
  description?: string;
  default?: string;
}

interface Declaration extends Described {
  tagName?: string;
  customElement?: boolean;
  members?: {name: string; privacy?: string; static?: boolean}[];
  attributes?: (Described & {fieldName?: string})[];
  events?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  slots?: Described[];
}

interface Manifest {
  modules: {path: string; declarations?: Declaration[]}[];
}

/** Keeps what users see: elements and what they inherit from, public members, paths of the package and not of the source. */
function refine(text: string): string {
  const manifest = JSON.parse(text.replace(/"(\/?)src\/([^"]+)\.ts"/g, '"$1dist/$2.js"')) as Manifest;
  manifest.modules = manifest.modules.filter(({path, declarations}) => path.endsWith('/events.js') || (declarations ?? []).some((declaration) => declaration.customElement));
  const colours = manifest.modules.flatMap((module) => module.declarations ?? []).find(({name}) => name === 'ReportElement')!.cssProperties!;
  for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
    const shown = declaration.members?.filter((member) => (member.privacy ?? 'public') === 'public' && !member.static);
    if (shown) declaration.members = shown;
    if (declaration.attributes) declaration.attributes = declaration.attributes.filter(({fieldName, description}) => (fieldName ? shown?.some(({name}) => name === fieldName) : description));
    // Every element is drawn in the same colours, whatever it inherits from.
    if (declaration.tagName) declaration.cssProperties = [...(declaration.cssProperties ?? []).filter((own) => !colours.some(({name}) => name === own.name)), ...colours];
    // The analyzer adds an event without words for each dispatch it sees in the code.
    if (declaration.events) declaration.events = declaration.events.filter((event) => event.description);
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const readmePath = 'README.en.md';
const generatedPart = /(<!-- generated from custom-elements\.json.*?-->)[^]*(<!-- end -->)/;

/** The README with its tables of elements made anew from the manifest. */
function writeReadme(manifest: string): string {
  const tags = (JSON.parse(manifest) as Manifest).modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.tagName);
  const colours = tags.find(({tagName}) => tagName === 'gai-report')!.cssProperties!;
  const sections = tags.map((tag) => {
    const properties = tag.cssProperties?.filter(({name}) => !colours.some((colour) => colour.name === name)) ?? [];
    const part = (title: string, items: readonly Described[] = []): string[] => (items.length === 0 ? [] : ['', `| ${title} | |`, '| --- | --- |',
      ...items.map(({name, description, default: fallback}) => `| \`${name ?? ''}\` | ${(description ?? '').replaceAll('|', '\\|')}${fallback && title === 'CSS property' ? ` (\`${fallback}\`)` : ''} |`)]);
    return [`### \`<${tag.tagName ?? ''}>\``, '', tag.description ?? '', ...part('Attribute', tag.attributes), ...part('Event', tag.events),
      ...part('Part', tag.cssParts), ...part('CSS property', tag.tagName === 'gai-report' ? colours : [...properties, {name: '--gai-ink', description: 'and the other colours of `<gai-report>`.'}]), ...part('Slot', tag.slots), ''].join('\n');
  });
  return readFileSync(readmePath, 'utf8').replace(generatedPart, (_all, start: string, end: string) => `${start}\n\n${sections.join('\n')}\n${end}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = analyze();
  const generated = [[manifestPath, manifest], [schemaPath, writeSchema()], [readmePath, writeReadme(manifest)]] as const;
  const stale = generated.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (process.argv.includes('--check')) {
    if (stale.length) {
      console.error(`stale: ${stale.map(([path]) => path).join(', ')}; run npm run manifest and commit`);
      process.exit(1);
    }
  } else {
    for (const [path, text] of stale) writeFileSync(path, text);
  }
}
