import { Button } from './button';
import { Icon } from './icon';
import { AppForm } from './locale-link';

interface SearchFormProps {
  /** The page with the results. */
  action: string;
  name?: string;
  label: string;
  button: string;
}

/** One box and one button that lead to a list; works without JavaScript. */
export function SearchForm({ action, name = 'q', label, button }: SearchFormProps) {
  return (
    <AppForm method="get" action={action} className="search-form" role="search">
      <label className="field__label" htmlFor="search-form">
        {label}
      </label>
      <div className="search-form__row">
        <span className="input-icon">
          <Icon name="search" />
          <input id="search-form" className="input" type="search" name={name} />
        </span>
        <Button type="submit">{button}</Button>
      </div>
    </AppForm>
  );
}
