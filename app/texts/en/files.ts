export default {
  errors: {
    empty: 'This file is empty. Choose another one.',
    tooLarge: 'This file is too large. It may be {{mb}} MB at most.',
    type: {
      logo: 'This is not a picture we know. Choose a PNG, JPEG or WebP file.',
      proof: 'We do not know this kind of file. Choose a PDF, PNG, JPEG or WebP file.',
      photo: 'This is not a photo we know. Choose a JPEG, PNG or WebP file.',
      attachment: 'We do not know this kind of file. Choose a PDF, PNG, JPEG, DOCX, XLSX or ODT file.',
    },
    script:
      'This file contains code that a browser can run, as with SVG and HTML. Save it as PNG or PDF and choose that file.',
    activePdf:
      'This PDF contains a program or other files. Print the document to PDF again and choose that file.',
    activeDocument: 'This document contains a program or other files. Save it as PDF and choose that file.',
    unpacksTooLarge:
      'This document becomes too large when it is unpacked. Save it as PDF and choose that file.',
    tooManyPixels: 'This picture has too many pixels. Make it smaller and try again.',
    broken: 'This file is damaged or not complete. Save it again and try again.',
    away: 'We cannot save or open files right now. Try again in a few minutes.',
  },
} as const;
