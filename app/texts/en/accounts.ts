export default {
  signIn: {
    title: 'Sign in',
    lead: 'Go on where you left off.',
    toSignUp: 'No account yet? Sign up your organisation.',
    sentHere: 'Please sign in first. Then you go straight to the page you wanted to see.',
    formKept:
      'You were signed out in the meantime. What you filled in is kept: sign in and you go on with it. We do not keep passwords and files.',
    submit: 'Sign in',
  },
  keptForm: {
    title: 'You are signed in again',
    lead: 'What you filled in is still there. Put it back in the form, check it and send it.',
    go: 'Back to the form',
    skip: 'To your overview',
    back: 'You filled this in before you were signed out. It is not sent yet. Choose a file again.',
  },
  signOut: {
    title: 'Sign out?',
    lead: 'What you saved stays saved.',
    submit: 'Sign out',
  },
  field: {
    organisationName: 'Name of your organisation',
    kvkNumber: 'KVK number',
    activity: 'What are you here for?',
    postcode: 'Postcode of your office',
    name: 'Your name',
    email: 'E-mail address',
    workEmail: 'Your e-mail address at work',
    password: 'Password',
    acceptsTerms: 'We keep to the agreements of the market',
  },
  help: {
    organisationName: 'The way customers and suppliers know you.',
    kvkNumber:
      'The 8 digits of the Dutch trade register, also when they start with a 0. It tells us for certain which organisation this is.',
    activity: 'Not sure yet? Then choose Both.',
    postcode: 'With this we work out how far apart demand and offer are.',
    workEmail: 'With an address of your organisation we can check your sign-up faster.',
    password: 'At least {{min}} characters. A sentence only you know works well.',
    acceptsTerms:
      'Everything we post is true. We treat each other fairly. We never put names or health details of workers on the market.',
  },
  activity: {
    buys: {
      label: 'We want to buy',
      hint: 'You are looking for a social enterprise that makes or does something for you.',
    },
    sells: {
      label: 'We offer something',
      hint: 'You are a social enterprise looking for work. Taking part is free.',
    },
    both: {
      label: 'Both',
      hint: 'You buy socially and offer something yourself.',
    },
  },
  errors: {
    emailNotVerified:
      'Please confirm your e-mail address first. Open the link in the mail we sent you. You can ask for a new link at Your account.',
    kvkNumber: 'Enter a KVK number of 8 digits, such as 01234567.',
    postcode: 'Enter a Dutch postcode, such as 3511 AB.',
    passwordShort: 'Choose a password of at least {{min}} characters.',
    passwordIsEmail: 'Choose a password that differs from your e-mail address.',
    terms: 'Tick the box to go on.',
    wrongCredentials: 'This e-mail address and password do not belong together. Check them and try again.',
    tooManyAttempts_one: 'This was tried too often. Wait {{count}} minute and then try again.',
    tooManyAttempts_other: 'This was tried too often. Wait {{count}} minutes and then try again.',
    tryAgain: 'That just missed. Please send the form once more.',
    unavailable: 'We cannot reach your data right now. Nothing is lost. Please try again in a moment.',
    noOrganisation:
      'You do not belong to any organisation on the market right now. Ask a colleague to add you.',
  },
} as const;
