import type { ReactNode } from 'react';
import { DemandCard } from '~/features/demands/demand-card';
import { OrganisationCard } from '~/features/directory/organisation-card';
import { OfferCard } from '~/features/offers/offer-card';
import { Disclosure } from '~/ui/disclosure';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextArea } from '~/ui/forms/text-fields';
import { AppForm } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import type { ListItemView, SavedRecord } from './list-view';

/** An item of a list: its card, or what is left of it when it left the market. */
export function SavedItem({ item, children }: { item: ListItemView; children?: ReactNode }) {
  const t = useText();
  return (
    <li className="saved-item">
      {item.record ? (
        <SavedCard record={item.record} />
      ) : (
        <article className="listing listing--gone">
          <h2 className="listing__title">{item.title}</h2>
          <p>{t(`lists.gone.${item.kind}`)}</p>
        </article>
      )}
      {children}
    </li>
  );
}

function SavedCard({ record }: { record: SavedRecord }) {
  const { slug } = record.card;
  if (record.kind === 'offer') return <OfferCard offer={record.card} to={`/offers/${slug}`} level={2} />;
  if (record.kind === 'demand') return <DemandCard demand={record.card} to={`/demands/${slug}`} level={2} />;
  return <OrganisationCard organisation={record.card} to={`/organisations/${slug}`} level={2} />;
}

/** The note of an item and the button that takes it off; the note is for the person alone. */
export function ItemTools({ item }: { item: ListItemView }) {
  const t = useText();
  return (
    <div className="saved-item__tools">
      {item.note && <p className="saved-item__note">{item.note}</p>}
      <div className="row no-print">
        <Disclosure summary={t(item.note ? 'lists.note.change' : 'lists.note.add')}>
          <AppForm method="post">
            <input type="hidden" name="itemId" value={item.id} />
            <TextArea
              name="note"
              label={t('lists.note.label', { name: item.title })}
              help={t('lists.note.help')}
              defaultValue={item.note}
              rows={3}
            />
            <p className="form__actions">
              <SubmitButton intent="note" variant="secondary">
                {t('lists.note.save')}
              </SubmitButton>
            </p>
          </AppForm>
        </Disclosure>
        <AppForm method="post">
          <input type="hidden" name="itemId" value={item.id} />
          <button className="save-button" type="submit" name="intent" value="take-out">
            {t('lists.takeOut')}
            <span className="visually-hidden"> {item.title}</span>
          </button>
        </AppForm>
      </div>
    </div>
  );
}
