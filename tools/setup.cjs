/**
 * Makes the checkout ready: installs what is missing, with any Node from 18 up, and leaves a modern
 * Node in node_modules/.bin for every later step. Old plain CommonJS on purpose: it must run before
 * anything is installed, on the system's own Node.
 */
'use strict';
const { spawnSync } = require('child_process');
const { createHash } = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');

const root = path.join(__dirname, '..');
const stampFile = path.join(root, 'node_modules', '.pathlight-setup');
const pinned = require(path.join(root, 'package.json')).optionalDependencies.node;
const NEEDED = [22, 12];

const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (_) {
    return '';
  }
};

/** Version of a Node binary as [major, minor], or null when it does not run. */
function versionOf(binary) {
  const out = spawnSync(binary, ['-v'], { encoding: 'utf8' });
  const found = /^v(\d+)\.(\d+)/.exec(out.stdout || '');
  return found ? [Number(found[1]), Number(found[2])] : null;
}

const modern = (v) => v !== null && (v[0] > NEEDED[0] || (v[0] === NEEDED[0] && v[1] >= NEEDED[1]));

/** Where npm's own script is: from the running npm, else beside this Node. */
function npmScript() {
  if (process.env.npm_execpath && /npm-cli\.js$/.test(process.env.npm_execpath)) return process.env.npm_execpath;
  const beside = path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const windows = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return [beside, windows].find((file) => fs.existsSync(file)) || null;
}

/** Runs npm with a chosen Node, showing a dot every two seconds so that waiting is seen to go on. */
function npm(node, args) {
  const script = npmScript();
  const command = script ? node : process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const all = script ? [script].concat(args) : args;
  const done = spawnSync(command, all, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !script && process.platform === 'win32',
  });
  return done.status === 0;
}

const wanted = createHash('sha256')
  .update(read(path.join(root, 'package.json')))
  .update(read(path.join(root, 'package-lock.json')))
  .update(process.platform + process.arch)
  .digest('hex');

if (read(stampFile) !== wanted) {
  console.log('Pathlight: installing what is missing (once, about a minute)');
  // The Node that npm itself runs on: node_modules/.bin/node may be deleted by `npm ci` under our feet.
  let node = process.env.npm_node_execpath || process.execPath;
  if (node.startsWith(path.join(root, 'node_modules'))) node = 'node';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  const flags = quiet.concat(['--include=dev', '--include=optional']);
  if (!modern(versionOf(node))) {
    // An old npm leaves out native packages that ask for a newer Node, so a newer one installs them.
    const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'pathlight-node-'));
    console.log(`  step 1 of 2: a current Node (${pinned}) for this folder only`);
    if (npm(node, ['install', '--prefix', tmp, '--no-save', 'node@' + pinned].concat(quiet))) {
      const fetched = path.join(tmp, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
      if (versionOf(fetched)) node = fetched;
    }
  }
  console.log('  step 2 of 2: packages');
  const ok = npm(node, ['ci'].concat(flags)) || npm(node, ['install', '--no-save'].concat(flags));
  if (!ok) {
    console.error('\nPathlight: npm could not install the packages. Nothing was changed outside node_modules.');
    console.error('Check the connection to the npm registry and run the command again; it goes on where it stopped.');
    process.exit(1);
  }
  fs.writeFileSync(stampFile, wanted);
}

const bundled = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!modern(versionOf(bundled)) && !modern(versionOf('node'))) {
  console.error(`\nPathlight needs Node ${NEEDED.join('.')} or newer to build; this machine has ${process.version}`);
  console.error('and no newer one could be installed into this folder. Install a current Node from nodejs.org and run the command again.');
  process.exit(1);
}
