-- Similar dilemmas and practices while somebody types (why it is built so: docs/adr/0016-similar-by-rare-words.md).
-- A text is a set of terms: stems of its words, '=meaning' for words of our field that mean the same in en, fr and nl,
-- '#theme'. What is rare says much: terms are weighed by how few texts have them.

-- V027 left this unknown where no chore ever ran in a session; unknown hid nothing: seen() asks whether names may not be known.
create or replace function may_know_names(about uuid) returns boolean language sql stable security definer set search_path = public as $$
  select not exists (select from item i where i.id = about and i.discreet)
      or exists (select from audience a where a.item_id = about and a.account_id = current_account())
      or coalesce(about = nullif(current_setting('app.authored', true), '')::uuid, false)
      or coalesce(current_setting('app.chore', true) = 'on', false)
$$;

-- Words of our field -----------------------------------------------------------------------------------------------

create table similar_meaning (stem text not null, meaning text not null, primary key (stem, meaning));

-- Words that most texts here have, whatever they are about; they count as known to be common before a text is there.
create table similar_common (stem text primary key);

create function similar_dictionary(language text) returns regdictionary language sql immutable parallel safe as $$
  select (case language when 'fr' then 'french_stem' when 'nl' then 'dutch_stem' else 'english_stem' end)::regdictionary
$$;

-- A narrow meaning ('housing/rent') belongs to a broad one ('housing'): words in English | French | Dutch.
insert into similar_meaning (stem, meaning)
select distinct s, m
from regexp_split_to_table($words$
  housing/home: housing house home apartment flat dwelling accommodation | logement loger maison appartement habitat habitation hébergement | wonen woning huis huisvesting huisvesten appartement flat onderdak; housing/rent: rent rental tenant landlord lease letting | loyer locataire bailleur propriétaire louer bail location locatif | huur huren huurder verhuurder huisbaas huurwoning verhuren
  huurmarkt; housing/room: room | chambre | kamer; housing/homeless: homeless homelessness shelter | abri sdf | dakloos dakloze daklozen dakloosheid thuisloos nachtopvang; housing/eviction: eviction evict | expulsion expulser | uitzetting uithuiszetting ontruiming ontruimen; housing/afford: affordable | abordable | betaalbaar betaalbare; housing/building: building construction renovation | bâtiment
  immeuble construction rénovation | gebouw bouw renovatie bouwen; housing/owner: owner mortgage ownership | hypothèque | eigenaar hypotheek; education/school: school education schooling | école scolaire scolarité scolarisation éducation collège lycée établissement | school onderwijs basisschool basisonderwijs secundair; education/teacher: teacher teaching teach | enseignant enseignement enseigner
  instituteur professeur | leraar leerkracht docent lesgeven leraren lerarentekort; education/pupil: pupil class classroom lesson | élève classe leçon | leerling klas les klaslokaal; education/dropout: dropout truancy absenteeism | décrochage décrocher absentéisme | schooluitval uitval spijbelen; education/childcare: childcare kindergarten nursery daycare preschool | crèche garde garderie maternelle
  | kinderopvang kinderdagverblijf crèche peuter kleuter kleuterschool peuterspeelzaal; education/study: university student study scholarship campus | université étudiant étude bourse universitaire | universiteit student studie studeren studiebeurs hogeschool studenten; education/training: training vocational trainee workshop | formation formateur atelier professionnel | opleiding vorming
  beroepsopleiding cursus; education/welcome: preparatory | passerelle | schakelklas okan; education/exam: exam test level | examen épreuve niveau | examen toets niveau; work/job: job employment unemployed unemployment labour labor work | emploi chômage chômeur travail métier | werk baan arbeid arbeidsmarkt werkgelegenheid werkloos werkloosheid; work/employer: employer company firm enterprise |
  employeur entreprise société | werkgever bedrijf firma onderneming; work/hire: hire hiring recruit recruitment vacancy applicant | embauche embaucher recruter recrutement candidat | aanwerven werven werving aanwerving vacature sollicitatie solliciteren sollicitant; work/staff: staff employee workforce personnel | personnel salarié employé agent | personeel werknemer medewerker; work/apprentice:
  apprentice apprenticeship internship | apprenti apprentissage stage stagiaire | stage stagiair leerwerkplek leerling-gezel stageplaats; work/wage: wage salary | salaire | loon salaris; work/exploit: exploitation exploit undeclared exploited | exploitation exploiter | uitbuiting zwartwerk uitbuiten uitgebuit; work/season: seasonal agricultural farm harvest | saisonnier agricole récolte exploitant
  agriculture | seizoenarbeid seizoenarbeider landbouw oogst seizoenarbeiders; work/courier: courier delivery platform gig rider | livreur livraison plateforme | koerier maaltijdkoerier platform bezorger fietskoerier; work/permit: permit | permis | vergunning werkvergunning; work/shift: shift | horaire | ploegendienst ploeg; qualifications/diploma: diploma degree qualification credential | diplôme
  qualification | diploma kwalificatie getuigschrift; qualifications/recognition: recognition recognise recognised | reconnaissance reconnaître reconnu équivalence | erkenning erkennen erkend waardering diplomawaardering; qualifications/skill: skill competence | compétence savoir-faire | vaardigheid competentie vakkennis bekwaamheid; qualifications/certificate: certificate licence | certificat
  attestation | certificaat attest; business/entrepreneur: entrepreneur entrepreneurship business startup | entrepreneur entrepreneuriat commerçant commerce | ondernemer ondernemerschap zelfstandige starter startend ondernemen; business/loan: loan credit bank microcredit | prêt crédit microcrédit banque emprunt | lening krediet microkrediet bank bankier; business/shop: shop market | magasin boutique
  marché | winkel markt handelaar; language/language: language tongue | langue linguistique | taal nederlands taallessen taalles taalcursus taalbeleid; language/course: course | cours | cursus les taalcursus taalles; language/literacy: illiterate literacy alphabet | analphabète illettré illettrisme alphabétisation | analfabeet analfabete laaggeletterd alfabetisering alfabet geletterdheid
  analfabetisme; language/reading: read reading write writing | lire écrire lecture écriture | lezen schrijven; language/interpreter: interpreter interpreting translation translator translate | interprète interprétariat traduction traducteur traduire | tolk tolken vertaling vertaler vertalen; language/multilingual: bilingual multilingual | bilingue multilingue plurilingue | tweetalig meertalig;
  language/speak: speak speaking | parler | spreken; health/health: health healthcare medical | santé médical sanitaire | gezondheid gezondheidszorg medisch zorg; health/doctor: doctor physician practitioner | médecin généraliste docteur | arts huisarts dokter; health/hospital: hospital clinic ward | hôpital clinique | ziekenhuis kliniek; health/nurse: nurse nursing midwife | infirmier infirmière
  sage-femme | verpleegkundige verpleger verpleging vroedvrouw; health/patient: patient illness sick disease | patient maladie malade | patiënt ziekte ziek; health/mind: trauma traumatised psychological psychologist psychologists therapy mental depression | traumatisme traumatisé psychologue psychologique psychique thérapie dépression mental | trauma getraumatiseerd psycholoog psychologisch
  psychisch therapie depressie; health/birth: pregnant pregnancy birth maternity | enceinte grossesse naissance maternité | zwanger zwangerschap geboorte bevalling; health/addiction: addiction drug alcohol | addiction drogue alcool | verslaving drugs alcohol; health/disability: disability disabled handicap | handicap handicapé | handicap beperking; minors/guardian: guardian guardianship | tuteur
  tutelle | voogd voogdij voogden; minors/minor: minor unaccompanied underage | mineur isolé | minderjarig minderjarige onbegeleid amv nbmv; minors/foster: foster | accueillante | pleeggezin pleegzorg pleegouder pleegkind pleeggezinnen; minors/eighteen: eighteen majority 18 | majorité majeur dix-huit 18 | achttien meerderjarig meerderjarigheid 18; minors/age: age x-ray | âge | leeftijd
  leeftijdsonderzoek botscan; youth/child: child children kid | enfant enfance | kind kinderen; youth/young: youth young teenager adolescent | jeune jeunesse adolescent | jeugd jongere jongeren tiener; family/family: family | famille familial | familie gezin gezinnen; family/parent: parent mother father | parent mère père | ouder ouders moeder vader; family/reunion: reunification reunite |
  regroupement réunification | gezinshereniging hereniging; family/women: woman women female | femme féminin | vrouw vrouwen vrouwelijk; family/girl: girl | fille | meisje meisjes; family/gender: gender lgbt | genre lgbt | gender lhbt; family/marriage: marriage divorce partner | mariage divorce | huwelijk scheiding; ageing/elderly: elderly senior pensioner ageing retirement | senior retraité
  retraite vieillissement vieillir âgé aîné vieux | bejaard bejaarde senior gepensioneerd vergrijzing pensioen rusthuis woonzorgcentrum ouderen; money/fund: fund funding finance financial | fonds financement financer financier | fonds financiering financieren financieel middelen; money/grant: grant subsidy | subvention | subsidie projectsubsidie toelage; money/budget: budget cost expense | budget
  coût dépense | budget begroting kosten uitgaven; money/debt: debt debtor collector | dette endettement surendettement | schuld schulden schuldhulp schuldenaar; money/poverty: poverty poor | pauvreté précarité pauvre | armoede arm; money/benefit: benefit welfare allowance | allocation aide-sociale prestation | uitkering bijstand leefloon; money/guarantee: guarantee deposit insurance | garantie
  caution garant assurance | garantie waarborg borg zekerheid verzekering; data/data: data statistic statistics | donnée données statistique | gegevens data statistiek; data/figure: figure count number | chiffre compter | cijfer cijfers tellen; data/indicator: indicator dashboard | indicateur tableau | indicator dashboard; data/evaluate: evaluate evaluation monitoring measure | évaluation évaluer
  mesurer suivi | evaluatie evalueren meten monitoring; data/register: register registration census | registre recensement inscription | register registratie volkstelling inschrijving; data/privacy: privacy | confidentialité | privacy; discrimination/discrimination: discrimination discriminate equality unequal | discrimination discriminer égalité inégalité | discriminatie discrimineren gelijkheid
  ongelijkheid; discrimination/racism: racism racist xenophobia hate | racisme raciste xénophobie haine | racisme racistisch haat vreemdelingenhaat; discrimination/prejudice: prejudice bias stereotype | préjugé stéréotype | vooroordeel vooroordelen stereotype; discrimination/diversity: diversity | diversité divers | diversiteit divers; discrimination/report: report reporting hotline complaint |
  signaler signalement dénoncer plainte | melden melding meldpunt meldingen aangifte klacht; discrimination/victim: victim | victime | slachtoffer; discrimination/anonymous: anonymous | anonyme | anoniem; discrimination/refuse: refuse refusal reject | refuser refus rejeter | weigeren weigering afwijzen; participation/participation: participation participate involvement | participation participer |
  participatie meedoen betrokkenheid inspraak; participation/advice: advisory | consultatif | adviesraad inspraakorgaan; participation/vote: vote voting election voter | vote voter élection électoral | stemmen stemrecht verkiezing kiezer; participation/influence: influence power | influence pouvoir | invloed macht zeggenschap; participation/consult: consultation | consultation concertation |
  raadpleging consultatie; participation/association: association ngo nonprofit charity grassroots | association associatif ong | vereniging ngo middenveld stichting zelforganisatie verenigingen; volunteering/volunteer: volunteer volunteering voluntary | bénévole bénévolat volontaire volontariat | vrijwilliger vrijwilligerswerk vrijwillig vrijwilligers; volunteering/tired: tired exhausted burnout
  burnt exhaustion | fatigué épuisé épuisement essoufflement | moe uitgeput overbelast vermoeid; mentoring/mentor: mentor mentoring mentee buddy tandem | mentor mentorat parrain parrainage marraine binôme tandem | mentor mentoraat maatje maatjes buddy taalmaatje duo; mentoring/coach: coach coaching | accompagnateur coach | coach coaching begeleider; reception/reception: reception | accueil
  accueillir | opvang onthaal opvangcentrum opvangplaats; reception/asylum: asylum | asile | asiel asielzoeker azc asielcentrum; reception/camp: camp tent | camp tente campement | kamp tent tentenkamp; reception/arrival: arrival arrive | arrivée arriver | aankomst aankomen; reception/emergency: emergency crisis | urgence crise | nood noodopvang crisis noodplan; reception/host: host hosting
  hospitality guest | hôte hébergeur hébergeuse | gastgezin gastgezinnen gast gastvrij; reception/transit: transit | transit | transit doorreis transmigrant; reception/desk: desk counter one-stop | guichet | loket balie; status/undocumented: undocumented irregular paperless | papiers irrégulier clandestin régularisation | ongedocumenteerd papieren illegaal uitgeprocedeerd; status/residence:
  residence citizenship naturalisation visa | séjour citoyenneté naturalisation visa | verblijf verblijfsvergunning verblijfsrecht burgerschap naturalisatie visum; status/return: deportation repatriation | rapatriement reconduite | terugkeer uitwijzing deportatie; status/paperwork: paperwork bureaucracy administrative form | formulaire bureaucratie administratif démarche dossier | formulier
  papierwerk bureaucratie administratief; status/law: lawyer legal court judge | avocat juridique tribunal juge juriste | advocaat juridisch rechtbank rechter jurist; safety/police: police | police commissariat policier | politie; safety/crime: crime criminal theft | criminalité délinquance crime vol | criminaliteit misdaad diefstal; safety/violence: violence abuse trafficking | violence abus traite
  | geweld misbruik mensenhandel; safety/safe: safety security unsafe | sécurité insécurité | veiligheid onveilig; segregation/segregation: segregation segregated ghetto desegregation | ségrégation ghetto mixité | segregatie getto spreiding menging mengen gemengd; cohesion/neighbour: neighbour neighbor neighbourhood neighborhood district | voisin voisinage quartier | buur buren buurt wijk
  buurtbewoner; cohesion/encounter: encounter cohesion | rencontre cohésion | ontmoeting samenhang ontmoeten; cohesion/protest: protest oppose opposition conflict dispute | protester opposition conflit contestation | protest protesteren verzet conflict draagvlak bezwaar weerstand; cohesion/square: square playground | place square | plein speelplein; cohesion/garden: garden park | jardin parc | tuin
  park moestuin; culture/culture: culture cultural museum theatre music heritage | culture culturel musée théâtre musique patrimoine | cultuur cultureel museum theater muziek erfgoed; culture/library: library | bibliothèque | bibliotheek; culture/religion: religion religious mosque church islam | religion religieux mosquée église islam | religie religieus moskee kerk islam geloof; culture/sport:
  sport football club swimming swim gym | sport sportif football club piscine natation | sport sporten voetbal sportclub zwemmen zwemles zwembad; culture/food: food meal cooking kitchen | repas cuisine cuisiner alimentaire | voedsel maaltijd koken keuken; culture/bike: bicycle bike cycling | vélo cyclisme | fiets fietsen fietsles; communication/media: media communication campaign narrative | média
  médias communication campagne récit | media communicatie campagne verhaal; communication/rumour: rumour rumor misinformation fake | rumeur désinformation | gerucht geruchten desinformatie; digital/digital: digital online internet computer | numérique internet ordinateur | digitaal online internet computer; mobility/transport: transport bus train mobility | transport bus mobilité | vervoer bus
  trein mobiliteit; people/ukraine: ukraine ukrainian | ukraine ukrainien | oekraïne oekraïner oekraïens; people/roma: roma sinti | rom roms gitan tsigane | roma sinti; people/syria: syria syrian | syrie syrien | syrië syrisch syriër; people/diaspora: diaspora | diaspora | diaspora
$words$, ';') entry, lateral (select trim(split_part(entry, ':', 1), E' \n') as narrow, string_to_array(split_part(entry, ':', 2), '|') as words) e,
  unnest('{en,fr,nl}'::text[]) with ordinality l (language, n), words_of(e.words[n]) word, unnest(ts_lexize(similar_dictionary(language), word)) s,
  unnest(array[e.narrow, split_part(e.narrow, '/', 1)]) m
where length(s) > 1;

insert into similar_common (stem)
select distinct s from (values
  ('en', $words$city cities town municipality municipal council local people person newcomer migrant migration immigrant refugee integration integrate inclusion include help support need make project policy service programme program way good new many year time problem question dilemma get find give want use better best together different group community country national european eu level partner partnership
   organisation offer start keep long bring think know say see come go take show become reach happen let tell put try look first live life resident citizen activity access provide improve work working worker create ensure deal action plan strategy idea practice experience approach develop build without public staff office authority government region regional today often place centre learn can
   could may must should would will us one two three right change challenge opportunity background social join member like example much able above accept across actually add admit afraid again age ago agree ahead allow almost alone along already although always amount answer appear area around arrive ask attend available avoid away back bad base basic beautiful begin behaviour behind believe
   belong below benefit big bit body book both break busy buy call car care careful carry case catch cause certain certainly choice choose clean clear clearly close collect cold comment common complete concern condition consider contact contain continue control corner correct cover current cut daily danger date day dead decide decision deep depend describe detail die difference difficult direct
   discuss distance door double doubt draw dream drive drop dry during each early easy eat effect effort eight either else empty end enjoy enough enter equal especially even evening event ever every everybody everyone everything exact except expect explain express eye face fact fail fair fall false famous far fast fear feel few field fight fill final fine finish fire five fix floor follow force
   forget form former forward four free fresh friend front full fun further future game general glad great green grow guess half hand happy hard hardly hear heart heavy high hit hold hope hot hour however huge hundred hurry image imagine important increase indeed inside instead interest introduce issue item just kill kind large last late later latest laugh law lead least leave left less letter lie
   light line list listen little load lose lot loud love low lucky main major manage mark matter maybe mean meet meeting mention middle might mind minute miss moment month more morning most mostly move name near nearly necessary never next nice night none nor normal note nothing notice now number object occur old only onto open opinion option order ordinary original other otherwise outside own
   page paper part particular pass past pay perfect perhaps period pick picture piece plain play please point poor position possible post power prefer prepare present press pretty prevent price probably product promise proper protect prove pull push quality quick quickly quiet quite raise rate rather read ready real really reason receive recent record red reduce refuse relate remain remember
   repair repeat replace reply report request require rest result return rich rise road role room round rule run safe same save seem sell send sense separate series serious serve set seven several shall share shop short side sign similar simple since single sit situation six size sleep slow slowly small so soft soon sort sound speed spend spread stand standard state stay step still stop story
   straight street strong subject succeed success such sudden suffer suggest sure surprise system table talk task ten term test thank thing third thousand through throw thus ticket tired title tomorrow tonight top total touch toward travel treat tree trip true trust turn type under understand unit until upon usual usually value various very view visit voice wait walk wall wash watch water wave
   weak wear weather week weekend weight welcome well wet while white whole whose why wide wife win wind window wish within wonder word world worry worse worst worth write wrong yellow yes yesterday yet$words$),
  ('fr', $words$ville villes commune municipalité municipal mairie local locaux gens personne nouveau nouvel arrivant migrant migration immigré réfugié intégration intégrer inclusion aider aide soutien besoin faire projet politique service programme bon beaucoup année temps problème question dilemme trouver donner vouloir utiliser mieux les cet cette ces leur leurs nous vous ils elles ensemble différent groupe
   communauté pays national européen niveau partenaire partenariat organisation offrir commencer garder venir aller prendre montrer devenir vie vivre habitant citoyen activité accès améliorer créer plan stratégie idée pratique expérience public personnel région lieu centre apprendre peut peuvent pouvoir doit devoir comment comme plus tous tout chaque premier changer changement défi social membre
   exemple avoir être abord absolument accepter accord achat acheter action adresse affaire afin agir ailleurs aimer ainsi ajouter alors ami an ancien annoncer appeler apporter après arriver assez assurer attendre attention aucun augmenter aujourd aussi aussitôt autant autour autre autrement avancer avant avis bas beau bientôt bien blanc boire bord bout bref bureau but cadre cas cause celle celui
   cent certain cesser chance chaud chef chemin cher chercher chez chose cinq clair combien commun comprendre compte compter condition connaître conseil considérer contact continuer contraire contre contrôle côté coup couper courir court cours croire début décider décision degré dehors déjà demain demander demi départ dépendre depuis dernier derrière dès détail deux deuxième devant différence
   difficile dire direct discuter dix dont dormir doute droit durée durer eau écouter effet effort également encore enfin ensuite entendre entier entre entrer envers environ envoyer espace espérer essayer état éviter exactement exister expliquer extérieur façon fait falloir fermer feu fin finir fois fond force forme fort froid général grand gros guère habitude haut heure heureux hier histoire hors
   huit image important impossible indiquer inscrire intérieur intérêt inviter jamais jeter jouer jour journée jusque juste laisser large lequel lettre lever libre ligne loi loin long longtemps lorsque lourd main maintenant maison mal malgré manière manquer marche marcher marquer matin mauvais meilleur même mener mesure mettre milieu mille minute mode moindre moins mois moitié moment monde mot
   moyen naturel nécessaire ne neuf nombre nombreux nom normal note noter nuit objet occasion œil opinion ordre oublier oui ouvert ouvrir parce pareil parler parmi part parti partie partir partout pas passer payer peine penser perdre permettre petit peu peur peut-être phrase pied pire plein plupart plusieurs plutôt point porte porter poser position possible poste pour pourquoi pourtant pousser
   préférer préparer près présent presque prêt prix prochain produire proposer propre quand quant quart quatre quel quelle quelque quelquefois quelqu quels quelles quitter quoi quotidien raison rapide rapidement rapport recevoir réduire refuser regarder rejoindre remettre rencontrer rendre rentrer répondre réponse reprendre reste rester résultat retour retrouver réussir revenir rien risque rouge
   rue sac saison salle sans savoir second seconde semaine sembler sens sentir sept série sérieux servir seul seulement si siècle simple situation six soir somme sorte sortir souvent suffire suite suivant suivre sujet supérieur sur sûr surtout système table tant tard tellement tendre tenir terme terre tête tirer tomber total toucher toujours tour tourner travers très trois trop type un unique
   utile valeur vendre vent vers vert vite voici voie voilà voir voiture voix vrai vraiment vue$words$),
  ('nl', $words$stad steden gemeente gemeentelijk raad lokaal mensen persoon nieuwkomer migrant migratie immigrant vluchteling integratie inburgering inclusie helpen hulp steun nodig maken project beleid dienst programma goed nieuw jaar tijd probleem vraag dilemma vinden geven willen gebruiken beter samen verschillend groep gemeenschap land nationaal europees niveau partner organisatie bieden beginnen houden lang
   brengen komen gaan nemen tonen worden leven bewoner inwoner burger activiteit toegang verbeteren plan strategie idee praktijk ervaring aanpak publiek personeel regio plek plaats centrum leren kunnen kan moet moeten zal zullen hoe eerste werken ondersteunen ondersteuning verandering uitdaging sociaal lid statushouder statushouders voorbeeld zorgen krijgen laten aan aandacht aanbieden aantal
   aanwezig achter af afgelopen afspraak al algemeen alle allebei alleen allemaal alles als altijd ander anders antwoord auto avond bang bedoelen begin begrijpen behalve behoren beide bekend bekijken belangrijk bellen beneden bepaald bereiken beschikbaar beslissen best bestaan betalen beteken betekenen bewegen bezig bezoek bij bijna bijvoorbeeld binnen blij blijven boek boven breed breken buiten
   centraal daar daarna daarom dag dagelijks dan dank dat deel deur deze dezelfde dicht ding direct doel doen donker door dragen drie drinken druk duidelijk dus duur duren echt een eenvoudig eerder eerst eigen eind einde eindelijk eisen elk elkaar enkel enkele ergens erg even extra feit fijn fout gauw gebeuren gebied geen geheel geld geleden gelijk geloven geluk gemakkelijk genoeg gericht geval
   gevoel gewoon gezicht graag groen groot haal half halen hand hangen hard hart heel heen heet helaas helder helft helemaal herhalen hetzelfde hier hoeven hoeveel hoewel hoge hond honderd hoofd hoog hoop hopen horen hou ieder iedereen iemand iets in inderdaad indien inhoud juist ja jaren jammer jong kans kant kennen kiezen kijken klaar klein kleine koken koop kopen kort kosten koud kwaliteit laag
   laat laatst laatste langs langzaam last later leggen leiden letten leuk lezen licht lief liggen lijken lijn lijst links loop lopen los lucht luisteren maal maand maandag maar maat makkelijk manier mee meer meest meeste meestal melden menen mening met meteen midden mij minder minst minuut mis misschien mits moeilijk moeite mogelijk mogen moment mond mooi morgen naam naar naast nacht namelijk
   natuurlijk nee neer net niemand niet niets nieuwe nog nooit noemen noord normaal nu nummer ochtend om omdat onder onderdeel onderwerp onderzoek ongeveer ons onze oog ook oor op open openen opeens opnieuw oud oude over overal overdag overig paar pas passen per periode pijn plots praten precies prijs proberen punt raken rechts reden reeds regel rest resultaat rijden ruim ruimte rustig scherp
   schrijven slaan slapen slecht sluiten snel soms soort spelen spoed staan staat stap stellen sterk steeds stil stoppen straks straat straten stuk succes sturen tafel tegen tegelijk tellen tenminste terug terwijl thuis tien toch toen tot totaal trekken tussen twee uit uiteraard uitleggen uur uren vaak vallen van vanaf vandaag vast veel veilig ver verder vergeten verkeerd verkopen verliezen
   verschil verschillende vertellen vertrekken vertrouwen vervolgens verwachten via vier vlug voelen voldoende volgen volgend volgens voor vooral vooruit voorstel vorig vorm vragen vrij vriend vroeg vroeger waar waarde waarom wachten wanneer warm wat water we week weer weg wegens wei weinig weten wie wijze wij winkel wit woord zaak zacht zeer zeggen zeker zelf zelfde zes zetten zeven zien zij
   zitten zo zoals zodat zoeken zodra zolang zomer zon zonder zou zouden zowel zwaar hun hen$words$)) w (language, words),
  words_of(w.words) word, unnest(ts_lexize(similar_dictionary(w.language), word)) s
where not exists (select from similar_meaning m where m.stem = s);

alter table similar_meaning enable row level security;
alter table similar_common enable row level security;

-- What a text is about ---------------------------------------------------------------------------------------------

-- The language whose little words (stop words) it has most of; null when it has none or two have as many.
create function similar_language(value text) returns text language sql stable strict as $$
  with counted as (
    select l.language, count(*) as n from words_of(left(value, 2000)) w, (values ('en'), ('fr'), ('nl')) l (language)
    where ts_lexize(similar_dictionary(l.language), w) = '{}' group by 1)
  select max(c.language) from counted c where c.n = (select max(n) from counted) having count(*) = 1
$$;

-- Stems of a word: of its language, or of all three when that is not known. None for words that say nothing.
create function similar_stems(word text, language text) returns text[] language sql stable as $$
  select case
    when length(word) < 2 or length(word) > 40 or word ~ '^\d{1,3}$' then '{}'
    when language is not null then ts_lexize(similar_dictionary(language), word)
    when '{}' in (ts_lexize('english_stem', word), ts_lexize('french_stem', word), ts_lexize('dutch_stem', word)) then '{}'
    else ts_lexize('english_stem', word) || ts_lexize('french_stem', word) || ts_lexize('dutch_stem', word) end
$$;

-- What these words mean in our field; long ones also by their first or last part (woningtekort, studentenhuisvesting).
create function similar_meanings(stems text[]) returns text[] language sql stable as $$
  select array(
    select '=' || m.meaning from similar_meaning m where m.stem = any (stems)
    union
    select '=' || m.meaning from unnest(stems) s join similar_meaning m
      on length(s) >= 9 and length(m.stem) between 5 and length(s) - 3 and (starts_with(s, m.stem) or right(s, length(m.stem)) = m.stem)
    where not exists (select from similar_meaning k where k.stem = s))
$$;

create function similar_terms(value text, language text) returns text[] language sql stable as $$
  select array(select distinct s from words_of(value) w, unnest(similar_stems(w, language)) s) $$;

-- Dilemmas that were accepted and practices, as long as they are not archived. No row: nobody is led to it.
create table similar_text (
  id             uuid    primary key references item on delete cascade,
  partnership_id uuid    not null references partnership,
  kind           text    not null,
  visibility     text    not null,
  language       text,
  title_terms    text[]  not null,
  body_terms     text[]  not null,
  terms          text[]  not null generated always as (title_terms || body_terms) stored
);
create index similar_text_terms on similar_text using gin (partnership_id, kind, terms);
call protect_items('similar_text');

-- In how many of these texts a term stands; the empty term: how many texts there are.
create table similar_term (
  partnership_id uuid           not null references partnership,
  term           text collate "C" not null,
  texts          int            not null,
  primary key (partnership_id, term)
);
call protect_rows('similar_term');
-- Terms of what the viewer may not see are nobody's business: only the functions below read and write, as the owner.
revoke all on similar_text, similar_term, similar_meaning, similar_common from ${application-role};

create function similar_counted(partnership uuid, gone text[], come text[]) returns void language plpgsql as $$
begin
  -- One writer of counts at a time, so that two who change many texts never wait for each other.
  perform pg_advisory_xact_lock(hashtextextended('similar ' || partnership, 0));
  update similar_term t set texts = texts - 1 where t.partnership_id = partnership and t.term = any (gone) and t.term <> all (come);
  delete from similar_term t where t.partnership_id = partnership and t.term = any (gone) and t.texts <= 0;
  insert into similar_term as t (partnership_id, term, texts)
    select partnership, c, 1 from unnest(come) c where c <> all (gone)
    on conflict (partnership_id, term) do update set texts = t.texts + 1;
end $$;

-- The row of a text, as it should be.
create function similar_row(item_id uuid, partnership uuid, kind text, visibility text, title text, body text, themes text[])
  returns similar_text language plpgsql stable as $$
declare
  kept similar_text;
  said text[];
begin
  kept.id := item_id; kept.partnership_id := partnership; kept.kind := kind; kept.visibility := visibility;
  kept.language := similar_language(title || ' ' || body);
  kept.title_terms := similar_terms(title, kept.language);
  kept.body_terms := array(select t from unnest(similar_terms(left(body, 20000), kept.language)) t where t <> all (kept.title_terms));
  said := similar_meanings(kept.title_terms);
  -- A word in passing does not make a text one about its broad meaning: the title does, or two words.
  kept.body_terms := kept.body_terms || array(
    select m from unnest(kept.body_terms) t, unnest(similar_meanings(array[t])) m where m <> all (said)
    group by m having m ~ '/' or count(*) > 1);
  kept.title_terms := kept.title_terms || said || array(select '#' || k from unnest(themes) k);
  return kept;
end $$;

create function keep_similar() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before similar_text;
  now_is similar_text;
  row    jsonb := to_jsonb(new);
begin
  select * into before from similar_text s where s.id = new.id;
  if new.archived_at is null and coalesce(row ->> 'state', 'accepted') in ('accepted', 'concluded') then
    if before.id is not null and tg_op = 'UPDATE' and not exists (
         select from unnest('{question,title,background,ideas,result,summary,how,what_failed,themes}'::text[]) c
         where row -> c is distinct from to_jsonb(old) -> c) then
      update similar_text s set visibility = new.visibility where s.id = new.id and s.visibility <> new.visibility;
      return null;
    end if;
    now_is := similar_row(new.id, new.partnership_id, tg_argv[0], new.visibility, coalesce(row ->> 'question', row ->> 'title'),
      concat_ws(' ', row ->> 'background', row ->> 'ideas', row ->> 'result', row ->> 'summary', row ->> 'how', row ->> 'what_failed'), new.themes);
    insert into similar_text as s (id, partnership_id, kind, visibility, language, title_terms, body_terms)
      values (now_is.id, now_is.partnership_id, now_is.kind, now_is.visibility, now_is.language, now_is.title_terms, now_is.body_terms)
      on conflict (id) do update set visibility = excluded.visibility, language = excluded.language,
        title_terms = excluded.title_terms, body_terms = excluded.body_terms;
  elsif before.id is not null then
    delete from similar_text s where s.id = new.id;
  else
    return null;
  end if;
  perform similar_counted(new.partnership_id,
    case when before.id is null then '{}' else array[''] || before.title_terms || before.body_terms end,
    case when now_is.id is null then '{}' else array[''] || now_is.title_terms || now_is.body_terms end);
  return null;
end $$;
create trigger dilemma_similar after insert or update on dilemma for each row execute function keep_similar('dilemma');
create trigger practice_similar after insert or update on practice for each row execute function keep_similar('practice');

insert into similar_text (id, partnership_id, kind, visibility, language, title_terms, body_terms)
select r.id, r.partnership_id, r.kind, r.visibility, r.language, r.title_terms, r.body_terms
from (select d.id, d.partnership_id, 'dilemma' as kind, d.visibility, d.question as title, concat_ws(' ', d.background, d.ideas::text, d.result) as body, d.themes
      from dilemma d where d.archived_at is null and d.state in ('accepted', 'concluded')
      union all
      select p.id, p.partnership_id, 'practice', p.visibility, p.title, concat_ws(' ', p.summary, p.how::text, p.what_failed), p.themes
      from practice p where p.archived_at is null) t,
     lateral similar_row(t.id, t.partnership_id, t.kind, t.visibility, t.title, t.body, t.themes) r;

insert into similar_term (partnership_id, term, texts)
select s.partnership_id, t, count(*) from similar_text s, unnest(array[''] || s.terms) t group by 1, 2;

-- What it is similar to --------------------------------------------------------------------------------------------

-- How much a term says that stands in so many of all texts: 1 for what stands in one, near 0 for what stands in most. A few
-- texts say little about how common a word is, so fifty more are imagined; of these, ten have what is known to be common.
create function similar_weight(texts int, total int, common boolean) returns real language sql immutable as $$
  select (ln(1 + (greatest(total, texts) + 50 - t + 0.5) / (t + 0.5)) / ln(1 + (total + 49) / 1.5))::real
  from (select texts + case when common then 10 else 0 end as t) x
$$;

-- Terms of texts that a word nobody wrote may stand for: what it is the beginning of, its parts, or what it is a typing error of.
create function similar_nearest(typed text, here uuid) returns table (term text, factor real)
  language sql stable set pg_trgm.similarity_threshold = 0.35 as $$
  (select t.term, 0.7::real from similar_term t
   where length(typed) >= 4 and t.partnership_id = here and t.term > typed and t.term < typed || U&'\+10FFFF' order by t.texts desc limit 5)
  union all
  (select t.term, 0.5 from generate_series(5, length(typed) - 3) n join similar_term t
     on t.partnership_id = here and t.term in (left(typed, n), right(typed, n))
   where length(typed) >= 9 order by length(t.term) desc limit 2)
  union all
  (select s, 0.8 from (
     select k.word, levenshtein(k.word, typed) as apart, similarity(k.word, typed) as alike from known_word k
     where length(typed) between 6 and 30 and k.partnership_id = here and k.word % typed
       and abs(length(k.word) - length(typed)) <= 2 and left(k.word, 1) = left(typed, 1)
     order by 2, 3 desc limit 3) near, unnest(similar_stems(near.word, null)) s
   where near.apart <= case when length(typed) < 9 then 1 else 2 end
     and exists (select from similar_term t where t.partnership_id = here and t.term = s))
$$;

-- What the viewer may see that is most like a question, with the terms and themes it shares: of each kind at most so many, and
-- nothing rather than noise. Runs as the owner (see search_finds) and applies partnership and visibility itself.
create function similar_items(question text, background text, picked text[], leave_out uuid, most int)
  returns table (id uuid, kind text, score real, language text, shared text[], themes text[])
  language plpgsql stable security definer set search_path = public as $$
#variable_conflict use_column
declare
  here     uuid := current_partnership();
  open     text[] := seen_by_role();
  spoken   text := similar_language(left(question || ' ' || background, 2000));
  total    int := coalesce((select t.texts from similar_term t where t.partnership_id = here and t.term = ''), 0);
  -- What was asked: terms, the word each stands for, how much it says, whether it can be a reason by itself.
  a_term   text[];
  a_word   int[];
  a_how    int[];
  a_value  real[];
  a_weight real[];
  a_solid  boolean[];
  rare     text[];
  others   text[];
  chosen   uuid[];
  wanted   real;
begin
  if total = 0 then return; end if;
  with word as (
    select w, min(n)::int as n, max(source) / max(max(source)) over () as source from (
      select w, n, 1.0 as source from words_of(left(question, 2000)) with ordinality q (w, n) where n <= 60
      union all select w, n + 100, 0.3 from words_of(left(background, 6000)) with ordinality b (w, n)) typed
    where similar_stems(w, spoken) <> '{}' group by w order by 2 limit 200),
  stem as (
    select distinct word.n, word.w, word.source, s from word, unnest(similar_stems(w, spoken) || case when spoken is not null and length(w) > 5
      then ts_lexize('english_stem', w) || ts_lexize('french_stem', w) || ts_lexize('dutch_stem', w) end) s),
  found as (
    select stem.*, t.texts, exists (select from similar_common c where c.stem = s) as common
    from stem left join similar_term t on t.partnership_id = here and t.term = s),
  unknown as (
    select w, n, source from found where source = 1 and w !~ '\d' and length(w) >= 4
    group by w, n, source having max(texts) is null and not bool_or(common)
      and not exists (select from similar_meaning m where m.stem = any (array_agg(s))) order by n desc limit 4),
  near as (
    select u.n, u.source, x.term, t.texts, max(x.factor) as factor, exists (select from similar_common c where c.stem = x.term) as common
    from unknown u, similar_nearest(u.w, here) x join similar_term t on t.partnership_id = here and t.term = x.term group by 1, 2, 3, 4),
  meaning as (
    select m as term, n, source from (
      select n, source, array_agg(s) as stems from stem group by 1, 2 union select n, source * max(factor), array_agg(term) from near group by n, source) x,
      unnest(similar_meanings(x.stems)) m),
  asked as (
    select s as term, n as word, 1 as how, 0.4 * source * similar_weight(texts, total, common) as weight, not common as solid from found where texts is not null
    union all select term, n, 1, 0.4 * source * factor * similar_weight(texts, total, common), not common from near
    -- A second word of the same meaning makes it surer that it is meant, not twice as sure.
    union all select m.term, m.n, case when m.term ~ '/' then 2 else 3 end, m.source * case when m.term ~ '/' then 1 else 0.3 end
        * similar_weight(t.texts, total, false) * 0.5 ^ (row_number() over (partition by m.term order by m.source desc, m.n) - 1), m.term ~ '/'
      from meaning m join similar_term t on t.partnership_id = here and t.term = m.term
    union all select t.term, 0, 4, 0.3 * similar_weight(t.texts, total, false), false
      from unnest(picked) p join similar_term t on t.partnership_id = here and t.term = '#' || p),
  value as (
    select f.n, f.source, coalesce(max(similar_weight(f.texts, total, f.common)), max(k.value), 0.7) as value
    from found f left join (select a.word, max(similar_weight(t.texts, total, false)) as value from asked a join similar_term t
                 on t.partnership_id = here and t.term = a.term where a.how in (1, 2) group by 1) k on k.word = f.n group by 1, 2)
  select array_agg(a.term), array_agg(a.word), array_agg(a.how), array_agg(a.weight::real), array_agg(a.solid), array_agg(coalesce(v.value * v.source, 0)::real),
         (select sum(x.value) from (select v.value from value v where v.source = 1 order by 1 desc limit 8) x)
    into a_term, a_word, a_how, a_weight, a_solid, a_value, wanted from asked a left join value v on v.n = a.word;
  if a_term is null then return; end if;

  -- Texts with the rarest of it, until there are enough to choose from; then those with two of the next three.
  with by_text as (
    select t.term, t.texts, sum(t.texts) over (order by t.texts, t.term) as upto, row_number() over (order by t.texts, t.term) as n
    from similar_term t where t.partnership_id = here and t.term = any (a_term) and t.term !~ '^#')
  select array_agg(b.term) filter (where b.upto <= 3000 or b.n = 1), (array_agg(b.term order by b.texts) filter (where b.upto > 3000 and b.n > 1))[1:3]
    into rare, others from by_text b;
  chosen := array(
    select c.id from (
      select c.id, row_number() over (partition by k order by sum(c.weight) desc, c.id) as place
      from (values ('dilemma'), ('practice')) kinds (k), lateral (
        select s.id, w.weight from (select term, max(weight) as weight from unnest(a_term, a_weight) a (term, weight) where term = any (rare) group by 1) w,
          lateral (select s.id from similar_text s where s.partnership_id = here and s.kind = k and s.terms @> array[w.term]
                     and (s.visibility = any (open) or may_see(s.visibility, s.id)) limit 1500) s
        union all
        select s.id, 0.5 from unnest(others) x, unnest(coalesce(rare[cardinality(rare):], '{}') || others) y,
          lateral (select s.id from similar_text s where x < y and s.partnership_id = here and s.kind = k and s.terms @> array[x, y]
                     and (s.visibility = any (open) or may_see(s.visibility, s.id)) limit 200) s) c
      group by k, c.id) c
    where c.place <= 150);

  return query
    with asked as (select * from unnest(a_term, a_word, a_how, a_weight, a_solid, a_value) a (term, word, how, weight, solid, value)),
    best as (
      -- In the title it says most; in a long text it may stand by chance (the length rule of BM25).
      select s.id, s.kind, s.language, a.word, a.how, a.value, max(a.weight * case when p.titled then 1.0
               else 1.32 / (1 + 1.2 * (0.5 + 0.5 * cardinality(s.body_terms) / 80.0)) end)::real as weight,
             bool_or(a.solid) as solid, array_agg(a.term) as terms
      from similar_text s, lateral (select t, true as titled from unnest(s.title_terms) t
                                    union all select t, false from unnest(s.body_terms) t) p join asked a on a.term = p.t
      where s.id = any (chosen) and s.id is distinct from leave_out
      group by s.id, s.kind, s.language, s.body_terms, a.word, a.how, a.value),
    by_word as (
      select b.id, b.kind, b.language, b.word, b.value, sum(b.weight) as weight, bool_or(b.solid) as solid, bool_or(b.how < 3) as told
      from best b group by 1, 2, 3, 4, 5),
    scored as (
      select b.id, b.kind, b.language, sum(b.weight) as score,
             count(*) filter (where b.word > 0 and b.told) as words, bool_or(b.solid) as solid,
             least(1, sum(b.value) filter (where b.told) / wanted) as covered
      from by_word b group by 1, 2, 3),
    counted as (
      select s.*, (s.score * (0.5 + 0.5 * s.covered))::real as worth from scored s
      where s.solid and s.covered >= case when s.words > 1 then 0.2 else 0.3 end),
    placed as (
      select s.*, row_number() over (partition by s.kind order by s.worth desc, s.id) as place
      from (select *, max(worth) over (partition by kind) as best, max(worth) over () as top from counted) s
      where s.worth >= 0.5 * s.best and s.worth >= 0.2 * s.top)
    select p.id, p.kind, p.worth, p.language,
           array(select distinct coalesce(m.stem, t) from best b, unnest(b.terms) t left join similar_meaning m on t = '=' || m.meaning
                 where b.id = p.id and (t !~ '^[#=]' or t ~ '/')),
           array(select distinct substr(t, 2) from best b, unnest(b.terms) t where b.id = p.id and t ~ '^#')
    from placed p where p.place <= most order by p.worth desc, p.id;
end $$;

-- A text with what it shares marked, as search_marked does; in Dutch also where it begins a longer word.
create function similar_marked(document text, shared text[], language text, options text) returns text language sql stable as $$
  select coalesce(case when language is null then search_marked(document, q, options)
           else ts_headline(('public.words_' || language)::regconfig, left(translate(document, chr(2) || chr(3), ''), 4000), q,
                            'StartSel=' || chr(2) || ',StopSel=' || chr(3) || options) end, document)
  from (select string_agg(quote_literal(s) || case when length(s) > 4 and coalesce(language, 'nl') = 'nl' then ':*' else '' end, ' | ')::tsquery as q
        from unnest(shared) s) x
$$;
