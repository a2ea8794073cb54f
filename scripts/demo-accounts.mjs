// The people one can sign in as in the demo; the seed makes them, the demo prints them, the journeys use them.
export const DEMO_PASSWORD = 'sociaal-inkopen-2026';

/** @type {readonly { role: string, email: string, name: string, organisation: string }[]} */
export const DEMO_ACCOUNTS = [
  { role: 'buyer', email: 'inkoop@waterstadwest.example', name: 'Noor Verhagen', organisation: 'Gemeente Waterstad-West' },
  { role: 'buyer (member)', email: 'inkoop@merwedezorg.example', name: 'Joris Blom', organisation: 'Merwede Zorggroep' },
  { role: 'social enterprise', email: 'hallo@dezonnigekeuken.example', name: 'Samira el Idrissi', organisation: 'De Zonnige Keuken' },
  { role: 'curator', email: 'makelaar@market.example', name: 'Tess de Wit', organisation: '(platform)' },
  { role: 'admin', email: 'beheer@market.example', name: 'Ruben Kok', organisation: '(platform)' },
];
