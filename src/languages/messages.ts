import type { Language } from '../document/vocabulary.js';
import type { Message } from '../text/finding.js';
import type { enMessages } from './en/messages.js';

/** What the tool says about documents, in one language: a function of its values for each message. */
export type Messages = typeof enMessages;

/** A message's id and the values it speaks of; what it says is settled where it is shown. */
export function message<Id extends keyof Messages>(id: Id, values: Parameters<Messages[Id]>[0]): Message {
  return { id, values: values as Message['values'] };
}

/** Loads one language's messages. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'sv':
      return (await import('./sv/messages.js')).svMessages;
    case 'nb':
      return (await import('./nb/messages.js')).nbMessages;
    case 'en':
      return (await import('./en/messages.js')).enMessages;
  }
}

/** The sentence that a message is in a language. */
export function say(messages: Messages, { id, values }: Message): string {
  const sentence = messages[id as keyof Messages] as ((values: Message['values']) => string) | undefined;
  return sentence ? sentence(values) : id;
}
