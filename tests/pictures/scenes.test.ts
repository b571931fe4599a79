import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawFace, drawScene } from '../../src/components/shared/picture/draw.ts';
import { collect, mark } from '../../src/components/shared/picture/markers.ts';
import { introduce, lightStyle, lookOf, otherLight } from '../../src/components/shared/picture/page.ts';
import { problemsOfPicture } from '../../src/components/shared/picture/problems.ts';
import type { PersonSpec, SceneSpec, ThingSpec } from '../../src/components/shared/picture/spec.ts';

const root = new URL('../../', import.meta.url);
const files = (folder: string, ending: string): URL[] => readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith(ending)).map((f) => new URL(`${folder}${f}`, root));
const attributes = (text: string): Record<string, string> => Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map((m) => [m[1] ?? '', m[2] ?? '']));

/** Every scene of every lesson, with the text of the lesson it stands in. */
const lessons = files('curriculum/lessons/', '.mdx').map((url) => {
  const scenes = [...readFileSync(url, 'utf8').matchAll(/<Scene\b([^>]*)>([\s\S]*?)<\/Scene>/g)].map(([, head = '', body = '']): SceneSpec => {
    const { place, light, alt = '' } = attributes(head);
    const all = (name: string): Record<string, string>[] => [...body.matchAll(new RegExp(`<${name}\\b([^>]*?)/?>`, 'g'))].map((m) => attributes(m[1] ?? ''));
    return { place, light, alt, people: all('Person') as unknown as PersonSpec[], things: all('Thing') as unknown as ThingSpec[] };
  });
  return { name: url.pathname.split('/').slice(-2).join('/'), scenes };
});

/** Every picture of every quiz, at whatever depth. */
function picturesIn(node: unknown): SceneSpec[] {
  if (Array.isArray(node)) return node.flatMap(picturesIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'picture' ? [{ alt: '', ...(value as object) } as SceneSpec] : picturesIn(value)));
}
const quizzes = files('quizzes/', '.yaml').map((url) => ({ name: url.pathname.split('/').slice(-2).join('/'), scenes: picturesIn(parse(readFileSync(url, 'utf8'))) }));

describe('the curriculum’s pictures', () => {
  it('are many enough to mean something', () => {
    expect(lessons.flatMap((l) => l.scenes).length).toBeGreaterThan(40);
    expect(quizzes.flatMap((q) => q.scenes).length).toBeGreaterThan(150);
  });
  for (const { name, scenes } of [...lessons, ...quizzes])
    it(`${name}: all can be drawn`, () => {
      for (const scene of scenes) {
        expect(problemsOfPicture(scene), scene.alt).toEqual([]);
        const svg = drawScene(scene);
        expect(svg, scene.alt).not.toMatch(/NaN|undefined/);
        expect(svg.length, scene.alt).toBeLessThan(32_000);
      }
    });
  it('cost about 3 KB each, and less beside their likes', () => {
    const all = lessons.flatMap((l) => l.scenes).map((scene) => drawScene(scene));
    const alone = all.map((svg) => brotliCompressSync(svg).length);
    expect(Math.max(...alone)).toBeLessThan(6300);
    expect(alone.reduce((a, b) => a + b, 0) / alone.length).toBeLessThan(4200);
    for (const { scenes, name } of lessons) if (scenes.length > 1) expect(brotliCompressSync(scenes.map((scene) => drawScene(scene)).join('')).length / scenes.length, name).toBeLessThan(3600);
  });
  it('have no sad or frightened child as the largest thing: nobody is drawn larger for being sad', () => {
    const size = (feel: string): string | undefined => /translate\([^)]*\) scale\(([\d.]+)\)"><g class="s3/.exec(drawScene({ alt: '', people: [{ look: 'age-8 skin-3 tee', feel }] }))?.[1];
    expect(size('sad')).toBe(size('happy'));
  });
});

describe('a drawn scene', () => {
  const spec: SceneSpec = { place: 'kitchen', alt: 'Mei & "Jaz" <talk>', people: [{ look: 'mei', feel: 'happy', pose: 'tell' }, { look: 'jaz', pose: 'listen' }], things: [{ name: 'door', label: '<4>' }] };

  it('is the same every time', () => expect(drawScene(spec)).toBe(drawScene(spec)));
  it('has its alternative as its name, escaped', () => {
    const svg = drawScene(spec);
    expect(svg).toContain('role="img" aria-label="Mei &amp; &quot;Jaz&quot; &lt;talk&gt;"');
    expect(svg).not.toContain('<4>');
  });
  it('is hidden from screen readers when it is decoration', () => expect(drawScene({ ...spec, alt: '' })).toContain('aria-hidden="true"'));
  it('holds no id, no link, no script and no style but a light’s', () => expect(drawScene(spec) + drawFace('mei')).not.toMatch(/\sid=|href|<script|<style|style=|on\w+=|url\(/));
  it('holds no outline, gradient or shadow', () => expect(drawScene(spec)).not.toMatch(/stroke|gradient|filter/i));
  it('names its light and takes the sheet it is given', () => {
    const svg = drawScene({ ...spec, light: 'dusk' }, { before: '<style>x</style>' });
    expect(svg).toMatch(/^<svg class="pic" viewBox="0 0 480 360"[^>]* data-light="dusk"[^>]*><style>x<\/style>/);
  });
  it('turns two people to each other and tilts them apart', () => {
    const tilts = [...drawScene({ alt: '', people: [{ look: 'mei' }, { look: 'tomas' }] }).matchAll(/rotate\((-?[\d.]+)\) scale/g)].map((m) => Math.sign(Number(m[1])));
    expect(new Set(tilts)).toEqual(new Set([1, -1]));
  });
  it('puts a loose small thing into the hands that ask for one', () => {
    const loose = drawScene({ alt: '', people: [{ look: 'mei', pose: 'give' }], things: [{ name: 'apple' }] });
    expect(loose).toBe(drawScene({ alt: '', people: [{ look: 'mei', pose: 'give', holds: 'apple' }] }));
  });
  it('leaves a labelled thing standing', () => expect(drawScene({ alt: '', people: [{ look: 'mei', pose: 'show' }], things: [{ name: 'letter', label: 'Mei' }] })).toContain('>Mei</text>'));
  it('is cut square for an option', () => expect(drawScene(spec, { size: 'option' })).toContain('viewBox="60 0 360 360"'));
});

describe('parts of a picture', () => {
  it('reach the whole and leave nothing behind', () => {
    const html = `<p>a</p>${mark('person', { look: 'mei', name: 'O"Brien <b>' })}${mark('thing', { name: 'ball' })}<p>b</p>${mark('message', { from: 'Jo', html: '<em>Hi</em>' })}${mark('step', { label: 'One', value: '3' })}`;
    const found = collect(html);
    expect(found.rest).toBe('<p>a</p><p>b</p>');
    expect(found.people).toEqual([{ look: 'mei', name: 'O"Brien <b>' }]);
    expect(found.things).toEqual([{ name: 'ball' }]);
    expect(found.messages).toEqual([{ from: 'Jo', html: '<em>Hi</em>' }]);
    expect(found.steps).toEqual([{ label: 'One', value: '3' }]);
  });
  it('need another light’s sheet once a page, and none for the page’s own', () => {
    const one = new Request('http://a.test/');
    expect(otherLight('afternoon', '9-11')).toBeUndefined();
    expect(otherLight('dusk', '9-11')).toBe('dusk');
    expect(otherLight(undefined, '9-11')).toBeUndefined();
    expect(lightStyle(one, 'dusk')).toMatch(/^<style>\[data-light=dusk\]\{/);
    expect(lightStyle(one, 'dusk')).toBe('');
    expect(lightStyle(new Request('http://a.test/'), 'dusk')).not.toBe('');
    expect(lightStyle(one, undefined)).toBe('');
  });
  it('remember faces for a page, and no longer', () => {
    const one = new Request('http://a.test/');
    introduce(one, [{ name: 'Mei', look: 'mei' }]);
    expect(lookOf(one, 'Mei')).toBe('mei');
    expect(lookOf(new Request('http://a.test/'), 'Mei')).toBeUndefined();
  });
});
