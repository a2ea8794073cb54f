import type { ReactNode } from 'react';
import { Icon } from './icon';
import { AppLink } from './locale-link';
import { useText } from './use-text';

export interface TodoItem {
  id: string;
  title: string;
  /** What is done, what waits for somebody else, and what can be done now. */
  state: 'done' | 'waiting' | 'todo';
  text: ReactNode;
  /** Where it is done. */
  to: string | undefined;
}

/** What has to be done, in order, with what is done already. The state is a shape and a word. */
export function TodoList({ items }: { items: readonly TodoItem[] }) {
  const t = useText();
  return (
    <ol className="todo">
      {items.map(({ id, title, state, text, to }, at) => (
        <li key={id} className={`todo__item todo__item--${state}`}>
          <span className="todo__dot">
            {state === 'todo' ? at + 1 : <Icon name={state === 'done' ? 'check' : 'clock'} size="s" />}
          </span>
          <div className="todo__words">
            <p className="todo__title">
              {to ? <AppLink to={to}>{title}</AppLink> : title}
              {state !== 'todo' && <span className="todo__state"> {t(`ui.todo.${state}`)}</span>}
            </p>
            <p className="todo__text">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
