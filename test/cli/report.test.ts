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
      err: 'serviceplan: 16 open steps have no date, so the calendar does not show them\n',
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
    expect(failed.err).toContain('serviceplan.yaml/plan.ics could not be written');
    expect(existsSync(join(cwd, 'plan.ics'))).toBe(false);
  });

  it.each([
    [['report'], 'name a format: --format html or --format markdown'],
    [['report', '--format', 'ical'], '--format must be one of html,'],
    [['report', '--pdf', '-o', 'x.pdf'], '--pdf prints --format html or --form'],
    [['report', '--format', 'pdf'], 'not “pdf”; for that there is --pdf: print the HTML report or the form'],
    [['report', '-f', 'ics', '--person', 'ana'], 'did you mean “anna”?'],
    [['report', '-f', 'ics', '--base-url', 'javascript:alert(1)'], '--base-url must be a link such as'],
    [['report', '-f', 'ics', 'nowhere'], 'there is no file, folder or match for “nowhere”'],
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
    expect(err).toContain('broken.md cannot be read as a document');
    expect(uidsOf(out).length).toBeGreaterThan(0);
  });
});
