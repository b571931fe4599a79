/**
 * `node tools/picture-sheet.ts [band]`: every word of the picture kit on one page, reports/pictures.html, to be looked
 * at by someone who draws. A band chooses the light of the sheet; afternoon otherwise.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { AIDS, BODIES, CAST, CLOTHES, CLOTHES_COLOURS, FACE_THINGS, FEELINGS, GESTURES, HAIR, HAIR_COLOURS, HEADWEAR, LIGHTS, PLACES } from '../src/core/content/vocabulary.ts';
import { SHOWS, THINGS, WORN } from '../src/core/content/things.ts';
import { drawFace, drawScene } from '../src/components/shared/picture/draw.ts';
import { lightSheet } from '../src/styles/sheets.ts';
import type { SceneSpec } from '../src/components/shared/picture/spec.ts';

const band = process.argv[2] ?? '9-11';
const read = (file: string): string => readFileSync(new URL(`../src/styles/${file}`, import.meta.url), 'utf8');
const css = ['tokens.css', 'base.css', 'pictures.css', `bands/${band}.css`].map(read).join('') + LIGHTS.map(lightSheet).join('');

const figure = (picture: string, caption: string): string => `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
const option = (spec: Omit<SceneSpec, 'alt'>, caption: string): string => figure(drawScene({ ...spec, alt: '' }, { size: 'option' }), caption);
const section = (title: string, kind: string, figures: readonly string[]): string => `<h2>${title}</h2><div class="${kind}">${figures.join('')}</div>`;
const LOOKS = ['age-5 skin-2 hair-bob-black dungarees-yellow', 'age-10 skin-6 hair-braids-black jumper-red', 'age-13 skin-3 turban-yellow shirt-blue', 'age-30 skin-4 hair-curls-black tunic-green', 'age-70 skin-3 hair-bun-grey robe-violet', 'age-16 skin-1 hair-quiff-red hoodie-green'] as const;
const someone = (i: number): string => LOOKS[i % LOOKS.length] ?? LOOKS[0];
const age = (i: number): string => `age-${[5, 8, 13, 30, 70, 3, 16, 10][i % 8] ?? 8} skin-${(i % 6) + 1}`;

const page = [
  section('Cast', 'small', CAST.map((look) => option({ people: [{ look, feel: 'glad' }] }, look))),
  section('Feelings', 'faces', FEELINGS.flatMap((feel, i) => [0, 1, 2].map((k) => figure(drawFace(someone(i + k * 2), feel), feel)))),
  section('Faces at 48 pixels', 'tiny', FEELINGS.flatMap((feel, i) => [figure(drawFace(someone(i), feel), feel), figure(drawFace(someone(i + 1), feel), feel)])),
  section('Bodies', 'small', BODIES.flatMap((pose, i) => [option({ people: [{ look: someone(i), pose, feel: 'calm' }] }, pose), option({ people: [{ look: someone(i + 3), pose, feel: 'calm', at: 'right' }] }, pose)])),
  section('Gestures', 'small', GESTURES.flatMap((pose, i) => [option({ people: [{ look: someone(i), pose, feel: 'glad' }] }, pose), option({ people: [{ look: someone(i + 4), pose, feel: 'calm', at: 'right' }] }, pose)])),
  section('Gestures with things', 'small', ['hold', 'show', 'give', 'use', 'hug', 'hide', 'cover', 'eat', 'cheer', 'throw', 'pat'].flatMap((pose, i) => ['tablet-cat', 'phone', 'apple'].map((holds, k) => option({ people: [{ look: someone(i + k), pose, feel: 'glad', holds }] }, `${pose}, ${holds}`)))),
  section('Two people', 'wide', GESTURES.map((pose, i) => figure(drawScene({ alt: '', place: PLACES[i % PLACES.length], people: [{ look: someone(i), pose, feel: 'glad' }, { look: someone(i + 3), pose: i % 2 ? 'listen' : 'sit', feel: 'calm' }] }), pose))),
  section('Hair and headwear', 'faces', [...HAIR.flatMap((kind, i) => [figure(drawFace(`${age(i)} hair-${kind}-${HAIR_COLOURS[i % 5] ?? 'black'}`), kind), figure(drawFace(`${age(i + 3)} hair-${kind}`), kind)]), ...[...HEADWEAR, ...FACE_THINGS].map((kind, i) => figure(drawFace(`${age(i)} hair-crop ${kind}`), kind))]),
  section('Clothes', 'small', CLOTHES.flatMap((kind, i) => [0, 1].map((k) => option({ people: [{ look: `${age(i * 2 + k)} ${kind}-${CLOTHES_COLOURS[(i + k * 3) % 8] ?? 'red'}`, feel: 'calm' }] }, kind)))),
  section('Aids', 'small', AIDS.flatMap((kind, i) => [0, 2, 3].map((k) => option({ people: [{ look: `${age(i + k)} ${kind} tee-orange`, feel: 'calm', pose: k === 2 ? 'wave' : 'stand', at: k === 3 ? 'right' : undefined }] }, kind)))),
  section('Worn', 'small', [...WORN, 'hat-red-bobble', 'hat-sun'].map((wears, i) => option({ people: [{ look: someone(i), wears, feel: 'glad' }] }, wears))),
  section('Things', 'things', Object.entries(THINGS).flatMap(([name, words]) => [name, ...words.map((word) => `${name}-${word}`)].map((one) => option({ things: [{ name: one }] }, one)))),
  section('Shown', 'things', [...SHOWS.map((show) => `tablet-${show}`), 'phone-cross-face', 'drawing-horse', 'laptop-cat', 'television-boat', 'photo-tree', 'poster-fish', 'card-heart', 'toy-car', 'toy-rabbit', 'clay-cat-broken', 'pot-broken'].map((name) => option({ things: [{ name }] }, name))),
  section('Places', 'wide', PLACES.map((place, i) => figure(drawScene({ place, light: LIGHTS[i % LIGHTS.length], alt: '', people: [{ look: someone(i), pose: 'sit', feel: 'glad' }, { look: someone(i + 3), pose: 'tell', feel: 'calm' }] }), place))),
  section('Lights', 'wide', LIGHTS.map((light) => figure(drawScene({ place: 'village', light, alt: '', people: [{ look: 'ama', feel: 'happy', pose: 'point' }, { look: 'baba', feel: 'glad', pose: 'listen' }], things: [{ name: 'hen', at: 'front' }] }), light))),
];

mkdirSync(new URL('../reports/', import.meta.url), { recursive: true });
writeFileSync(new URL('../reports/pictures.html', import.meta.url), `<!doctype html>
<html lang="en" data-band="${band}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Picture kit</title>
<style>${css}body{display:block;padding:1rem;font-size:.8rem}h2{margin-block:1.5rem .5rem;font-size:1.2rem}h2+div{display:grid;gap:.5rem}.wide{grid-template-columns:repeat(auto-fill,minmax(18rem,1fr))}.small{grid-template-columns:repeat(auto-fill,minmax(9rem,1fr))}.things{grid-template-columns:repeat(auto-fill,minmax(6rem,1fr))}.faces{grid-template-columns:repeat(auto-fill,minmax(6rem,1fr))}.tiny{grid-template-columns:repeat(auto-fill,48px)}figcaption{color:var(--soft);overflow:hidden}</style>
${page.join('')}`);
console.log('Wrote reports/pictures.html.');
