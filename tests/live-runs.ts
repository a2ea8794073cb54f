/**
 * Settings that switch the live half of a contract test on. They are no settings of the product, so they stand here and
 * not in its schema: without them only the stand-ins are tested.
 */
const { KVK_API_KEY, KVK_API_URL, GEOCODER, GEOCODER_URL, TYPESENSE_URL, TYPESENSE_API_KEY } = process.env;
const { STORAGE_URL, STORAGE_BUCKET, STORAGE_REGION, STORAGE_KEY_ID, STORAGE_SECRET } = process.env;
const { STRIPE_CONTRACT_KEY } = process.env;

export const LIVE = {
  kvk: { key: KVK_API_KEY, url: KVK_API_URL },
  geocoder: { isOn: GEOCODER === 'pdok', url: GEOCODER_URL },
  typesense: { url: TYPESENSE_URL, apiKey: TYPESENSE_API_KEY ?? '' },
  storage: {
    url: STORAGE_URL,
    bucket: STORAGE_BUCKET ?? '',
    region: STORAGE_REGION ?? 'auto',
    keyId: STORAGE_KEY_ID ?? '',
    secret: STORAGE_SECRET ?? '',
  },
  /** A key of Stripe's test mode. */
  stripe: { key: STRIPE_CONTRACT_KEY },
};
