/**
 * Rounded from the postcode centroids of https://github.com/bobdenotter/4pp (MIT), median per place.
 * One line per place: name, province, lat, lon, its four-digit postcodes, other names separated by `;`
 * (municipalities that people say instead: https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/overig/gemeentelijke-indelingen-per-jaar).
 * Larger places come first, so of two with one name the larger is found.
 */
export const BUILTIN_PLACE_LINES = `
Amsterdam|noord-holland|52.37|4.89|1011-1099|
Rotterdam|zuid-holland|51.92|4.48|3011-3089|
Den Haag|zuid-holland|52.07|4.29|2491-2597|'s-Gravenhage;The Hague
Utrecht|utrecht|52.09|5.11|3500-3585|
Almere|flevoland|52.37|5.23|1302-1363|
Eindhoven|noord-brabant|51.44|5.47|5611-5658|
Groningen|groningen|53.22|6.57|9711-9747|
Arnhem|gelderland|51.98|5.91|6800-6846|
Leeuwarden|friesland|53.20|5.80|8900-8941|Ljouwert
Tilburg|noord-brabant|51.57|5.08|5004-5049|
Zwolle|overijssel|52.52|6.10|8011-8045|
Enschede|overijssel|52.22|6.90|7511-7548|
Apeldoorn|gelderland|52.21|5.97|7311-7336|
Breda|noord-brabant|51.59|4.77|4803-4839|
Nijmegen|gelderland|51.83|5.83|6511-6546|
Haarlem|noord-holland|52.38|4.65|2011-2037|
Lelystad|flevoland|52.51|5.48|8211-8245|
Maastricht|limburg|50.85|5.69|6211-6229|
's-Hertogenbosch|noord-brabant|51.70|5.31|5203-5237|Den Bosch;Bois-le-Duc
Deventer|overijssel|52.25|6.19|7411-7428|
Zoetermeer|zuid-holland|52.06|4.50|2711-2729|
Leiden|zuid-holland|52.16|4.49|2311-2334|
Alkmaar|noord-holland|52.63|4.75|1800-1827|
Amersfoort|utrecht|52.17|5.40|3811-3826|
Delft|zuid-holland|52.00|4.36|2600-2629|
Schiedam|zuid-holland|51.92|4.39|3111-3125|
Venlo|limburg|51.37|6.14|5911-5928|
Emmen|drenthe|52.77|6.90|7811-7828|
Almelo|overijssel|52.36|6.66|7600-7610|
Bergen op Zoom|noord-brabant|51.49|4.30|4611-4625|
Dordrecht|zuid-holland|51.79|4.68|3311-3329|
Heerlen|limburg|50.89|5.98|6411-6422|
Hilversum|noord-holland|52.22|5.17|1211-1223|
Gouda|zuid-holland|52.01|4.71|2800-2809|
Nieuwegein|utrecht|52.03|5.09|3430-3439|
Zaandam|noord-holland|52.44|4.83|1500-1509|Zaanstad
Alphen aan den Rijn|zuid-holland|52.13|4.66|2401-2409|
Amstelveen|noord-holland|52.29|4.86|1181-1189|
Amsterdam-Zuidoost|noord-holland|52.31|4.97|1101-1109|Amsterdam Zuidoost
Beverwijk|noord-holland|52.49|4.66|1940-1948|
Capelle aan den IJssel|zuid-holland|51.93|4.58|2901-2909|
Doetinchem|gelderland|51.97|6.29|7001-7009|
Etten-Leur|noord-brabant|51.57|4.63|4871-4879|
Heemskerk|noord-holland|52.51|4.67|1961-1969|
Helmond|noord-brabant|51.48|5.67|5701-5709|
Hengelo|overijssel|52.27|6.79|7551-7559|
Hoogeveen|drenthe|52.72|6.49|7901-7909|
Kerkrade|limburg|50.87|6.05|6461-6469|
Oss|noord-brabant|51.77|5.52|5341-5349|
Ridderkerk|zuid-holland|51.87|4.60|2981-2989|
Rijswijk|zuid-holland|52.04|4.33|2281-2289|
Rosmalen|noord-brabant|51.72|5.38|5241-5249|
Veldhoven|noord-brabant|51.42|5.40|5501-5509|
Wageningen|gelderland|51.97|5.66|6701-6709|
Woerden|utrecht|52.08|4.89|3441-3449|
Zeist|utrecht|52.09|5.24|3701-3709|
Assen|drenthe|53.00|6.56|9401-9408|
Den Helder|noord-holland|52.93|4.76|1781-1788|
Ede|gelderland|52.04|5.66|6711-6718|
Harderwijk|gelderland|52.34|5.63|3841-3848|
Heerenveen|friesland|52.95|5.93|8441-8448|It Hearrenfean
Kampen|overijssel|52.56|5.90|8260-8267|
Maarssen|utrecht|52.14|5.04|3601-3608|Stichtse Vecht
Middelburg|zeeland|51.50|3.61|4331-4338|
Oosterhout|noord-brabant|51.65|4.86|4901-4908|
Purmerend|noord-holland|52.50|4.97|1441-1448|
Roosendaal|noord-brabant|51.54|4.47|4701-4708|
Sneek|friesland|53.03|5.67|8601-8608|Súdwest-Fryslân;Snits
Spijkenisse|zuid-holland|51.84|4.33|3201-3208|Nissewaard
Vlaardingen|zuid-holland|51.92|4.34|3131-3138|
Zeewolde|flevoland|52.34|5.52|3891-3899|
Bussum|noord-holland|52.27|5.17|1400-1406|Gooise Meren
Culemborg|gelderland|51.95|5.21|4101-4107|
Dongen|noord-brabant|51.63|4.95|5101-5107|
Drachten|friesland|53.11|6.09|9201-9207|Smallingerland
Geldrop|noord-brabant|51.42|5.56|5661-5667|Geldrop-Mierlo
Geleen|limburg|50.97|5.83|6161-6167|
Gorinchem|zuid-holland|51.83|4.97|4201-4207|
Hoorn|noord-holland|52.64|5.07|1621-1628|
Huizen|noord-holland|52.30|5.26|1271-1277|
Leidschendam|zuid-holland|52.09|4.40|2261-2267|
Maassluis|zuid-holland|51.93|4.24|3141-3147|
Oldenzaal|overijssel|52.31|6.92|7571-7577|
Sittard|limburg|51.00|5.86|6131-6137|Sittard-Geleen
Soest|utrecht|52.17|5.29|3761-3768|
Terneuzen|zeeland|51.32|3.84|4531-4538|
Tiel|gelderland|51.89|5.42|4001-4007|
Veenendaal|utrecht|52.03|5.56|3901-3907|
Veghel|noord-brabant|51.62|5.55|5461-5467|Meierijstad
Vlissingen|zeeland|51.46|3.57|4381-4387|
Waalwijk|noord-brabant|51.69|5.06|5140-5146|
Zutphen|gelderland|52.14|6.20|7201-7207|
Brunssum|limburg|50.94|5.98|6441-6446|
Emmeloord|flevoland|52.71|5.75|8300-8305|Noordoostpolder
Heemstede|noord-holland|52.35|4.61|2101-2106|
IJmuiden|noord-holland|52.46|4.60|1971-1976|Velsen
Krimpen aan den IJssel|zuid-holland|51.92|4.61|2921-2926|
Papendrecht|zuid-holland|51.83|4.70|3351-3356|
Uden|noord-brabant|51.66|5.62|5401-5406|Maashorst
Valkenswaard|noord-brabant|51.35|5.45|5551-5556|
Weert|limburg|51.25|5.71|6001-6006|
Zwijndrecht|zuid-holland|51.81|4.62|3331-3336|
Best|noord-brabant|51.51|5.38|5681-5685|
Goes|zeeland|51.51|3.89|4461-4465|
Heerhugowaard|noord-holland|52.66|4.85|1701-1705|Dijk en Waard
Hellevoetsluis|zuid-holland|51.84|4.15|3221-3225|Voorne aan Zee
Hoofddorp|noord-holland|52.31|4.67|2131-2135|Haarlemmermeer
Houten|utrecht|52.03|5.17|3991-3995|
Katwijk|zuid-holland|52.19|4.41|2221-2225|
Roermond|limburg|51.19|6.01|6041-6045|
Veendam|groningen|53.10|6.88|9641-9646|
Voorburg|zuid-holland|52.07|4.36|2271-2275|Leidschendam-Voorburg
Wassenaar|zuid-holland|52.14|4.38|2241-2245|
Wijchen|gelderland|51.81|5.72|6601-6605|
Winschoten|groningen|53.14|7.03|9671-9675|Oldambt
Zevenaar|gelderland|51.93|6.07|6901-6905|
's-Gravenzande|zuid-holland|52.00|4.17|2691-2694|
Alblasserdam|zuid-holland|51.87|4.67|2951-2954|
Baarn|utrecht|52.21|5.29|3741-3744|
Barendrecht|zuid-holland|51.85|4.51|2991-2994|
Delfzijl|groningen|53.33|6.90|9931-9934|Eemsdelta
Deurne|noord-brabant|51.46|5.80|5751-5754|
Doesburg|gelderland|52.01|6.14|6981-6984|
Dronten|flevoland|52.53|5.72|8251-8254|
Hardinxveld-Giessendam|zuid-holland|51.83|4.84|3370-3373|
Hendrik-Ido-Ambacht|zuid-holland|51.84|4.64|3341-3344|
Hoogvliet|zuid-holland|51.86|4.37|3191-3194|
IJsselstein|utrecht|52.02|5.04|3401-3404|
Landgraaf|limburg|50.91|6.02|6371-6374|
Leiderdorp|zuid-holland|52.16|4.53|2350-2353|
Leusden|utrecht|52.12|5.43|3831-3834|
Lisse|zuid-holland|52.26|4.56|2160-2163|
Meppel|drenthe|52.69|6.19|7941-7944|
Nieuwerkerk aan den IJssel|zuid-holland|51.97|4.61|2911-2914|
Nijkerk|gelderland|52.22|5.47|3860-3863|
Noordwijk|zuid-holland|52.24|4.45|2201-2204|
Nuenen|noord-brabant|51.47|5.55|5671-5674|Nuenen, Gerwen en Nederwetten
Rijssen|overijssel|52.30|6.49|7460-7463|Rijssen-Holten
Sliedrecht|zuid-holland|51.82|4.77|3361-3364|
Venray|limburg|51.53|5.98|5801-5804|
Voorschoten|zuid-holland|52.12|4.43|2251-2254|
Vught|noord-brabant|51.65|5.27|5261-5264|
Waddinxveen|zuid-holland|52.04|4.65|2740-2743|
Appingedam|groningen|53.31|6.85|9901-9903|
Barneveld|gelderland|52.14|5.59|3771-3773|
Beilen|drenthe|52.86|6.51|9411-9413|Midden-Drenthe
Bilthoven|utrecht|52.12|5.21|3721-3723|De Bilt
Boxtel|noord-brabant|51.60|5.29|5281-5283|
Diemen|noord-holland|52.34|4.99|1111-1113|
Dieren|gelderland|52.05|6.10|6951-6953|
Dokkum|friesland|53.32|5.99|9101-9103|Noardeast-Fryslân
Drunen|noord-brabant|51.67|5.12|5150-5152|
Elst|gelderland|51.92|5.84|6660-6662|Overbetuwe
Ermelo|gelderland|52.29|5.62|3851-3853|
Goirle|noord-brabant|51.53|5.04|5051-5053|
Haaksbergen|overijssel|52.17|6.74|7481-7483|
Hardenberg|overijssel|52.58|6.60|7771-7773|
Haren|groningen|53.18|6.61|9751-9753|
Hoogezand|groningen|53.15|6.75|9601-9603|Midden-Groningen
Joure|friesland|52.97|5.79|8501-8503|De Fryske Marren
Leerdam|zuid-holland|51.89|5.10|4141-4143|Vijfheerenlanden
Lochem|gelderland|52.16|6.42|7240-7242|
Mijdrecht|utrecht|52.21|4.85|3641-3643|De Ronde Venen
Naaldwijk|zuid-holland|52.00|4.21|2671-2673|Westland
Nieuw-Vennep|noord-holland|52.27|4.64|2151-2153|
Nijverdal|overijssel|52.36|6.48|7441-7443|Hellendoorn
Nunspeet|gelderland|52.38|5.78|8070-8072|
Oegstgeest|zuid-holland|52.18|4.47|2341-2343|
Oisterwijk|noord-brabant|51.58|5.19|5061-5063|
Oud-Beijerland|zuid-holland|51.82|4.40|3261-3263|Hoeksche Waard
Pijnacker|zuid-holland|52.01|4.44|2641-2643|Pijnacker-Nootdorp
Raalte|overijssel|52.39|6.28|8101-8103|
Stadskanaal|groningen|52.99|6.94|9501-9503|
Uithoorn|noord-holland|52.24|4.82|1421-1423|
Velp|gelderland|51.99|5.99|6881-6883|Rheden
Vianen|utrecht|51.98|5.09|4131-4133|
Weesp|noord-holland|52.30|5.05|1381-1383|
Winterswijk|gelderland|51.97|6.72|7101-7103|
Zierikzee|zeeland|51.64|3.93|4301-4303|Schouwen-Duiveland
Zuidlaren|drenthe|53.09|6.68|9470-9472|
Aalsmeer|noord-holland|52.27|4.76|1431-1432|
Bergen|noord-holland|52.67|4.71|1861-1862|
Bergschenhoek|zuid-holland|51.98|4.50|2661-2662|Lansingerland
Berkel en Rodenrijs|zuid-holland|52.01|4.47|2651-2652|
Beuningen|gelderland|51.86|5.77|6641-6642|
Blaricum|noord-holland|52.28|5.26|1260-1261|
Bolsward|friesland|53.07|5.53|8701-8702|
Brielle|zuid-holland|51.90|4.16|3231-3232|
Castricum|noord-holland|52.55|4.66|1901-1902|
Coevorden|drenthe|52.66|6.73|7741-7742|
Cuijk|noord-brabant|51.73|5.87|5431-5432|Land van Cuijk
De Meern|utrecht|52.08|5.02|3453-3454|
Duiven|gelderland|51.95|6.01|6921-6922|
Echt|limburg|51.10|5.88|6101-6102|Echt-Susteren
Elburg|gelderland|52.45|5.85|8081-8082|
Enkhuizen|noord-holland|52.71|5.28|1601-1602|
Epe|gelderland|52.36|5.97|8161-8162|
Franeker|friesland|53.19|5.54|8801-8802|Waadhoeke
Gemert|noord-brabant|51.56|5.70|5421-5422|Gemert-Bakel
Goor|overijssel|52.24|6.59|7471-7472|Hof van Twente
Groesbeek|gelderland|51.78|5.94|6561-6562|Berg en Dal
Harlingen|friesland|53.17|5.46|8861-8862|
Heiloo|noord-holland|52.60|4.70|1851-1852|
Heusden|noord-brabant|51.56|5.45|5256 5725|
Hillegom|zuid-holland|52.30|4.58|2181-2182|
Hulst|zeeland|51.28|4.05|4561-4562|
Laren|noord-holland|52.25|5.22|1251-1252|
Lemmer|friesland|52.87|5.69|8531-8532|
Lichtenvoorde|gelderland|51.98|6.57|7131-7132|
Losser|overijssel|52.27|6.99|7581-7582|
Naarden|noord-holland|52.29|5.15|1411-1412|
Ommen|overijssel|52.53|6.43|7730-7731|
Putten|gelderland|52.24|5.59|3881-3882|
Rhenen|utrecht|51.97|5.58|3911-3912|
Rijen|noord-brabant|51.58|4.93|5121-5122|
Roden|drenthe|53.13|6.42|9301-9302|Noordenveld
Sassenheim|zuid-holland|52.22|4.52|2171-2172|Teylingen
Schagen|noord-holland|52.78|4.81|1741-1742|
Schijndel|noord-brabant|51.63|5.44|5481-5482|
Sint-Oedenrode|noord-brabant|51.55|5.48|5491-5492|
Someren|noord-brabant|51.37|5.70|5711-5712|
Steenbergen|noord-brabant|51.58|4.32|4651-4652|
Steenwijk|overijssel|52.79|6.13|8331-8332|Steenwijkerland
Tegelen|limburg|51.34|6.15|5931-5932|
Volendam|noord-holland|52.50|5.06|1131-1132|
Vriezenveen|overijssel|52.41|6.61|7671-7672|
Wierden|overijssel|52.35|6.57|7641-7642|
Wijk bij Duurstede|utrecht|51.97|5.34|3961-3962|
Wolvega|friesland|52.87|6.01|8471-8472|Weststellingwerf
Zaltbommel|gelderland|51.80|5.26|5301-5302|
Zandvoort|noord-holland|52.38|4.56|2041-2042|
Zundert|noord-brabant|51.48|4.65|4881-4882|
Asten|noord-brabant|51.40|5.74|5721|
Bedum|groningen|53.30|6.60|9781|
Bemmel|gelderland|51.89|5.90|6681|Lingewaard
Bladel|noord-brabant|51.36|5.21|5531|
Bloemendaal|noord-holland|52.40|4.62|2061|
Bodegraven|zuid-holland|52.08|4.75|2411|Bodegraven-Reeuwijk
Borculo|gelderland|52.11|6.52|7271|Berkelland
Boxmeer|noord-brabant|51.65|5.96|5831|
Buitenpost|friesland|53.25|6.15|9285|Achtkarspelen
Bunnik|utrecht|52.07|5.20|3981|
Burgum|friesland|53.19|5.99|9251|Tytsjerksteradiel
Den Burg|noord-holland|53.05|4.80|1791|Texel
Doorn|utrecht|52.03|5.35|3941|Utrechtse Heuvelrug
Edam|noord-holland|52.51|5.05|1135|
Eersel|noord-brabant|51.36|5.32|5521|
Eijsden|limburg|50.78|5.71|6245|
Gennep|limburg|51.70|5.97|6591|
Gieten|drenthe|53.01|6.76|9461|
Gilze|noord-brabant|51.54|4.94|5126|
Gorredijk|friesland|53.00|6.06|8401|Opsterland
Grave|noord-brabant|51.76|5.74|5361|
Gulpen|limburg|50.82|5.89|6271|Gulpen-Wittem
Heythuysen|limburg|51.25|5.90|6093|Leudal
Horst|limburg|51.45|6.05|5961|Horst aan de Maas
Kapelle|zeeland|51.48|3.96|4421|
Krabbendijke|zeeland|51.43|4.11|4413|
Leek|groningen|53.16|6.39|9351|
Medemblik|noord-holland|52.77|5.11|1671|
Meerssen|limburg|50.88|5.75|6231|
Middelharnis|zuid-holland|51.75|4.16|3241|
Oostburg|zeeland|51.33|3.49|4501|
Ootmarsum|overijssel|52.41|6.90|7631|
Panningen|limburg|51.33|5.98|5981|Peel en Maas
Reusel|noord-brabant|51.37|5.17|5541|
Rucphen|noord-brabant|51.53|4.56|4715|
Schiphol|noord-holland|52.31|4.80|1117|Schiphol-Rijk
Schoonhoven|zuid-holland|51.95|4.84|2871|Krimpenerwaard
Stein|limburg|50.97|5.77|6171|
Strijen|zuid-holland|51.74|4.55|3291|
Tholen|zeeland|51.53|4.22|4691|
Vaals|limburg|50.77|6.01|6291|
Valkenburg|zuid-holland|52.18|4.43|2235|
Werkendam|noord-brabant|51.81|4.89|4251|Altena
Winsum|friesland|53.15|5.63|8831|Het Hogeland
Zuidhorn|groningen|53.24|6.41|9801|Westerkwartier
`;
