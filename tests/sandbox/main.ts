/** `npm run sandbox -- [--port N]`: the app and a backend of real parts to try it with. */
import { parseArgs } from 'node:util';
import { ensureBuilt } from './app.ts';
import { startSandbox } from './start.ts';

const DEFAULT_PORT = 4180;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const text = values.port ?? process.env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_500) {
    throw new Error(`--port must be a number from 0 to 65500, not "${text}"`);
  }
  await ensureBuilt(console.log);
  const sandbox = await startSandbox({ port });
  const { at, accounts } = sandbox;
  const rows = accounts
    .all()
    .map(({ person }) => `  ${person.fiscalCode}  ${person.mail.padEnd(32)}${person.story}`);
  console.log(
    [
      'Primo Accesso, ambiente di prova. Solo account finti, solo da questo PC. Ctrl+C per finire.',
      '',
      `  Da qui si comincia   ${at.control}/   (siti, account e password di prova)`,
      `  Guida                ${at.app}/`,
      `  Sito dell'azienda    ${at.site}/`,
      `  Webmail              ${at.webmail}/`,
      `  Portale              ${at.portal}/   (il certificato di ${at.portalAccess} è firmato da sé)`,
      `  Accesso unico        ${at.provider}/   (OpenID Connect)`,
      `  Dati degli account   ${at.scim}/   (SCIM)`,
      `  Nuova password       ${at.reset}/   (SMTP: porta ${sandbox.smtpPort})`,
      '',
      'Account di prova:',
      ...rows,
    ].join('\n'),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      sandbox.close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
