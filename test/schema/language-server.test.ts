import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, serviceplan, temporaryFolder } from '../support/cli.js';

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: readonly { message: string }[] };
  readonly result?: { readonly items: readonly { label: string; documentation?: { value: string } }[] };
}

/** The real YAML language server, spoken to as an editor does. */
class Editor {
  private readonly server: ChildProcess;
  private received = Buffer.alloc(0);
  private readonly waiting: { fits: (reply: Reply) => boolean; resolve: (reply: Reply) => void }[] = [];
  private last = 0;

  constructor(private readonly folder: string) {
    const bin = join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');
    this.server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.server.stdout?.on('data', (bytes: Buffer) => this.receive(bytes));
  }

  async start(): Promise<void> {
    const rootUri = pathToFileURL(this.folder).href;
    await this.ask('initialize', { processId: process.pid, rootUri, capabilities: {} });
    this.tell('initialized', {});
    this.tell('workspace/didChangeConfiguration', {
      settings: { yaml: { validate: true, completion: true, schemaStore: { enable: false } } },
    });
  }

  /** Opens a file and gives what the server says is wrong with it. */
  async diagnose(name: string): Promise<string[]> {
    const uri = pathToFileURL(join(this.folder, name)).href;
    const text = readFileSync(join(this.folder, name), 'utf8');
    const reply = this.wait(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && params?.uri === uri,
    );
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return (await reply).params?.diagnostics.map(({ message }) => message) ?? [];
  }

  async complete(name: string, line: number, character: number) {
    const uri = pathToFileURL(join(this.folder, name)).href;
    const reply = await this.ask('textDocument/completion', {
      textDocument: { uri },
      position: { line, character },
    });
    return reply.result?.items ?? [];
  }

  close(): void {
    this.server.kill();
  }

  private ask(method: string, params: object): Promise<Reply> {
    const id = ++this.last;
    const reply = this.wait((message) => message.id === id && message.method === undefined);
    this.send({ id, method, params });
    return reply;
  }

  private tell(method: string, params: object): void {
    this.send({ method, params });
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private wait(fits: (reply: Reply) => boolean): Promise<Reply> {
    return new Promise((resolve) => this.waiting.push({ fits, resolve }));
  }

  private receive(bytes: Buffer): void {
    this.received = Buffer.concat([this.received, bytes]);
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.received.toString('latin1', 0, Math.max(end, 0)))?.[1]);
      if (end < 0 || this.received.length < end + 4 + length) return;
      const reply = JSON.parse(this.received.toString('utf8', end + 4, end + 4 + length)) as Reply;
      this.received = this.received.subarray(end + 4 + length);
      // What the server asks of an editor is answered with nothing.
      if (reply.id !== undefined && reply.method !== undefined) this.send({ id: reply.id, result: null });
      const index = this.waiting.findIndex(({ fits }) => fits(reply));
      if (index >= 0) this.waiting.splice(index, 1)[0]?.resolve(reply);
    }
  }
}

describe('an editor with the YAML language server, offline', () => {
  const folder = temporaryFolder();
  serviceplan(['init', '--yes', '--language', 'sv', '--person', 'anna=Anna Berg'], { cwd: folder });
  const comment = readFileSync(join(folder, 'serviceplan.yaml'), 'utf8').split('\n')[0] ?? '';
  writeFileSync(
    join(folder, 'wrong.yaml'),
    `${comment}\nlangauge: sv\ndue-soon: soon\nrules:\n  overdue-step: fatal\n  overdue-stp: error\n`,
  );
  writeFileSync(join(folder, 'begun.yaml'), `${comment}\nlanguage: \nrules:\n  over\n`);
  const editor = new Editor(folder);
  beforeAll(() => editor.start());
  afterAll(() => editor.close());

  it('is content with scaffolded settings', async () => {
    expect(await editor.diagnose('serviceplan.yaml')).toEqual([]);
  });

  it('marks what is wrong', async () => {
    const found = (await editor.diagnose('wrong.yaml')).join('\n');
    expect(found).toContain('langauge');
    expect(found).toContain('Incorrect type. Expected "integer"');
    expect(found).toContain('"off"');
    expect(found).toContain('overdue-stp');
  });

  it('completes keys and values, and says what they are', async () => {
    await editor.diagnose('begun.yaml');
    const languages = await editor.complete('begun.yaml', 1, 10);
    expect(languages.map(({ label }) => label)).toEqual(expect.arrayContaining(['sv', 'nb', 'en']));
    const rules = await editor.complete('begun.yaml', 3, 6);
    expect(rules.map(({ label }) => label)).toContain('overdue-step');
    const keys = await editor.complete('begun.yaml', 4, 0);
    expect(keys.map(({ label }) => label)).toEqual(expect.arrayContaining(['people', 'company', 'due-soon']));
  });
});
