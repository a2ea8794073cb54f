import type { z } from 'zod';
import { getJson } from '../get-json.server';
import { CompaniesUnavailable, type CompanyRegister } from './companies-port';
import { BasicProfile, companiesOfResults, companyOfProfile, SearchResults } from './kvk-answers';

export type KvkOptions = {
  /** `https://api.kvk.nl/api`, or `https://api.kvk.nl/test/api` for the public test numbers. */
  url: string;
  key: string;
  timeoutMs?: number;
};

/** The trade register over KVK's own service: Zoeken v2 and Basisprofiel v1. */
export function createKvkRegister({ url, key, timeoutMs = 4_000 }: KvkOptions): CompanyRegister {
  /** Null for 404, which the service gives for "nothing found". */
  async function ask<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S> | null> {
    const address = new URL(`${url.replace(/\/+$/, '')}${path}`);
    const answer = await getJson(address, { headers: { apikey: key }, timeoutMs }).catch((error: unknown) => {
      throw new CompaniesUnavailable('the register could not be reached', { cause: error });
    });
    if (answer.status === 404) return null;
    if (answer.status !== 200) throw new CompaniesUnavailable(`the register answered ${answer.status}`);
    const read = schema.safeParse(answer.body);
    if (!read.success) throw new CompaniesUnavailable('the register answered in another shape');
    return read.data;
  }
  return {
    mode: 'live',
    find: async (kvkNumber) => {
      if (!/^[0-9]{8}$/.test(kvkNumber)) return null;
      const profile = await ask(`/v1/basisprofielen/${kvkNumber}`, BasicProfile);
      return profile ? companyOfProfile(profile) : null;
    },
    search: async (text) => {
      const typed = text.trim().slice(0, 100);
      if (typed === '') return [];
      const field = /^[0-9]{8}$/.test(typed) ? 'kvkNummer' : 'naam';
      const query = new URLSearchParams({ [field]: typed, resultatenPerPagina: '10' });
      const results = await ask(`/v2/zoeken?${query.toString()}`, SearchResults);
      return results ? companiesOfResults(results) : [];
    },
  };
}

/** For a market without a connection to the register: everybody types their facts, staff checks them. */
export function createNoRegister(): CompanyRegister {
  const away = () => Promise.reject(new CompaniesUnavailable('no register is connected'));
  return { mode: 'none', find: away, search: away };
}
