import type { ColumnWords } from '../columns.js';

export const enColumns: ColumnWords = {
  phase: ['phase', 'stage'],
  id: ['no', 'number', 'id', '#'],
  step: ['to do', 'step', 'task', 'task name', 'activity', 'action', 'item', 'what', 'what to do'],
  points: ['to consider', 'points to consider', 'considerations', 'consider', 'checkpoints', 'description'],
  responsible: ['responsible', 'responsible person', 'resp', 'owner', 'assigned to', 'assignee', 'who'],
  due: ['due', 'due date', 'target date', 'due by', 'deadline', 'to be finished', 'finish by', 'when'],
  every: ['every', 'recurs', 'frequency', 'how often', 'interval'],
  evidence: ['evidence', 'document', 'documents', 'attachment', 'attachments'],
  'sign-off': [
    'sign-off',
    'sign off',
    'sign',
    'signature',
    'signed',
    'signed by',
    'signed off by',
    'initials',
    'done by',
    'completed by',
    'signed-by',
    'signed-off-by',
  ],
  'signed-on': ['signed on', 'date signed', 'sign-off date', 'done on', 'completed', 'completed on'],
  date: ['date'],
};
