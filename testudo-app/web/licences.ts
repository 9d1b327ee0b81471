import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes licences.txt beside the app: the licence of every package whose code is in it. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const homes = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') for (const id of Object.keys(chunk.modules)) remember(homes, id);
      }
      for (const name of ['@fontsource/noto-sans', 'maplibre-gl']) homes.add(join(import.meta.dirname, 'node_modules', name));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: [...homes].map(told).filter(Boolean).sort().join('\n\n') + '\n' });
    },
  };
}

function remember(homes: Set<string>, id: string): void {
  if (!id.includes('node_modules')) return;
  let folder = dirname(id.replace(/^\0/, '').split('?')[0]!);
  while (folder.includes('node_modules')) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string }).version) {
      homes.add(folder);
      return;
    }
    folder = dirname(folder);
  }
}

function told(home: string): string {
  const file = join(home, 'package.json');
  if (!existsSync(file)) return '';
  const about = JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string; license?: string };
  const text = readdirSync(home).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return `${about.name} ${about.version} (${about.license ?? 'see its text'})\n\n${text ? readFileSync(join(home, text), 'utf8').trim() : ''}`;
}
