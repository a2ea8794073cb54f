import accounts from './nl/accounts';
import curation from './nl/curation';
import demands from './nl/demands';
import demo from './nl/demo';
import errors from './nl/errors';
import files from './nl/files';
import home from './nl/home';
import importing from './nl/importing';
import mails from './nl/mails';
import matching from './nl/matching';
import membership from './nl/membership';
import offers from './nl/offers';
import site from './nl/site';
import taxonomy from './nl/taxonomy';
import ui from './nl/ui';

/** All Dutch texts; the first key part names the slice that owns them. */
export default {
  accounts,
  curation,
  demands,
  demo,
  errors,
  files,
  home,
  importing,
  mails,
  matching,
  membership,
  offers,
  site,
  taxonomy,
  ui,
} as const;
