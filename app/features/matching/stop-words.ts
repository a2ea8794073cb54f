import type { Language } from './word-tokens';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry no subject; folded, as `tokenise` gives them. */
export const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  nl: list(`
    aan af al alle alleen allen alles als altijd ander andere anders beide ben beter bij binnen buiten daar daarbij
    daardoor daarin daarmee daarna daarnaast daarom daarvan daarvoor dan dat de der deze die diens dient dienen dit
    doen doet door dus echter een eerst eerste elk elke en enige enkele er eraan erbij ervan ervoor even evenals gaan
    gaat gaf geen gehele gericht graag had hadden heb hebben hebt heeft heel hem hen het hier hierbij hiervoor hij hoe
    hoewel hun ieder iedere iemand iets ik in inclusief indien is ja je jij jou jouw jullie kan konden kon kunnen kunt
    laat langs later liefst maar maken maakt mag meer meest men met middels mij mijn mits moet moeten mogelijk mogen na naar
    naast namelijk namens nabij niet niets nog nu of om omdat omtrent onder ongeveer ons onze ook op over overige per
    reeds rond samen sinds slechts sommige staan staat te tegen ten tenzij ter tevens tijdens toch toe tot tussen u
    uit uw vaak van vanaf vanuit vanwege veel verder verschillende via volgens voor vooral waar waaraan waarbij waarin
    waarmee waarna waarop waarvan waarvoor wanneer want waren was wat we wel welke wens wenst werd werden wie wij wil
    willen worden wordt zal ze zeer zelf zich zij zijn zo zoals zodat zonder zou zouden zowel zullen
  `),
  en: list(`
    a about above across after again against all also although always am among an and another any are as at be because
    been before being below between both but by can cannot could did do does doing down during each either else etc
    every few for from further get give given had has have having he her here hers him his how however i if in include
    included includes including into is it its itself just least less like made make makes many may me might more most
    much must my need needed needs neither no nor not now of off on once one only or other others our out over own per
    please same shall she should since so some such than that the their them then there therefore these they this those
    through to together too toward towards two under until up upon us use used using various very via was we well were
    what when where whether which while who whom whose why will with within without would yes you your
  `),
};

/**
 * Words of the buying procedure itself. They stand in nearly every notice, whatever is bought, so a shared one says
 * nothing about the fit of an offer.
 */
export const PROCEDURE_WORDS: Record<Language, ReadonlySet<string>> = {
  nl: list(`
    aanbesteder aanbesteding aanbestedende aanbestedingen aanbestedingsprocedure aanbieder aanbieders aankondiging
    afsluiten behoefte behoeve bestek betreft betrekking contract contracten dienst diensten dienstverlener
    dienstverlening eisen europees europese geinteresseerde gemeente gemeenten gunnen gunning gunningscriterium inkoop
    inschrijver inschrijvers inschrijving inschrijvingen jaar jaren leverancier leveranciers leveren levering leveringen
    looptijd maand maanden marktconsultatie marktpartij marktpartijen nieuw nieuwe omschrijving onderhandse
    onderhavige openbare opdracht opdrachten opdrachtgever opdrachtgevers opdrachtnemer opdrachtnemers optie opties
    overeenkomst overeenkomsten partij partijen perceel percelen periode procedure raamcontract raamcontracten
    raamovereenkomst raamovereenkomsten stichting uitvoeren uitvoering verlengen verlenging verstrekken vooraankondiging
    voornemens voorwerp werkzaamheden
  `),
  en: list(`
    agreement agreements authorities authority award awarded awards bid bidder bidders bids call calloff commence
    contract contracting contractor contractors contracts council criteria deliver delivery description duration
    existing expression extend extension framework frameworks initial invitation invited itt lot lots month months
    notice notices offer option options order organisation organisations part parties period pin pqq procedure
    procure procurement procurements provide provided provider providers provides providing provision purchase
    qualified require required requirement requirements requires seeking service services suitable supplier suppliers
    supplies supply tender tenderer tenderers tendering tenders term works year years
  `),
};
