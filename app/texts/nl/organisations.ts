export default {
  tabs: {
    label: 'Onze organisatie',
    profile: 'Profiel',
    recognitions: 'Erkenningen',
    members: 'Medewerkers',
  },
} as const;
