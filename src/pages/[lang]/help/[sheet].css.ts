import type { APIRoute } from 'astro';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { helpSheet, helpSheetName } from '../../../styles/help-sheet.ts';

export const getStaticPaths = () => LANGUAGES.map(({ id }) => ({ params: { lang: id, sheet: helpSheetName('grown') } }));

export const GET: APIRoute = () => new Response(helpSheet('grown'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
