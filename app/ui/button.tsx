import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { AppLink } from './locale-link';

export type ButtonVariant = 'primary' | 'accent' | 'secondary' | 'quiet' | 'danger';

interface LookProps {
  variant?: ButtonVariant;
  size?: 's' | 'm';
  icon?: IconName;
  /** Puts the icon behind the words, for "next". */
  isIconLast?: boolean | undefined;
  children: ReactNode;
}

type ButtonProps = LookProps & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'>;

/** Does something here. One primary button on a page. */
export function Button({ variant, size, icon, isIconLast, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={lookOf(variant, size)} {...rest}>
      <Words {...{ icon, isIconLast, children }} />
    </button>
  );
}

interface ButtonLinkProps extends LookProps {
  to: string;
  /** Loads the whole document, for downloads and other hosts. */
  reloadDocument?: boolean;
}

/** Goes somewhere and looks like a button. */
export function ButtonLink({ variant, size, icon, isIconLast, children, ...rest }: ButtonLinkProps) {
  return (
    <AppLink className={lookOf(variant, size)} {...rest}>
      <Words {...{ icon, isIconLast, children }} />
    </AppLink>
  );
}

function lookOf(variant: ButtonVariant = 'primary', size: 's' | 'm' = 'm'): string {
  return `button button--${variant}${size === 's' ? ' button--small' : ''}`;
}

function Words({
  icon,
  isIconLast = false,
  children,
}: Omit<LookProps, 'icon'> & { icon?: IconName | undefined }) {
  return (
    <>
      {icon && !isIconLast && <Icon name={icon} />}
      <span>{children}</span>
      {icon && isIconLast && <Icon name={icon} />}
    </>
  );
}
