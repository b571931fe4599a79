import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { languageRules } from '../../src/core/content/schemas/language.ts';
import { loadCurriculum } from '../../src/gate/load.ts';
import { leaksOfSite } from '../../src/integrations/after-build.ts';
import { BuiltSite } from '../../src/integrations/built-site.ts';

const root = join(import.meta.dirname, '..', '..');
const { curriculum } = await loadCurriculum(root);
const { fromBand } = languageRules.parse(JSON.parse(readFileSync(join(root, 'curriculum/language.json'), 'utf8')));
const lesson = (band: string): { id: string; title: string; band: string } => {
  const found = curriculum.lessons.find((one) => one.band === band);
  if (found === undefined) throw new Error(`No lesson of ${band}`);
  return found;
};
const page = (band: string, rest = ''): string => `en/${band}/${rest}index.html`;
const first = (band: string): string => page(band, `${lesson(band).id}/`);
const older = lesson('14-16');

/** Something that must never stand in a younger child's part of the site: into which file, and what is put there. */
interface Plant {
  what: string;
  file: string;
  add: string;
  /** A file of its own that the plant needs. */
  beside?: [path: string, text: string];
}

const PLANTS: Plant[] = [
  { what: 'a link to an older lesson in a lesson', file: first('9-11'), add: `<a href="/en/14-16/${older.id}/">more</a>` },
  { what: 'a link to an older band home', file: page('3-5'), add: '<a href="/en/5-7/">next</a>' },
  { what: 'a link to an older quiz', file: page('7-9', `${lesson('7-9').id}/quiz/`), add: `<a href="/en/11-14/${lesson('11-14').id}/quiz/">quiz</a>` },
  { what: 'a link to older help', file: page('5-7', 'help/'), add: '<a href="/en/14-16/help/picture/">help</a>' },
  { what: 'a link to the teachers', file: page('9-11'), add: '<a href="/en/teach/">teachers</a>' },
  { what: 'a link to the framework', file: page('11-14'), add: '<a href="/en/framework/images/">skills</a>' },
  { what: 'a form that goes to an older search', file: page('7-9', 'search/'), add: '<form action="/en/16-18/search/"><button>Go</button></form>' },
  { what: 'an alternative text with an older word', file: first('5-7'), add: '<img src="/_astro/a.svg" alt="Someone is groomed">' },
  { what: 'a label for screen readers with an older word', file: first('9-11'), add: '<button aria-label="About sexting">?</button>' },
  { what: 'a title of a picture with an older word', file: first('7-9'), add: '<svg><title>A nude</title></svg>' },
  { what: 'an older word in the text', file: first('9-11'), add: '<p>This is called blackmail.</p>' },
  { what: 'an older word in a hidden part', file: first('7-9'), add: '<p hidden>pornography</p>' },
  { what: 'an older word in a description for search engines', file: page('9-11'), add: '<meta name="description" content="sextortion and more">' },
  { what: 'the title of an older lesson', file: page('7-9'), add: `<p>Next year: ${older.title}</p>` },
  { what: 'the name of an older lesson in an attribute', file: page('9-11', 'my-learning/'), add: `<div data-lesson="${older.id}"></div>` },
  { what: 'an older skill in the data of a page', file: page('9-11', 'my-learning/'), add: '<script type="application/json">{"skill":"contact.14-16.2"}</script>' },
  { what: 'an older skill in a quiz', file: page('5-7', `${lesson('5-7').id}/quiz/`), add: '<div data-skill="images.11-14.1"></div>' },
  { what: 'a script with an older skill', file: first('9-11'), add: '<script src="/_astro/leak.js"></script>', beside: ['_astro/leak.js', 'export const skill="images.14-16.3"'] },
  { what: 'a script named after an older lesson', file: first('9-11'), add: `<script src="/_astro/${older.id}.js"></script>`, beside: [`_astro/${older.id}.js`, ''] },
  { what: 'a picture whose file name has an older word', file: first('7-9'), add: '<img src="/_astro/sexting.svg" alt="">', beside: ['_astro/sexting.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'] },
  { what: 'an asset with the title of an older lesson', file: first('3-5'), add: '<script src="/_astro/chunk.js"></script>', beside: ['_astro/chunk.js', `"${older.title}"`] },
];

test('each thing planted in the finished site keeps it from being published', async () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'pathlight-leaks-')), 'dist');
  try {
    cpSync(process.env.PATHLIGHT_OUT ?? 'dist', copy, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
    const leaks = (): ReturnType<typeof leaksOfSite> => leaksOfSite(new BuiltSite(copy, '/'), curriculum, fromBand);
    expect(await leaks()).toEqual([]);
    const unseen: string[] = [];
    for (const { what, file, add, beside } of PLANTS) {
      const path = join(copy, file);
      const before = readFileSync(path, 'utf8');
      writeFileSync(path, before.replace('</main>', `${add}</main>`));
      if (beside !== undefined) {
        mkdirSync(dirname(join(copy, beside[0])), { recursive: true });
        writeFileSync(join(copy, beside[0]), beside[1]);
      }
      if ((await leaks()).length === 0) unseen.push(what);
      writeFileSync(path, before);
      if (beside !== undefined) rmSync(join(copy, beside[0]));
    }
    const manifest = join(copy, 'en/9-11/pack.json');
    const packed = readFileSync(manifest, 'utf8');
    for (const url of [`/en/14-16/${older.id}/`, `/_astro/${older.id}.css`, '/catalogue.json']) {
      const list = JSON.parse(packed) as { files: { url: string }[] };
      writeFileSync(manifest, JSON.stringify({ ...list, files: [...list.files, { url, bytes: 1, hash: '0' }] }));
      if ((await leaks()).length === 0) unseen.push(`${url} in a pack`);
    }
    expect(unseen).toEqual([]);
  } finally {
    rmSync(dirname(copy), { recursive: true });
  }
});
