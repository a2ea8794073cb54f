import { requirePrice } from '../find';
import type { Simulation } from '../simulation';
import type { SessionFact } from '../state';
import {
  choicesFor,
  countries,
  type CheckoutErrors,
  type CheckoutValues,
  type FieldName,
} from './checkout-form';
import { html, type Html } from './html';
import { layout } from './page-layout';
import { formatAmount, type PageTexts } from './page-texts';

type FormView = { texts: PageTexts; session: SessionFact; values: CheckoutValues; errors: CheckoutErrors };

/** The simulated payment page of an open session. */
export function checkoutPage(simulation: Simulation, view: FormView, isDeclined: boolean): string {
  const { texts, session, errors } = view;
  const price = requirePrice(simulation, session.price);
  const total = formatAmount(texts, price.amount * session.quantity, price.currency);
  const product = simulation.state.products[price.product]?.name ?? '';
  const each = price.interval === 'year' ? texts.perYear : texts.perMonth;
  const alert = isDeclined ? texts.declined : Object.keys(errors).length > 0 ? texts.fixFields : null;
  const content = html`<h1>${texts.pay}</h1>
    ${alert && html`<p class="alert" role="alert">${alert}</p>`}
    <div class="columns">
      <section class="card pay-summary" aria-labelledby="product">
        <h2 id="product">${product}</h2>
        <p class="price">${total}</p>
        <p class="quiet">${each}</p>
        <p class="row"><span>${texts.dueToday}</span> <span>${total}</span></p>
        <p class="quiet">${texts.renews}</p>
      </section>
      <form class="card" method="post">
        <fieldset>
          <legend>${texts.billingDetails}</legend>
          ${billingFields(view)}
        </fieldset>
        ${methodFields(view)}
        <button class="wide" type="submit">${texts.payAmount} ${total}</button>
        ${
          session.cancelUrl &&
          html`<p class="after"><a href="${session.cancelUrl}">${texts.cancelAndReturn}</a></p>`
        }
      </form>
    </div>`;
  return layout(texts, texts.pay, content);
}

function billingFields(view: FormView): Html {
  const { texts, session } = view;
  const address = html`${textField(view, 'line1', texts.line1, 'address-line1')}
    <div class="pair">
      ${textField(view, 'postal_code', texts.postalCode, 'postal-code')}
      ${textField(view, 'city', texts.city, 'address-level2')}
    </div>
    ${countryField(view)}`;
  return html`${textField(view, 'name', texts.name, 'organization')} ${session.collectsAddress && address}
  ${session.collectsTaxId && textField(view, 'vat_number', texts.vatNumber, 'off', false)}`;
}

function textField(
  { values, errors }: FormView,
  name: FieldName,
  label: string,
  autocomplete: string,
  isNeeded = true,
): Html {
  const error = errors[name];
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      type="text"
      id="${name}"
      name="${name}"
      value="${values[name]}"
      maxlength="200"
      autocomplete="${autocomplete}"
      ${isNeeded && html`required`}
      ${error && html`aria-invalid="true" aria-describedby="${name}-error"`}
    />
    ${error && html`<p class="wrong" id="${name}-error">${error}</p>`}
  </div>`;
}

function countryField({ texts, values }: FormView): Html {
  const options = countries.map(
    (country) =>
      html`<option value="${country}" ${country === values.country && html`selected`}>
        ${texts[`country${country}`]}
      </option>`,
  );
  return html`<div class="field">
    <label for="country">${texts.country}</label>
    <select id="country" name="country" autocomplete="country">
      ${options}
    </select>
  </div>`;
}

function methodFields({ texts, session, values, errors }: FormView): Html {
  const choices = choicesFor(session).map(
    ({ choice, label, note }) =>
      html`<label class="choice">
        <input
          type="radio"
          name="choice"
          value="${choice}"
          required
          ${choice === values.choice && html`checked`}
        />
        <span><b>${texts[label]}</b> <small>${texts[note]}</small></span>
      </label>`,
  );
  return html`<fieldset>
    <legend>${texts.chooseMethod}</legend>
    ${choices} ${errors.choice && html`<p class="wrong">${errors.choice}</p>`}
  </fieldset>`;
}
