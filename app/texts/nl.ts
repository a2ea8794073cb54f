import account from './nl/account';
import accounts from './nl/accounts';
import advice from './nl/advice';
import backoffice from './nl/backoffice';
import curation from './nl/curation';
import demandForm from './nl/demand-form';
import demands from './nl/demands';
import demo from './nl/demo';
import directory from './nl/directory';
import errors from './nl/errors';
import exporting from './nl/exporting';
import files from './nl/files';
import history from './nl/history';
import home from './nl/home';
import importing from './nl/importing';
import intake from './nl/intake';
import lists from './nl/lists';
import mails from './nl/mails';
import matching from './nl/matching';
import members from './nl/members';
import membership from './nl/membership';
import notices from './nl/notices';
import offerChanges from './nl/offer-changes';
import offerForm from './nl/offer-form';
import offers from './nl/offers';
import ownDemands from './nl/own-demands';
import ownOffers from './nl/own-offers';
import organisations from './nl/organisations';
import pages from './nl/pages';
import registration from './nl/registration';
import posting from './nl/posting';
import recognitions from './nl/recognitions';
import site from './nl/site';
import taxonomy from './nl/taxonomy';
import ui from './nl/ui';
import vocabulary from './nl/vocabulary';

/** All Dutch texts; the first key part names the slice that owns them. */
export default {
  account,
  accounts,
  advice,
  backoffice,
  curation,
  'demand-form': demandForm,
  demands,
  demo,
  directory,
  errors,
  exporting,
  files,
  history,
  home,
  importing,
  intake,
  lists,
  mails,
  matching,
  members,
  membership,
  notices,
  'offer-changes': offerChanges,
  'offer-form': offerForm,
  offers,
  'own-demands': ownDemands,
  'own-offers': ownOffers,
  organisations,
  pages,
  posting,
  registration,
  recognitions,
  site,
  taxonomy,
  ui,
  vocabulary,
} as const;
