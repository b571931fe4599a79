import { describe, expect, it } from 'vitest';
import { earlyTerms, findTerm, leaksOf, linksOf, mayLeadTo, wordsOfPage, type WalledText } from '../../src/integrations/walls.ts';

const lessons = [
  { id: 'kite-day', band: '7-9' as const, title: 'Kite day' },
  { id: 'when-care-checks-your-phone', band: '14-16' as const, title: 'When care checks your phone' },
];
const terms = { '9-11': ['scam*'], '11-14': ['sextort*', 'groom*'], '14-16': ['porn*'] };
const at = { lang: 'en', band: '7-9' as const, base: '/' };
const page = (body: string, path = '/en/7-9/kite-day/'): WalledText => ({ path, text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kite day</title></head><body>${body}</body></html>` });
const leaks = (given: Partial<{ pages: WalledText[]; files: WalledText[]; pack: string[] }>): string[] =>
  leaksOf(at, { pages: [], files: [], pack: [], ...given }, lessons, terms).map(({ path, what }) => `${path} ${what}`);

describe('a clean band', () => {
  it('has no leak', () => {
    const clean = page('<a href="/en/7-9/">Home</a> <a href="/en/">Start</a> <a href="/en/7-9/help/">Help</a> <img alt="Mei flies a kite" src="/_astro/x.svg">');
    expect(leaks({ pages: [clean], files: [{ path: '/_astro/quiz.Abc123.js', text: 'import"./x.js"' }], pack: ['/en/7-9/kite-day/', '/_astro/quiz.Abc123.js', '/offline/'] })).toEqual([]);
  });
  it('lets help pages use a word one band early, and no earlier', () => {
    expect(leaks({ pages: [page('It may be a scam.', '/en/7-9/help/account/')] })).toEqual([]);
    expect(leaks({ pages: [page('Grooming', '/en/7-9/help/asked/')] })).toHaveLength(1);
  });
});

/** Each is one way an older topic could slip through; each must stop the build. */
const planted: [what: string, given: Parameters<typeof leaks>[0]][] = [
  ['a link to an older lesson', { pages: [page('<a href="/en/14-16/when-care-checks-your-phone/">More</a>')] }],
  ['a link to an older band home', { pages: [page('<a href="/en/9-11/">Next</a>')] }],
  ['a link to an older help page', { pages: [page('<a href="/en/11-14/help/picture/">Help</a>')] }],
  ['a link into the teachers’ wing', { pages: [page('<a href="/en/teach/7-9/kite-day/">For teachers</a>')] }],
  ['a link to the framework', { pages: [page('<a href="/en/framework/#images.14-16.3">Skill</a>')] }],
  ['a link to the catalogue', { pages: [page('<a href="/catalogue.json">Data</a>')] }],
  ['a form that leads to an older search', { pages: [page('<form action="/en/14-16/search/"></form>')] }],
  ['a script address of an older index', { pages: [page('<div data-index-url="/en/14-16/search-index/"></div>')] }],
  ['an alternative text', { pages: [page('<img alt="A message from someone grooming her" src="/_astro/x.svg">')] }],
  ['a label read by screen readers', { pages: [page('<button aria-label="What is sextortion">?</button>')] }],
  ['a tooltip', { pages: [page('<abbr title="pornography">p</abbr>')] }],
  ['a word in the text', { pages: [page('<p>Do not fall for a scam.</p>')] }],
  ['a word written with entities', { pages: [page('<p>s&#99;am</p>')] }],
  ['a description in the head', { pages: [page('<meta name="description" content="About grooming">')] }],
  ['a value of a form field', { pages: [page('<input value="sextortion">')] }],
  ['a slug of a page', { pages: [page('', '/en/7-9/when-care-checks-your-phone/')] }],
  ['a title of an older lesson', { pages: [page('<p>Next: When care checks your phone</p>')] }],
  ['an older skill in the data of a page', { pages: [page('<script type="application/json">{"skill":"respect.14-16.1"}</script>')] }],
  ['words in the data of a page, as search text', { pages: [page('<script type="application/json">["porn"]</script>')] }],
  ['a script file named after an older lesson', { files: [{ path: '/_astro/when-care-checks-your-phone.B1.js', text: '' }] }],
  ['a script that lists older lessons', { files: [{ path: '/_astro/list.B1.js', text: '["kite-day","when-care-checks-your-phone"]' }] }],
  ['a file name with an early word', { files: [{ path: '/_astro/grooming-scene.svg', text: '' }] }],
  ['a pack with an older page', { pack: ['/en/14-16/'] }],
  ['a pack with an older search index', { pack: ['/en/11-14/search-index/pagefind-entry.json'] }],
  ['a pack with the catalogue', { pack: ['/catalogue.json'] }],
  ['a pack with a picture named after an older lesson', { pack: ['/_astro/when-care-checks-your-phone.svg'] }],
];

describe('planted leaks', () => {
  it.each(planted)('%s stops the build', (_, given) => {
    expect(leaks(given).length).toBeGreaterThan(0);
  });
  it('are more than twenty', () => expect(planted.length).toBeGreaterThanOrEqual(20));
});

describe('terms', () => {
  it('match whole words and any ending', () => {
    expect(findTerm('Grooming is', 'groom*')).toBe('Grooming');
    expect(findTerm('the bridegroom', 'groom*')).toBeNull();
    expect(findTerm('without\n clothes', 'without clothes')).not.toBeNull();
    expect(findTerm('dieting', 'sex')).toBeNull();
  });
  it('count from their band', () => {
    expect(earlyTerms('a scam', '9-11', terms, false)).toEqual([]);
    expect(earlyTerms('a scam', '5-7', terms, false)).toEqual([{ term: 'scam', from: '9-11' }]);
  });
});

describe('links', () => {
  it('are read without base path, query and fragment', () => {
    expect(linksOf('<a href="/base/en/7-9/?a#b">x</a><a href="tel:116">t</a>', '/base/')).toEqual(['/en/7-9/']);
  });
  it('may lead into the band and to the front door', () => {
    expect(mayLeadTo('/en/', 'en', '7-9')).toBe(true);
    expect(mayLeadTo('/en/7-9/help/', 'en', '7-9')).toBe(true);
    expect(mayLeadTo('/en/families/', 'en', '7-9')).toBe(false);
  });
});

it('reads the words of a page without its styles and scripts', () => {
  expect(wordsOfPage('<style>.porn{}</style><script>var scam</script><p>Hello &amp; bye</p>')).toBe(' Hello & bye ');
});
