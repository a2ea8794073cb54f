import { z } from 'zod';
import { textLine } from '~/features/accounts/account-text';
import { SAVED_KINDS } from './list';

const listName = () => textLine(1, 80);
const record = { kind: z.enum(SAVED_KINDS), id: z.uuid() };

/** The form that makes a list. */
export const NewListInput = z.object({ intent: z.literal('create'), name: listName() });

/** The button on a card, and the page on which one chooses lists. */
export const SaveForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    ...record,
    back: z.string().max(1_000).optional(),
    /** The page stays as it is; only its script asks for that. */
    stays: z.boolean().optional(),
  }),
  z.object({
    intent: z.literal('set'),
    ...record,
    lists: z.array(z.uuid()).default([]),
    newName: listName().optional(),
  }),
]);
export type SaveForm = z.output<typeof SaveForm>;

export const RenameInput = z.object({ intent: z.literal('rename'), name: listName() });
export const NoteInput = z.object({
  intent: z.literal('note'),
  itemId: z.uuid(),
  note: z.string().trim().max(500).optional(),
});

/** Every form on the page of a list, told apart by the button. */
export const ListForm = z.discriminatedUnion('intent', [
  RenameInput,
  NoteInput,
  z.object({ intent: z.literal('take-out'), itemId: z.uuid() }),
  z.object({ intent: z.literal('share') }),
  z.object({ intent: z.literal('withdraw') }),
  z.object({ intent: z.literal('delete') }),
]);
export type ListForm = z.output<typeof ListForm>;
