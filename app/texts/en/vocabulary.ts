export default {
  title: 'Categories and words',
  lead_zero: 'Offers and demands are on the market under these names. We have not changed any words yet.',
  lead_one:
    'Offers and demands are on the market under these names. We have changed {{count}} name or word list.',
  lead_other:
    'Offers and demands are on the market under these names. We have changed {{count}} names or word lists.',
  search: 'Search categories',
  q: 'Search by name or word',
  nothing: {
    title: 'No category found',
    text: 'Try another word. That also tells you which word is still missing.',
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
    'People choose this name and search with these words. After a change we update search and matches automatically.',
  groupLead: 'This name appears above a group of categories and in the filters.',
  fact: {
    group: 'Group',
    example: 'Example',
    uses: 'On the market now',
    cpv: 'CPV codes it covers',
  },
  uses: 'Offers: {{offers}}. Demands: {{demands}}.',
  nameNl: { label: 'Name in Dutch' },
  nameEn: { label: 'Name in English' },
  synonymsNl: { label: 'Dutch search words' },
  synonymsEn: { label: 'English search words' },
  synonymsHelp: 'Words that people type. One word or short phrase per line, at most {{max}}.',
  builtInName: 'The built-in name is: {{name}}',
  save: 'Save the words',
  cancel: 'Back to the list',
  reset: {
    action: 'Restore the built-in words',
    text: 'Your own names and search words on this page disappear. The built-in words come back.',
    confirm: 'Yes, restore them',
  },
  done: {
    save: 'The words have been saved. Search and matches are now being updated.',
    reset: 'The built-in words apply again. Search and matches are now being updated.',
  },
  errors: {
    changed:
      'Somebody else has changed these words in the meantime. Reload the page and see what is there now.',
    nameTaken: 'Another category or group already has this name. Choose another name.',
    manyWords: 'There are too many words. Keep {{max}} at most.',
    longWord: 'One of the words is too long. A word or phrase has {{max}} characters at most.',
    strangeWord: 'One of the words has a character that is not allowed here, or has no letters.',
  },
} as const;
