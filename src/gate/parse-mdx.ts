import { mdxToMdast } from 'satteri';
import type { Attribute, LessonNode } from '../core/content/lesson-doc.ts';

/** What of a parser's node is read here. The parser is the one the site is built with, so both see the same lesson. */
interface Parsed {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Parsed[];
  readonly position?:
    { readonly start: { readonly line: number }; readonly end: { readonly line: number } } | undefined;
}

export type ParsedLesson =
  | { readonly ok: true; readonly body: LessonNode[] }
  | { readonly ok: false; readonly line: number | null; readonly message: string };

/** A lesson's body as a plain tree; not ok, with line and reason, if it is no valid MDX. The front matter is left out. */
export function parseMdx(text: string): ParsedLesson {
  try {
    const root = mdxToMdast(text, {
      position: true,
      features: { frontmatter: true, directive: false },
    }) as unknown as Parsed;
    return { ok: true, body: (root.children ?? []).filter(({ type }) => type !== 'yaml').flatMap(toNode) };
  } catch (error) {
    const whole = error instanceof Error ? error.message : String(error);
    const [, line, message] = /^(\d+):\d+: ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(whole) ?? [];
    return { ok: false, line: line === undefined ? null : Number(line), message: message ?? whole };
  }
}

function toNode(node: Parsed): LessonNode[] {
  const line = node.position?.start.line ?? 1;
  const place = { line, endLine: node.position?.end.line ?? line };
  const children = (node.children ?? []).flatMap(toNode);
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value ?? '', ...place }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [
        {
          kind: 'component',
          name: node.name ?? '',
          attributes: (node.attributes ?? []).map(toAttribute),
          children,
          ...place,
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const comment = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value ?? '');
      return [{ kind: comment ? 'comment' : 'code', text: (comment?.[1] ?? node.value ?? '').trim(), ...place }];
    }
    case 'mdxjsEsm':
      return [{ kind: 'code', text: node.value ?? '', ...place }];
    case 'inlineCode':
    case 'code':
      return [
        {
          kind: 'block',
          type: node.type,
          depth: 0,
          url: null,
          children: [{ kind: 'text', text: node.value ?? '', ...place }],
          ...place,
        },
      ];
    default:
      return [{ kind: 'block', type: node.type, depth: node.depth ?? 0, url: node.url ?? null, children, ...place }];
  }
}

function toAttribute(given: { readonly type: string; readonly name?: string; readonly value?: unknown }): Attribute {
  if (given.type !== 'mdxJsxAttribute') return { name: '…', value: null };
  const value = given.value;
  return {
    name: given.name ?? '',
    value: typeof value === 'string' ? value : value === null || value === undefined ? true : null,
  };
}
