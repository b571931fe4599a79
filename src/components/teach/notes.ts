/** A heading of a teacher's notes with what stands below it. */
export interface NoteSection {
  readonly title: string;
  readonly html: string;
  /** What the section is, told by its shape and so in any language. */
  readonly kind: 'before' | 'steps' | 'listen' | 'tells' | 'plain';
}

export interface Notes {
  /** What stands before the first heading. */
  readonly lead: string;
  readonly sections: readonly NoteSection[];
}

const items = (html: string): string[] => topItems(/<(ol|ul)\b[^>]*>([\s\S]*)<\/\1>/.exec(html)?.[2] ?? '');

/** The entries of a list, lists inside them left whole. */
function topItems(inside: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of inside.matchAll(/<(\/?)li\b[^>]*>/g)) {
    if (match[1] === '') {
      if (depth === 0) start = match.index + match[0].length;
      depth += 1;
    } else {
      depth -= 1;
      if (depth === 0) found.push(inside.slice(start, match.index).trim());
    }
  }
  return found;
}

/** Cuts a teacher's part at its headings. @param steps how many steps the front matter names */
export function notesOf(html: string, steps: number): Notes {
  const parts = html.split(/<h3\b[^>]*>([\s\S]*?)<\/h3>/);
  const sections: NoteSection[] = [];
  for (let i = 1; i < parts.length; i += 2) {
    const body = (parts[i + 1] ?? '').trim();
    sections.push({ title: parts[i] ?? '', html: body, kind: kindOf(body, steps, i === 1) });
  }
  return { lead: (parts[0] ?? '').trim(), sections };
}

function kindOf(html: string, steps: number, first: boolean): NoteSection['kind'] {
  if (html.includes('class="tells"')) return 'tells';
  if (/^<ol\b/.test(html) && items(html).length === steps) return 'steps';
  if (items(html).filter((item) => item.includes('→')).length >= 2) return 'listen';
  return first ? 'before' : 'plain';
}

/** What a teacher does in each step, and what is said after the list. */
export function stepsOf(html: string): { does: string[]; after: string } {
  const list = /^<ol\b[^>]*>[\s\S]*?<\/ol>/.exec(html)?.[0] ?? '';
  return { does: items(list).map(withoutLabel), after: html.slice(list.length).trim() };
}

/** `<strong>Start (3).</strong> Ground rules` gives `Ground rules`: name and minutes stand beside it already. */
const withoutLabel = (item: string): string => item.replace(/^(?:<p>)?\s*<strong>[^<]{1,40}<\/strong>[.:]?\s*/, (label) => (label.startsWith('<p>') ? '<p>' : ''));

/** A wrong idea and what to answer, and what is said around the list. */
export function listenOf(html: string): { before: string; pairs: [string, string][]; after: string } {
  const at = html.search(/<ul\b/);
  const end = html.lastIndexOf('</ul>') + '</ul>'.length;
  const pairs = items(html.slice(at, end)).map((item): [string, string] => {
    const [says = '', ...rest] = item.split(/\s*→\s*/);
    return [says.replace(/^<p>/, ''), rest.join(' → ').replace(/<\/p>$/, '')];
  });
  return { before: html.slice(0, at).trim(), pairs, after: html.slice(end).trim() };
}
