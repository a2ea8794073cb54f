import { Card } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { TodoList, type TodoItem } from '~/ui/todo-list';
import { useFormat, useText } from '~/ui/use-text';
import type { FirstStepsView } from './first-steps';

const NEW_POST = { offer: '/enterprise/offers/new', demand: '/buyer/demands/new' };

/** Leads a new organisation through its profile, the check, its first post and, for buyers, the membership. */
export function FirstStepsCard({ steps }: { steps: FirstStepsView | null }) {
  const t = useText();
  const format = useFormat();
  if (!steps) return null;
  const items = itemsOf({ t, format }, steps);
  const done = items.filter(({ state }) => state === 'done').length;
  return (
    <Card title={t('organisations.firstSteps.title')}>
      <p>{t('organisations.firstSteps.lead', { done, total: items.length })}</p>
      <TodoList items={items} />
    </Card>
  );
}

type Words = { t: ReturnType<typeof useText>; format: ReturnType<typeof useFormat> };

function itemsOf({ t, format }: Words, steps: FirstStepsView): TodoItem[] {
  const { missing, post, state, isMember, canEdit } = steps;
  const words = 'organisations.firstSteps';
  const names = missing.map((part) => t(`organisations.parts.${part}.name`));
  return [
    {
      id: 'profile',
      title: t(`${words}.profile.title`),
      state: missing.length === 0 ? 'done' : 'todo',
      text:
        missing.length === 0
          ? t(`${words}.profile.done`)
          : t(`${words}.profile.missing`, { parts: format.list(names) }),
      to: canEdit ? '/organisation' : undefined,
    },
    checkOf(t, steps),
    {
      id: post,
      title: t(`${words}.${post}.title`),
      state: state === 'sent' ? 'done' : 'todo',
      text: t(`${words}.${post}.${state}`),
      to: canEdit && state === 'none' ? NEW_POST[post] : undefined,
    },
    ...(isMember === null
      ? []
      : [
          {
            id: 'membership',
            title: t(`${words}.membership.title`),
            state: isMember ? ('done' as const) : ('todo' as const),
            text: t(`${words}.membership.${isMember ? 'done' : 'todo'}`),
            to: isMember ? undefined : '/buyer/membership',
          },
        ]),
  ];
}

/** The check by staff: to be asked for, on its way with its place in the queue, or decided. */
function checkOf(
  t: Words['t'],
  { status, missing, queuePlace, submittedAt, canEdit }: FirstStepsView,
): TodoItem {
  const words = 'organisations.firstSteps.check';
  const isWaiting = status === 'waiting';
  return {
    id: 'check',
    title: t(`${words}.title`),
    state: status === 'verified' ? 'done' : isWaiting ? 'waiting' : 'todo',
    text: isWaiting ? (
      <>
        {t('organisations.check.waiting', { place: queuePlace ?? 1 })}
        {submittedAt && (
          <>
            {' '}
            {t('organisations.check.waitingSince')} <DateText moment={submittedAt} hasRelative />.
          </>
        )}
      </>
    ) : status === 'new' ? (
      t(`${words}.${missing.length > 0 ? 'profileFirst' : 'ask'}`)
    ) : (
      t(`${words}.${status}`)
    ),
    to: canEdit && status !== 'verified' && status !== 'suspended' ? '/organisation' : undefined,
  };
}
