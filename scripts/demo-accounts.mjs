// The people one can sign in as in the demo; the seed makes them, the demo prints them, the journeys use them.
export const DEMO_PASSWORD = 'sociaal-inkopen-2026';

/** @type {readonly { role: string, email: string, name: string, organisation: string, key: string | null, alsoKey?: string, staffRole: 'curator' | 'admin' | null }[]} */
export const DEMO_ACCOUNTS = [
  {
    role: 'buyer, partner',
    email: 'noor@waterstad-west.example',
    name: 'Noor Verhagen',
    organisation: 'Gemeente Waterstad-West',
    key: 'waterstad',
    staffRole: null,
  },
  {
    role: 'buyer, not paid',
    email: 'joris@merwedezorg.example',
    name: 'Joris Blom',
    organisation: 'Merwede Zorggroep',
    key: 'merwede',
    staffRole: null,
  },
  {
    role: 'social enterprise',
    email: 'samira@dezonnigekeuken.example',
    name: 'Samira el Idrissi',
    organisation: 'De Zonnige Keuken',
    key: 'keuken',
    staffRole: null,
  },
  {
    role: 'buys and sells',
    email: 'femke@deomdraai.example',
    name: 'Femke Postma',
    organisation: 'Coöperatie De Omdraai',
    key: 'omdraai',
    staffRole: null,
  },
  {
    role: 'in two organisations',
    email: 'daan@deomdraai.example',
    name: 'Daan Visser',
    organisation: 'Coöperatie De Omdraai, De Zonnige Keuken',
    key: 'omdraai',
    alsoKey: 'keuken',
    staffRole: null,
  },
  {
    role: 'curator',
    email: 'tess@market.example',
    name: 'Tess de Wit',
    organisation: '(platform)',
    key: null,
    staffRole: 'curator',
  },
  {
    role: 'admin',
    email: 'ruben@market.example',
    name: 'Ruben Kok',
    organisation: '(platform)',
    key: null,
    staffRole: 'admin',
  },
];
