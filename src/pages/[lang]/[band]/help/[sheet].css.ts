import type { APIRoute } from 'astro';
import { BANDS } from '../../../../core/content/ids.ts';
import { LANGUAGES } from '../../../../i18n/languages.ts';
import { helpSheet, helpSheetName } from '../../../../styles/help-sheet.ts';

export const getStaticPaths = () => LANGUAGES.flatMap(({ id }) => BANDS.map((band) => ({ params: { lang: id, band, sheet: helpSheetName(band) } })));

export const GET: APIRoute = ({ params }) => new Response(helpSheet(params['band'] ?? ''), { headers: { 'content-type': 'text/css; charset=utf-8' } });
