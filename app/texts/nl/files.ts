export default {
  errors: {
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    tooLarge: 'Dit bestand is te groot. Het mag hoogstens {{mb}} MB zijn.',
    type: {
      logo: 'Dit is geen plaatje dat we kennen. Kies een PNG-, JPEG- of WebP-bestand.',
      proof: 'Dit bestand kennen we niet. Kies een PDF-, PNG-, JPEG- of WebP-bestand.',
      photo: 'Dit is geen foto die we kennen. Kies een JPEG-, PNG- of WebP-bestand.',
      attachment: 'Dit bestand kennen we niet. Kies een PDF-, PNG-, JPEG-, DOCX-, XLSX- of ODT-bestand.',
    },
    script:
      'In dit bestand staat code die een browser kan uitvoeren, zoals bij SVG en HTML. Bewaar het als PNG of PDF en kies dat bestand.',
    activePdf:
      'In deze PDF zitten een programma of andere bestanden. Print het document opnieuw naar PDF en kies dat bestand.',
    activeDocument:
      'In dit document zitten een programma of andere bestanden. Bewaar het als PDF en kies dat bestand.',
    unpacksTooLarge:
      'Dit document wordt te groot als we het uitpakken. Bewaar het als PDF en kies dat bestand.',
    tooManyPixels: 'Dit plaatje heeft te veel pixels (beeldpunten). Maak het kleiner en probeer het opnieuw.',
    broken: 'Dit bestand is beschadigd of niet compleet. Bewaar het opnieuw en probeer het nog eens.',
    away: 'We kunnen bestanden nu niet bewaren of openen. Probeer het over een paar minuten opnieuw.',
  },
} as const;
