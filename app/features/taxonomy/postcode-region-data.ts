/**
 * Rounded from the postcode centroids of https://github.com/bobdenotter/4pp (MIT); two rows whose
 * coordinates lie outside their own region were left out.
 * One line per two-digit postcode region: digits, lat, lon, radius in km, main place, main province.
 * The radius reaches the farthest postcode centroid plus 4 km for the extent of its area.
 */
export const POSTCODE_REGION_LINES = `
10|52.37|4.88|15|Amsterdam|noord-holland
11|52.35|4.93|24|Amsterdam-Zuidoost|noord-holland
12|52.25|5.19|14|Hilversum|noord-holland
13|52.35|5.20|23|Almere|flevoland
14|52.42|4.93|30|Purmerend|noord-holland
15|52.47|4.81|11|Zaandam|noord-holland
16|52.68|5.07|20|Hoorn|noord-holland
17|52.82|4.83|42|Den Helder|noord-holland
18|52.64|4.75|15|Alkmaar|noord-holland
19|52.50|4.65|18|Beverwijk|noord-holland
20|52.39|4.64|11|Haarlem|noord-holland
21|52.29|4.61|16|Hoofddorp|noord-holland
22|52.12|4.39|27|Rijswijk|zuid-holland
23|52.16|4.52|16|Leiden|zuid-holland
24|52.13|4.64|33|Alphen aan den Rijn|zuid-holland
25|52.07|4.29|10|Den Haag|zuid-holland
26|52.00|4.33|19|Delft|zuid-holland
27|52.06|4.54|13|Zoetermeer|zuid-holland
28|51.99|4.73|13|Gouda|zuid-holland
29|51.90|4.65|22|Capelle aan den IJssel|zuid-holland
30|51.92|4.48|14|Rotterdam|zuid-holland
31|51.91|4.33|24|Schiedam|zuid-holland
32|51.81|4.28|28|Spijkenisse|zuid-holland
33|51.82|4.71|17|Dordrecht|zuid-holland
34|52.05|4.96|16|Nieuwegein|utrecht
35|52.09|5.11|11|Utrecht|utrecht
36|52.17|4.98|15|Maarssen|utrecht
37|52.15|5.33|35|Zeist|utrecht
38|52.24|5.50|24|Amersfoort|utrecht
39|52.02|5.37|22|Veenendaal|utrecht
40|51.90|5.44|18|Tiel|gelderland
41|51.91|5.20|17|Culemborg|gelderland
42|51.82|5.00|21|Gorinchem|zuid-holland
43|51.57|3.70|34|Middelburg|zeeland
44|51.48|3.89|26|Goes|zeeland
45|51.31|3.80|34|Terneuzen|zeeland
46|51.51|4.27|24|Bergen op Zoom|noord-brabant
47|51.58|4.51|21|Roosendaal|noord-brabant
48|51.57|4.74|21|Breda|noord-brabant
49|51.67|4.84|15|Oosterhout|noord-brabant
50|51.55|5.10|23|Tilburg|noord-brabant
51|51.62|4.99|30|Waalwijk|noord-brabant
52|51.68|5.31|18|'s-Hertogenbosch|noord-brabant
53|51.77|5.42|28|Oss|noord-brabant
54|51.65|5.68|24|Veghel|noord-brabant
55|51.38|5.38|19|Veldhoven|noord-brabant
56|51.46|5.48|19|Eindhoven|noord-brabant
57|51.46|5.73|22|Helmond|noord-brabant
58|51.56|6.00|18|Venray|limburg
59|51.38|6.09|17|Venlo|limburg
60|51.22|5.85|27|Roermond|limburg
61|51.01|5.84|18|Sittard|limburg
62|50.83|5.78|22|Maastricht|limburg
63|50.87|5.91|16|Landgraaf|limburg
64|50.91|5.98|13|Heerlen|limburg
65|51.81|5.89|21|Nijmegen|gelderland
66|51.87|5.72|28|Wijchen|gelderland
67|52.03|5.67|17|Wageningen|gelderland
68|51.98|5.90|15|Arnhem|gelderland
69|51.98|6.10|22|Zevenaar|gelderland
70|51.92|6.33|17|Doetinchem|gelderland
71|52.00|6.65|20|Winterswijk|gelderland
72|52.13|6.30|24|Zutphen|gelderland
73|52.20|5.99|20|Apeldoorn|gelderland
74|52.27|6.38|35|Deventer|overijssel
75|52.26|6.89|20|Enschede|overijssel
76|52.40|6.71|23|Almelo|overijssel
77|52.60|6.60|33|Hardenberg|overijssel
78|52.79|6.86|20|Emmen|drenthe
79|52.73|6.39|24|Hoogeveen|drenthe
80|52.49|6.02|32|Zwolle|overijssel
81|52.39|6.19|27|Raalte|overijssel
82|52.53|5.71|30|Lelystad|flevoland
83|52.78|5.98|32|Emmeloord|overijssel
84|52.95|6.02|29|Heerenveen|friesland
85|52.92|5.69|32|Joure|friesland
86|53.03|5.64|14|Sneek|friesland
87|53.04|5.48|24|Bolsward|friesland
88|53.23|5.48|40|Franeker|friesland
89|53.20|5.80|10|Leeuwarden|friesland
90|53.20|5.76|20|Grou|friesland
91|53.35|5.97|29|Dokkum|friesland
92|53.17|6.08|21|Drachten|friesland
93|53.12|6.39|18|Roden|drenthe
94|52.98|6.61|26|Assen|drenthe
95|52.96|6.93|23|Stadskanaal|drenthe
96|53.15|6.90|25|Veendam|groningen
97|53.23|6.59|18|Groningen|groningen
98|53.25|6.33|17|Zuidhorn|groningen
99|53.35|6.68|36|Delfzijl|groningen
`;
