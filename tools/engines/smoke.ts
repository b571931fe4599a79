import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen, staticHost } from '../static-host.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebkit } from './webkit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PORT = 4397;

/** Functions for the page: what a hand does, without a driver's own idea of visibility. */
const HANDS = `
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const seen = (element) => element !== null && element.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
  const until = async (what, probe) => {
    for (let i = 0; i < 150; i += 1) { const found = await probe(); if (found) return found; await wait(100); }
    throw new Error('Waited 15 seconds for ' + what);
  };
  const tap = async (selector) => (await until(selector, () => all(selector)[0])).click();
  const answer = async () => {
    const item = await until('a question', () => all('article.item')[0]);
    for (let turn = 0; turn < 8; turn += 1) {
      const type = item.dataset.type;
      if (type === 'group') for (const card of item.querySelectorAll('.card')) card.querySelector('input').click();
      else if (type === 'match' || type === 'gap') for (const select of item.querySelectorAll('select')) { select.selectedIndex = 1; select.dispatchEvent(new Event('change', { bubbles: true })); }
      else if (type === 'order') item.querySelector('[data-move="1"]').click();
      else if (type === 'choose-several') for (const box of [...item.querySelectorAll('input[type=checkbox]')].slice(0, 2)) box.click();
      else { const open = [...item.querySelectorAll('input:not(:disabled)')].filter((input) => seen(input.closest('label') ?? input) && !input.checked); open[0]?.click(); }
      await tap('[data-check]');
      await until('what follows', () => all('[data-do="RATE"],[data-do="NEXT"],[data-check]')[0]);
      await wait(300);
      all('[data-do="RATE"]')[0]?.click();
      await wait(300);
      if (all('[data-do="NEXT"]').length > 0) break;
    }
    await until('the feedback', () => all('[data-do="NEXT"]')[0]);
    return item.dataset.item;
  };
`;

interface Step {
  name: string;
  go: (engine: Engine) => Promise<void>;
}

function expectThat(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what);
}

/** Lesson, quiz, resume, save a band, and all of it again with the server gone. */
async function smoke(engine: Engine): Promise<void> {
  const dist = resolve(root, process.env.PATHLIGHT_OUT ?? 'dist');
  const { lessons } = JSON.parse(await readFile(join(dist, 'catalogue.json'), 'utf8')) as { lessons: { band: string; url: string; quizUrl: string | null; title: string }[] };
  const lesson = lessons.find(({ band }) => band === '9-11');
  if (lesson?.quizUrl == null) throw new Error('No lesson of 9-11 with a quiz in the catalogue');
  const { url, quizUrl, title } = lesson;
  const server = await staticHost(dist);
  await listen(server, PORT, '127.0.0.1');
  const at = (path: string): string => `http://127.0.0.1:${PORT}${path}`;
  const run = <T>(body: string): Promise<T> => engine.run<T>(HANDS + body);
  const heading = (): Promise<string> => run<string>(`return (await until('a heading', () => document.querySelector('h1'))).textContent.trim();`);
  let asked = '';
  const steps: Step[] = [
    { name: 'a lesson reads', go: async () => { await engine.goto(at(url)); expectThat((await heading()).includes(title.slice(0, 10)), 'The lesson has another heading'); } },
    { name: 'two questions are answered', go: async () => { await engine.goto(at(quizUrl)); await run(`await tap('pathlight-learners [data-picture]'); await tap('[data-do="START"]'); await answer(); await tap('[data-do="NEXT"]'); await wait(300); await answer(); await tap('[data-do="NEXT"]'); await wait(500);`); asked = await run<string>(`return (await until('a question', () => all('article.item')[0])).dataset.item;`); } },
    { name: 'coming back goes on at the same question', go: async () => { await engine.goto(at(url)); await engine.goto(at(quizUrl)); expectThat((await run<string>(`await tap('[data-do="CONTINUE"]'); return (await until('a question', () => all('article.item')[0])).dataset.item;`)) === asked, 'Another question came'); } },
    { name: 'a band is saved', go: async () => { await engine.goto(at('/en/9-11/')); await run(`await navigator.serviceWorker.ready; await tap('pathlight-pack [data-action="save"]'); await until('saved', () => document.querySelector('pathlight-pack')?.dataset.state === 'saved');`); } },
    {
      name: 'with the server gone the lesson, its quiz and the answers are there',
      go: async () => {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
        await engine.goto(at(url));
        expectThat((await heading()).includes(title.slice(0, 10)), 'The lesson is not there offline');
        await engine.goto(at(quizUrl));
        expectThat((await run<string>(`await tap('[data-do="CONTINUE"]'); return (await until('a question', () => all('article.item')[0])).dataset.item;`)) === asked, 'The answers are not there offline');
        await run('await answer();');
      },
    },
  ];
  try {
    for (const step of steps) {
      await step.go(engine);
      console.log(`  ok  ${engine.name}: ${step.name}`);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * The smoke journey in Firefox and WebKit; an engine that is not installed is skipped with a clear line.
 * @returns how many engines failed
 */
export async function smokeInOtherEngines(): Promise<number> {
  let failed = 0;
  for (const start of [startFirefox, startWebkit]) {
    const engine = await start();
    if (typeof engine === 'string') {
      console.log(`  skipped: ${engine}`);
      continue;
    }
    try {
      await smoke(engine);
    } catch (error) {
      failed += 1;
      console.error(`  FAILED ${engine.name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await engine.close();
    }
  }
  return failed;
}

if (import.meta.main) process.exitCode = await smokeInOtherEngines();
