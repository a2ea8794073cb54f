import { CARE_AND_CITY_DEMANDS } from './demands-care-and-city';
import { SCHOOL_AND_BUILDING_DEMANDS } from './demands-school-and-building';

/** What the buyers of the demo story need. Days are counted from the day the story is written. */
export type DemoDemand = {
  by: string;
  title: string;
  description: string;
  categories: string[];
  /** Postcode, place, province, latitude, longitude; the buyer's own place when absent. */
  place?: [string, string, string, number, number];
  quantity?: [number, string];
  valueBand: string;
  startsInDays?: number;
  respondInDays: number;
  targetGroups?: string[];
  recognitions?: string[];
  /** On the market, and not yet read by a curator. */
  isUnchecked?: boolean;
  status?: 'draft' | 'submitted' | 'changes_asked' | 'refused' | 'closed';
  kind?: 'quote' | 'tender' | 'sourcing';
  requiredRecognitions?: string[];
  /** Proofs of the 30 % share, when the demand is reserved. */
  reserved?: string[];
  isOnSite?: boolean;
  radiusKm?: number;
  provinces?: string[];
  isRecurring?: boolean;
  endsInDays?: number;
  socialReturn?: [number, 'contract-sum' | 'wage-sum'];
  hides?: ('buyer' | 'value')[];
  lots?: { title: string; description?: string; categories: string[]; quantity?: [number, string] }[];
  questions?: [string, boolean][];
  outcome?: 'awarded_here' | 'awarded_elsewhere' | 'not_awarded' | 'withdrawn';
  /** Why a curator refused it, or what a curator asked to change. */
  reason?: string;
  /** What a buyer asked a curator. */
  help?: string;
};

export const DEMO_DEMANDS: readonly DemoDemand[] = [
  {
    by: 'waterstad',
    title: 'Lunch voor raadsvergaderingen',
    description:
      'Elke dinsdag een lunch voor 40 mensen in het stadhuis, ongeveer 42 weken per jaar. Minstens de helft vegetarisch. Graag met herbruikbaar servies.',
    categories: ['catering-lunch'],
    quantity: [160, 'lunches'],
    valueBand: '25k-50k',
    startsInDays: 60,
    respondInDays: 28,
    targetGroups: ['status-holders', 'participatiewet'],
  },
  {
    by: 'waterstad',
    title: 'Ramen wassen van negen gemeentegebouwen',
    description:
      'Binnen en buiten, vier keer per jaar, samen ongeveer 7.400 m² glas. Twee gebouwen hebben een hoogwerker nodig.',
    categories: ['window-cleaning'],
    quantity: [2500, 'm2'],
    valueBand: '50k-100k',
    startsInDays: 90,
    respondInDays: 35,
    targetGroups: ['banenafspraak'],
    recognitions: ['pso-2'],
  },
  {
    by: 'waterstad',
    title: 'Uitnodigingen drukken en versturen voor de verkiezingen',
    description:
      '48.000 stempassen en brieven drukken, couverteren en op tijd bij de post. Levering in twee rondes.',
    categories: ['printing', 'mailing'],
    quantity: [48000, 'pieces'],
    valueBand: '25k-50k',
    startsInDays: 45,
    respondInDays: 21,
  },
  {
    by: 'merwede',
    title: 'Schoonmaak van vier wooncentra',
    description:
      'Dagelijkse schoonmaak van gangen, kantoren en gezamenlijke ruimtes op vier plekken in Dordrecht en Zwijndrecht, samen 520 uur per maand.',
    categories: ['office-cleaning'],
    quantity: [520, 'hours'],
    valueBand: '100k-250k',
    startsInDays: 120,
    respondInDays: 40,
    targetGroups: ['banenafspraak', 'wia-wao'],
    recognitions: ['accountant-30'],
  },
  {
    by: 'merwede',
    title: 'Werkkleding van 600 medewerkers herstellen',
    description: 'Wekelijks ophalen, herstellen en terugbrengen. Gemiddeld 220 stuks per maand.',
    categories: ['workwear', 'sewing'],
    quantity: [220, 'pieces'],
    valueBand: '5k-25k',
    startsInDays: 30,
    respondInDays: 24,
  },
  {
    by: 'merwede',
    title: 'Kerstpakketten voor 2.100 medewerkers',
    description:
      'Pakket van ongeveer € 45, liefst met producten van sociale ondernemingen, bezorgd op elf adressen in de week van 15 december.',
    categories: ['christmas-packages'],
    quantity: [2100, 'pieces'],
    valueBand: '50k-100k',
    respondInDays: 14,
  },
  {
    by: 'lindenhof',
    title: 'Oude laptops veilig afvoeren',
    description:
      'Ongeveer 900 laptops en 400 schermen per jaar. Wissen met certificaat; wat nog goed is gaat naar studenten met weinig geld.',
    categories: ['data-destruction', 'refurbished-ict'],
    quantity: [110, 'pieces'],
    valueBand: '5k-25k',
    startsInDays: 20,
    respondInDays: 30,
    targetGroups: ['wajong'],
  },
  {
    by: 'lindenhof',
    title: 'Onderhoud van het groen rond drie gebouwen',
    description:
      'Gras, hagen, bomen en een binnentuin van samen 2,8 hectare. Zonder gif, met ruimte voor leerlingen van het praktijkonderwijs.',
    categories: ['garden-maintenance'],
    quantity: [180, 'hours'],
    valueBand: '50k-100k',
    startsInDays: 100,
    respondInDays: 38,
    targetGroups: ['vso-pro', 'sheltered-work'],
  },
  {
    by: 'noorderkade',
    title: 'Koffie voor zes bouwketen en het hoofdkantoor',
    description:
      'Bonen, machines en onderhoud. In totaal ongeveer 90 kilo bonen per maand, bouwplaatsen wisselen twee keer per jaar.',
    categories: ['coffee-service'],
    quantity: [90, 'kg'],
    valueBand: '5k-25k',
    startsInDays: 15,
    respondInDays: 20,
  },
  {
    by: 'noorderkade',
    title: 'Relatiegeschenk bij oplevering van woningen',
    description:
      'Bij elke oplevering een klein geschenk met een verhaal, ongeveer 480 per jaar, met onze naam op de verpakking.',
    categories: ['business-gifts'],
    quantity: [40, 'pieces'],
    valueBand: '5k-25k',
    respondInDays: 26,
  },
  {
    by: 'omdraai',
    title: 'Fietsonderhoud voor dertig bakfietsen',
    description:
      'Onze leden rijden met dertig bakfietsen door de stad. Onderhoud op locatie, liefst elke zes weken.',
    categories: ['bicycle-repair'],
    quantity: [20, 'pieces'],
    valueBand: '5k-25k',
    respondInDays: 33,
    status: 'submitted',
  },
  {
    by: 'waterstad',
    title: 'Bouwdossiers scannen',
    description: 'Ongeveer 190.000 pagina’s uit het oude archief.',
    categories: ['copying-scanning'],
    quantity: [190000, 'pages'],
    valueBand: 'unknown',
    respondInDays: 60,
    status: 'draft',
  },
  ...CARE_AND_CITY_DEMANDS,
  ...SCHOOL_AND_BUILDING_DEMANDS,
];
