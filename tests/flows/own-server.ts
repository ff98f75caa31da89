import { cpSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { build, type PreviewServer, preview } from 'vite';
import { outDir } from './playwright.config';

/** A server of its own for a test that stops it or puts another build behind it. */
export interface OwnServer {
  readonly port: number;
  /** Replaces every file by those of another build, as a deployment does. */
  deploy(folder: string): void;
  stop(): Promise<void>;
}

/** Builds a version of the application that calls itself otherwise in its heading; returns its folder. */
export const buildNextVersion = async (name: string): Promise<string> => {
  const folder = `${outDir}-next`;
  await build({
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, sourcemap: false },
    plugins: [
      {
        name: 'another-name',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('/src/App.tsx')
            ? code.replaceAll('className="name">Claim Ledger', `className="name">${name}`)
            : null,
      },
    ],
  });
  return folder;
};

/** Serves this build as Vite's preview does, at a free port and under any name. */
export const startServer = async (): Promise<OwnServer> => {
  const folder = `${outDir}-served-${process.pid}-${Date.now()}`;
  const deploy = (from: string): void => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(from, folder, { recursive: true });
  };
  deploy(outDir);
  const server: PreviewServer = await preview({
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', allowedHosts: true },
  });
  return {
    port: (server.httpServer.address() as AddressInfo).port,
    deploy,
    stop: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
