import {readFileSync} from 'node:fs';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browser.js';
import {profiles, reportStyles, toHtml, type HtmlOptions, type Profile} from '../../src/export/index.js';
import type {Report} from '../../src/report/report.js';
import {serve} from '../built/serve.js';
import {ckeditors} from './ckeditor.js';
import {listLosses, type Loss} from './measure.js';
import type {Place} from './place.js';
import {quill} from './quill.js';
import {readPage, type PageReading} from './read-page.js';
import {sanitisers} from './sanitisers.js';
import {tinymce} from './tinymce.js';
import {ueditor} from './ueditor.js';
import {wangEditor} from './wang-editor.js';
import {wordpress} from './wordpress.js';

/** Every editor and sanitiser of the matrix. */
export const places: readonly Place[] = [tinymce, ...ckeditors, wangEditor, ueditor, quill, wordpress, ...sanitisers];

/** What becomes of a profile in a place. */
export interface Outcome {
  readonly lost: readonly Loss[];
  /** Without which more is lost: the style sheet in the site's own styles, or pictures that are files. */
  readonly needs?: 'styles' | 'files';
}

export type Outcomes = {readonly [P in Profile]: Outcome};

const load = (name: string): Report => JSON.parse(readFileSync(`demo/public/samples/${name}.json`, 'utf8')) as Report;
const report: Report = {...load('city-2025'), extra: load('daguan-2019').extra!};
const styles = `<style>${reportStyles}</style>`;
// All that editors need of a page, and none of it from elsewhere.
const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** The way through a place, and onto the site. */
interface Way {
  readonly pass: (html: string) => string | Promise<string>;
  readonly publish?: ((html: string) => string) | undefined;
}

/** A browser in which editors run. */
export class Laboratory {
  private readonly before = new Map<string, PageReading>();

  private constructor(private readonly browser: Browser, private readonly site: Awaited<ReturnType<typeof serve>>, private readonly reader: Page) {}

  static async open(): Promise<Laboratory> {
    const {path, args, env} = findBrowser();
    const browser = await puppeteer.launch({executablePath: path, args: [...args], env, headless: true});
    const pages = places.flatMap((place) => ('page' in place ? [[`/${encodeURI(place.name)}`, {body: place.page, policy}] as const] : []));
    return new Laboratory(browser, await serve(Object.fromEntries(pages)), await browser.newPage());
  }

  async close(): Promise<void> {
    this.site.close();
    await this.browser.close();
  }

  /** Puts every profile through a place. */
  async measure(place: Place): Promise<Outcomes> {
    const tab = 'page' in place ? await this.start(place.name) : undefined;
    const pass: Way['pass'] = 'pass' in place ? place.pass : async (html) => (await tab!.evaluate(`pass(${JSON.stringify(html)})`)) as string;
    const outcomes: [Profile, Outcome][] = [];
    for (const profile of profiles) outcomes.push([profile, await this.measureOne(profile, {pass, publish: place.publish})]);
    await tab?.close();
    return Object.fromEntries(outcomes) as Outcomes;
  }

  /** Puts one profile through. */
  async measureOne(profile: Profile, {pass, publish = (html) => html}: Way): Promise<Outcome> {
    const write = (options?: Partial<HtmlOptions>): string => toHtml(report, {profile, charts: true, ...options});
    const lost = await this.list(write(), pass, publish);
    const less = lost.includes('looks') && (profile === 'css' || profile === 'page') ? {needs: 'styles', lost: await this.list(write(), pass, (html) => styles + publish(html))} as const
      : lost.includes('chart') && profile === 'picture' ? {needs: 'files', lost: await this.list(write({address: ({name}) => `${name}.svg`}), pass, publish)} as const : undefined;
    return less && less.lost.length < lost.length ? less : {lost};
  }

  private async start(name: string): Promise<Page> {
    const tab = await this.browser.newPage();
    await tab.goto(`${this.site.url}/${encodeURI(name)}`);
    await tab.evaluate('ready.then(() => undefined)');
    return tab;
  }

  private async list(html: string, pass: Way['pass'], publish: (html: string) => string): Promise<readonly Loss[]> {
    const before = this.before.get(html) ?? (await this.show(html));
    this.before.set(html, before);
    return listLosses(before, await this.show(publish(await pass(html))));
  }

  private async show(html: string): Promise<PageReading> {
    await this.reader.goto('about:blank'); // the policy of a page outlives its content
    await this.reader.setContent(html);
    return (await this.reader.evaluate(readPage)) as PageReading;
  }
}
