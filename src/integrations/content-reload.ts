import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * While an author works (`npm run dev`): a change in curriculum/ or quizzes/ reads the catalogue again and reloads the page.
 * Astro does this for the bodies of lessons by itself; front matter, quizzes and data come through the catalogue.
 */
export function contentReload(root: string): Plugin {
  const folders = ['curriculum', 'quizzes'].map((folder) => join(root, folder));
  const catalogue = join(root, 'src/catalogue.ts');
  return {
    name: 'pathlight-content-reload',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folders);
      server.watcher.on('all', (_event, file) => {
        if (!folders.some((folder) => file.startsWith(folder + sep))) return;
        for (const environment of Object.values(server.environments)) {
          const modules = environment.moduleGraph.getModulesByFile(catalogue);
          if (modules === undefined || modules.size === 0) continue;
          for (const module of modules) environment.moduleGraph.invalidateModule(module);
          environment.hot.send({ type: 'full-reload', path: '*' });
        }
        server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      });
    },
  };
}
