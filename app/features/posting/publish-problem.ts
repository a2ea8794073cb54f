import { DomainError } from '~/platform/errors';

/** A field that keeps a post from being published, with a text key that says how to mend it. */
export type PublishProblem = { field: string; message: string };

/** Gathers problems: each rule says whether it is broken, where and what to do. */
export function gatherProblems() {
  const problems: PublishProblem[] = [];
  return {
    problems,
    ask: (isMissing: boolean, field: string, message: string): void => {
      if (isMissing) problems.push({ field, message });
    },
  };
}

/** Refuses with every problem at its field; silence and `null` are no problem. */
export function refuseIncomplete(problems: readonly (PublishProblem | null)[]): void {
  const found = problems.filter((problem) => problem !== null);
  if (found.length === 0) return;
  const fieldErrors = Object.fromEntries(found.map(({ field, message }) => [field, [message]]));
  throw new DomainError('invalid', { fieldErrors });
}

type Complaint = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void };

/** Puts problems at their fields from a `superRefine`. */
export function complain(context: Complaint, problems: readonly PublishProblem[]): void {
  for (const { field, message } of problems)
    context.addIssue({ code: 'custom', path: field.split('.'), message });
}
