export default {
  signIn: {
    title: 'Sign in',
    lead: 'Continue where you left off.',
    toSignUp: 'No account yet? Sign up your organisation.',
    sentHere: 'Please sign in first. Then you go straight to the page you wanted to see.',
    formKept:
      'You were signed out in the meantime. What you filled in is saved: sign in and you can continue with it. We do not save passwords or files.',
    submit: 'Sign in',
  },
  keptForm: {
    title: 'You are signed in again',
    lead: 'What you filled in is still there, but has not been sent. Put it back in the form, check it and send it.',
    typed: 'What the form says',
    go: 'Put it back in the form',
    skip: 'Go to your overview',
    back: 'You filled this in before you were signed out. It has not been sent yet. If you had chosen a file, choose it again.',
  },
  signOut: {
    title: 'Sign out?',
    lead: 'What you saved will still be there next time.',
    submit: 'Sign out',
  },
  field: {
    organisationName: 'Name of your organisation',
    kvkNumber: 'KVK number',
    activity: 'What are you here for?',
    postcode: 'Postcode of your office',
    name: 'Your name',
    email: 'Email address',
    workEmail: 'Your email address at work',
    password: 'Password',
    acceptsTerms: 'We keep to the rules of the market',
  },
  help: {
    organisationName: 'The way customers and suppliers know you.',
    kvkNumber:
      'The 8 digits from the Dutch trade register, even if they start with a 0. It tells us for sure which organisation this is.',
    activity: 'Not sure yet? Choose ‘Both’.',
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
      'Please confirm your email address first. Open the link in the email we sent you. You can ask for a new link under ‘Your account’.',
    kvkNumber: 'Enter a KVK number of 8 digits, such as 01234567.',
    postcode: 'Enter a Dutch postcode, such as 3511 AB.',
    passwordShort: 'Choose a password of at least {{min}} characters.',
    passwordIsEmail: 'Choose a password that is different from your email address.',
    terms: 'Tick the box to continue.',
    wrongCredentials: 'This email address and password do not belong together. Check them and try again.',
    tooManyAttempts_one: 'Too many attempts. Wait {{count}} minute and then try again.',
    tooManyAttempts_other: 'Too many attempts. Wait {{count}} minutes and then try again.',
    tryAgain: 'That did not go through. Please send the form once more.',
    unavailable: 'We cannot reach your data right now. Nothing is lost. Please try again in a moment.',
    noOrganisation:
      'You do not belong to any organisation on the market right now. Ask a colleague to add you.',
  },
} as const;
