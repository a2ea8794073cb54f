/** A number for which the stand-in register is away. */
export const AWAY_NUMBER = '90009999';

/**
 * Number, name, legal form, street, house number, postcode, town; `-` behind it asks for no mail.
 * First KVK's public test numbers (https://developers.kvk.nl/documentation/testing) with names and
 * addresses of our own, then the organisations of the demo story, then invented ones that are new to it.
 */
export const COMPANY_LINES = `
69599084|Proefbedrijf Dagobert|Eenmanszaak|Proefweg|17|1034 WL|Amsterdam|-
68750110|Proefbedrijf Donald B.V.|Besloten Vennootschap|Proeflaan|3-A|8823 SJ|Lollum|
69599068|Stichting Proef Bolderbast|Stichting|Proefwal|1|7241 AR|Lochem|
55344526|Coöperatie Proefgoed U.A.|Coöperatie|Proefkade|20|3521 AZ|Utrecht|
90000101|Gemeente Waterstad-West|Publiekrechtelijke rechtspersoon|Demostraat|1|3511 EP|Utrecht|
90000102|Merwede Zorggroep|Stichting|Demostraat|2|3311 JG|Dordrecht|
90000103|Hogeschool Lindenhof|Stichting|Demostraat|3|6811 KL|Arnhem|
90000104|Bouwbedrijf Noorderkade|Besloten Vennootschap|Demostraat|4|9711 LM|Groningen|
90000105|Coöperatie De Omdraai|Coöperatie|Demostraat|5|1013 AA|Amsterdam|
90000201|De Zonnige Keuken|Besloten Vennootschap|Demostraat|6|3526 KS|Utrecht|
90000202|Helder Glas & Gevel|Besloten Vennootschap|Demostraat|7|3812 RA|Amersfoort|
90000203|Schoonwerk Rijnmond|Besloten Vennootschap|Demostraat|8|3072 AP|Rotterdam|
90000204|De Groenploeg|Besloten Vennootschap|Demostraat|9|7311 NZ|Apeldoorn|
90000205|Branderij De Kade|Besloten Vennootschap|Demostraat|10|9712 NX|Groningen|
90000206|De Inpakhal|Besloten Vennootschap|Demostraat|11|5046 AA|Tilburg|
90000207|Tweede Stroom ICT|Besloten Vennootschap|Demostraat|12|5611 AZ|Eindhoven|
90000208|Fietswerkplaats De Spaak|Stichting|Demostraat|13|2011 RD|Haarlem|
90000209|Drukwerf Oost|Besloten Vennootschap|Demostraat|14|7511 PA|Enschede|
90000210|De Naaizaal|Stichting|Demostraat|15|2512 AB|Den Haag|
90000211|Houtlab Zuid|Besloten Vennootschap|Demostraat|16|6211 CC|Maastricht|
90000212|De Klusbus|Vennootschap onder firma|Demostraat|17|8011 CD|Zwolle|
90000213|Wasserij Het Witte Laken|Stichting|Demostraat|18|4811 XZ|Breda|
90000301|Stichting Buurtraad Zuid|Stichting|Proefplein|8|3526 KS|Utrecht|
90000302|Bakkerij Het Tweede Brood B.V.|Besloten Vennootschap|Ovenstraat|12|3511 AB|Utrecht|
90000303|Verhuisbedrijf Samen Sterk|Eenmanszaak|||||-
90000304|Coöperatie De Moestuin U.A.|Coöperatie|Kasweg|2-B|5611 AZ|Eindhoven|
90000305|Stichting Wijkwerkplaats Noord|Stichting|Havenkade|101|1013 AA|Amsterdam|
`;
