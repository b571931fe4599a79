import config from '../../../astro.config.mjs';

/** The site in its pseudo-languages, pages alone: what follows a build (search, packs, compression) has no words to test. */
export default { ...config, integrations: config.integrations?.filter((integration) => !integration || !('name' in integration) || integration.name !== 'pathlight-after-build') };
