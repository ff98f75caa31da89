import { build, preview } from 'vite';

const port = 4173;
await build({ logLevel: 'warn' });
try {
  await preview({ preview: { port, strictPort: true, host: 'localhost' } });
  console.log(`Claim Ledger is at http://localhost:${port} (stop it with Ctrl+C)`);
} catch (error) {
  console.error(
    `Could not serve on port ${port}: ${error instanceof Error ? error.message : error}\nIf Claim Ledger already runs there, open http://localhost:${port}; otherwise end the program that holds the port and start again.`,
  );
  process.exit(1);
}
