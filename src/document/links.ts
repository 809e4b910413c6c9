import type { Block, Inline, Link } from '../markdown/blocks.js';
import type { PlanDocument } from './document.js';

/** A link of a document to a file beside it. */
export interface FileLink {
  readonly link: Link;
  /** The path as written, without query and fragment, escapes undone. */
  readonly target: string;
  readonly step: string | undefined;
  /** It stands in a step's evidence. */
  readonly isEvidence: boolean;
}

/** The links of a document that name files: not addresses of the network, not places in the document itself. */
export function linksOf(document: PlanDocument): FileLink[] {
  const found: FileLink[] = [];
  let step: string | undefined;
  let isEvidence = false;
  const collect = ({ links }: Inline) => {
    for (const link of links) {
      const target = fileTarget(link.url);
      if (target !== undefined) found.push({ link, target, step, isEvidence });
    }
  };
  for (const block of document.preface) eachInline(block, collect);
  for (const section of document.sections) {
    step = undefined;
    collect(section.heading.content);
    for (const block of section.blocks) eachInline(block, collect);
    for (const entry of section.entries) {
      step = entry.id.value;
      collect(entry.heading.content);
      for (const { id, value } of entry.fields) {
        isEvidence = id === 'evidence';
        collect(value);
      }
      isEvidence = false;
      for (const block of entry.blocks) eachInline(block, collect);
    }
  }
  return found;
}

/** Visits all running text of a block, what is nested in it too. */
export function eachInline(block: Block, visit: (inline: Inline) => void): void {
  switch (block.type) {
    case 'heading':
    case 'paragraph': {
      visit(block.content);
      return;
    }
    case 'quote': {
      block.paragraphs.forEach(visit);
      return;
    }
    case 'table': {
      block.rows.flat().forEach(visit);
      return;
    }
    case 'list':
      for (const item of block.items) {
        visit(item.content);
        for (const inner of item.blocks) eachInline(inner, visit);
      }
  }
}

/** The path that an address names, if it is one of a file: without query and fragment, escapes undone. */
export function fileTarget(url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//') || url.startsWith('#')) return undefined;
  const path = url.replace(/[?#].*$/s, '');
  if (path === '') return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
