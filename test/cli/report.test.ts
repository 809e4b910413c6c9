import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, serviceplan } from '../support/cli.js';

const EXAMPLE = 'examples/sv-fastighetsservice';
const uidsOf = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);

describe('report', () => {
  it('makes JSON as status does', () => {
    expect(serviceplan(['report', 'examples', '--format', 'json']).out).toBe(
      serviceplan(['status', 'examples', '--format', 'json']).out,
    );
  });

  it('makes a calendar of all open steps, or of one person’s', () => {
    const { code, out, err } = serviceplan(['report', EXAMPLE, '--format', 'ics']);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'serviceplan: 16 öppna steg saknar datum, så kalendern visar dem inte\n',
    });
    const { documents } = JSON.parse(serviceplan(['status', EXAMPLE, '--format', 'json']).out) as {
      documents: { steps?: { due?: string; state: string; responsible?: string }[] }[];
    };
    const dated = documents
      .flatMap(({ steps = [] }) => steps)
      .filter(({ due, state }) => due !== undefined && state !== 'signed' && state !== 'waived');
    expect(uidsOf(out)).toHaveLength(dated.length);
    expect(new Set(uidsOf(out)).size).toBe(dated.length);

    const anna = serviceplan(['report', EXAMPLE, '--format', 'ics', '--person', 'anna', '--quiet']);
    expect(anna.err).toBe('');
    expect(anna.out).toContain('X-WR-CALNAME:Påhittad Fastighetsservice AB – Anna Berg\r\n');
    expect(uidsOf(anna.out)).toHaveLength(dated.filter(({ responsible }) => responsible === 'anna').length);
  });

  it('writes a file whole, in place of what stood there, and leaves nothing else', () => {
    const cwd = copyOf(EXAMPLE);
    const args = ['report', '--format', 'ics', '--quiet'];
    const printed = serviceplan(args, { cwd }).out;
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/plan.ics'), 'old');
    const { code, out } = serviceplan([...args, '-o', 'out/plan.ics'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(join(cwd, 'out/plan.ics'), 'utf8')).toBe(printed);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['plan.ics']);
    const failed = serviceplan([...args, '-o', 'serviceplan.yaml/plan.ics'], { cwd });
    expect(failed.code).toBe(2);
    expect(failed.err).toContain('serviceplan.yaml/plan.ics gick inte att skriva');
    expect(existsSync(join(cwd, 'plan.ics'))).toBe(false);
  });

  it('leaves a file as it was where a customer is not there', () => {
    const cwd = copyOf(EXAMPLE);
    const args = ['report', '--format', 'csv', '--quiet', '-o', 'customer.csv', '--customer'];
    expect(serviceplan([...args, 'fiktiva'], { cwd }).code).toBe(0);
    const before = readFileSync(join(cwd, 'customer.csv'), 'utf8');
    expect(serviceplan([...args, 'fiktva'], { cwd })).toMatchObject({
      code: 2,
      err: 'serviceplan: --customer: inget kundnamn innehåller ”fiktva”, och inget dokument har det id:t; menade du ”Fiktiva”?\n',
    });
    expect(readFileSync(join(cwd, 'customer.csv'), 'utf8')).toBe(before);
  });

  it.each([
    [['report'], 'ange ett format: --format html eller --format markdown'],
    [['report', '--format', 'ical'], '--format ska vara något av html,'],
    [['report', '--pdf', '-o', 'x.pdf'], '--pdf skriver ut --format html eller --form'],
    [['report', '--format', 'pdf'], 'inte ”pdf”; för det finns --pdf'],
    [['report', '-f', 'ics', '--person', 'ana'], 'menade du ”anna”?'],
    [['report', '-f', 'ics', '--base-url', 'javascript:alert(1)'], '--base-url ska vara en länk som'],
    [['report', '-f', 'ics', 'nowhere'], 'det finns ingen fil eller mapp som svarar mot ”nowhere”'],
  ])('%j is told what is wrong, with exit 2', (args, expected) => {
    const { code, out, err } = serviceplan(args, { cwd: copyOf(EXAMPLE) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
  });

  it('tells of what cannot be read, and makes the rest', () => {
    const cwd = copyOf(EXAMPLE);
    writeFileSync(join(cwd, 'broken.md'), '---\nkind: lifecicle\nid: x\n---\n\n# X\n');
    const { code, out, err } = serviceplan(['report', '--format', 'ics', '--quiet'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('broken.md går inte att läsa som ett dokument');
    expect(uidsOf(out).length).toBeGreaterThan(0);
  });
});
