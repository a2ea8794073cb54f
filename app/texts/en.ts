import account from './en/account';
import accounts from './en/accounts';
import advice from './en/advice';
import backoffice from './en/backoffice';
import curation from './en/curation';
import demandForm from './en/demand-form';
import demands from './en/demands';
import demo from './en/demo';
import directory from './en/directory';
import errors from './en/errors';
import exporting from './en/exporting';
import files from './en/files';
import history from './en/history';
import home from './en/home';
import importing from './en/importing';
import intake from './en/intake';
import lists from './en/lists';
import mails from './en/mails';
import matching from './en/matching';
import members from './en/members';
import membership from './en/membership';
import notices from './en/notices';
import offerChanges from './en/offer-changes';
import offerForm from './en/offer-form';
import offers from './en/offers';
import ownDemands from './en/own-demands';
import ownOffers from './en/own-offers';
import organisations from './en/organisations';
import pages from './en/pages';
import registration from './en/registration';
import posting from './en/posting';
import recognitions from './en/recognitions';
import site from './en/site';
import taxonomy from './en/taxonomy';
import ui from './en/ui';
import vocabulary from './en/vocabulary';

/** All English texts; the first key part names the slice that owns them. */
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
