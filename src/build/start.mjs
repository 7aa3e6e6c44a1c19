/**
 * `npm start`: from a fresh clone to the running site. Installs what is missing, builds, serves
 * `dist` on http://localhost:4173 (PORT in the environment changes the port).
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { install, ROOT, requireNode, run } from './install.mjs';

/** Resolves true where somebody listens on the port already, on any of localhost's addresses. */
async function isTaken(port) {
  for (const host of ['127.0.0.1', '::1']) {
    const taken = await new Promise((done) => {
      const probe = createServer();
      // A machine without IPv6 (EADDRNOTAVAIL) takes nothing there.
      probe.once('error', (error) => done(error.code === 'EADDRINUSE'));
      probe.listen(port, host, () => probe.close(() => done(false)));
    });
    if (taken) return true;
  }
  return false;
}

async function main() {
  requireNode();
  const port = Number(process.env.PORT ?? 4173);
  // Asked before the build, so that nobody waits for it in vain; the server asks again.
  if (await isTaken(port)) {
    console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
    process.exit(1);
  }
  install();
  run('npm', ['run', 'build']);
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/build/serve.ts', 'dist'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.once('exit', (code) => process.exit(code ?? 0));
}

await main();
