export default {
  title: 'Categories and words',
  lead_zero: 'Offers and demands stand on the market under these names. All words are still as built in.',
  lead_one:
    'Offers and demands stand on the market under these names. We changed {{count}} name or word list.',
  lead_other:
    'Offers and demands stand on the market under these names. We changed {{count}} names or word lists.',
  search: 'Search categories',
  q: 'Search by name or word',
  nothing: {
    title: 'No category found',
    text: 'Try another word. Then you also know which word is still missing.',
  },
  renameGroup: 'Change the name of the group {{name}}',
  changed: 'Changed by us',
  column: {
    name: 'Name',
    otherName: 'Dutch name',
    synonyms: 'Search words',
    uses: 'Offers and demands',
  },
  categoryLead:
    'People choose this name and search with these words. After a change we bring search and matches up to date by ourselves.',
  groupLead: 'This name stands above a group of categories and in the filters.',
  fact: {
    group: 'Group',
    example: 'Example',
    uses: 'On the market now',
    cpv: 'CPV codes it covers',
  },
  uses: '{{offers}} offers, {{demands}} demands',
  nameNl: { label: 'Name in Dutch' },
  nameEn: { label: 'Name in English' },
  synonymsNl: { label: 'Dutch search words' },
  synonymsEn: { label: 'English search words' },
  synonymsHelp: 'Words that people type. One word or short phrase per line, at most {{max}}.',
  builtInName: 'Built in is: {{name}}',
  save: 'Save the words',
  cancel: 'Back to the list',
  reset: {
    action: 'Back to the built-in words',
    text: 'Your own names and search words on this page go away. The built-in words come back.',
    confirm: 'Put the built-in words back',
  },
  done: {
    save: 'The words are saved. Search and matches are being brought up to date now.',
    reset: 'The built-in words hold again. Search and matches are being brought up to date now.',
  },
  errors: {
    changed:
      'Somebody else changed these words meanwhile. Load the page again and see what stands there now.',
    nameTaken: 'Another one is already called this. Choose another name.',
    manyWords: 'These are too many words. Keep at most {{max}}.',
    longWord: 'One of the words is too long. A word or phrase has at most {{max}} characters.',
    strangeWord: 'One of the words has a character that cannot be here, or has no letters.',
  },
} as const;
