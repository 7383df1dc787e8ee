-- Similar dilemmas and practices while somebody types (why it is built so: docs/adr/0016-similar-by-rare-words.md).
-- A text is a set of terms: stems of its words, '=meaning' for words of our field that mean the same in en, fr and nl,
-- '#theme'. What is rare says much: terms are weighed by how few texts have them.

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
  housing/home: housing house home apartment flat dwelling accommodation | logement loger maison appartement habitat habitation hébergement | wonen woning huis huisvesting huisvesten appartement flat onderdak; housing/rent: rent rental tenant landlord lease | loyer locataire bailleur propriétaire louer bail location locatif | huur huren huurder verhuurder huisbaas huurwoning verhuren
  huurmarkt; housing/room: room | chambre | kamer; housing/homeless: homeless homelessness shelter | abri sdf | dakloos dakloze daklozen dakloosheid thuisloos nachtopvang; housing/eviction: eviction evict | expulsion expulser | uitzetting uithuiszetting ontruiming ontruimen; housing/afford: affordable | abordable | betaalbaar betaalbare; housing/building: building construction renovation | bâtiment
  immeuble construction rénovation | gebouw bouw renovatie bouwen; housing/owner: owner mortgage ownership | hypothèque | eigenaar hypotheek; education/school: school education schooling | école scolaire scolarité scolarisation éducation collège lycée établissement | school onderwijs basisschool basisonderwijs secundair; education/teacher: teacher teaching teach | enseignant enseignement enseigner
  instituteur professeur | leraar leerkracht docent lesgeven leraren lerarentekort; education/pupil: pupil class classroom lesson | élève classe leçon | leerling klas les klaslokaal; education/dropout: dropout truancy absenteeism | décrochage décrocher absentéisme | schooluitval uitval spijbelen; education/childcare: childcare kindergarten nursery daycare preschool | crèche garde garderie maternelle
  | kinderopvang kinderdagverblijf crèche peuter kleuter kleuterschool peuterspeelzaal; education/study: university student study scholarship campus | université étudiant étude bourse universitaire | universiteit student studie studeren studiebeurs hogeschool studenten; education/training: training vocational trainee workshop | formation formateur atelier professionnel | opleiding vorming
  beroepsopleiding cursus; education/welcome: preparatory | passerelle | schakelklas okan; education/exam: exam test | examen épreuve | examen toets ; work/job: job employment unemployed unemployment labour labor work | emploi chômage chômeur travail métier | werk baan arbeid arbeidsmarkt werkgelegenheid werkloos werkloosheid; work/employer: employer company firm enterprise |
  employeur entreprise société | werkgever bedrijf firma onderneming; work/hire: hire hiring recruit recruitment vacancy applicant | embauche embaucher recruter recrutement candidat | aanwerven werven werving aanwerving vacature sollicitatie solliciteren sollicitant; work/staff: staff employee workforce personnel | personnel salarié employé agent | personeel werknemer medewerker; work/apprentice:
  apprentice apprenticeship internship | apprenti apprentissage stage stagiaire | stage stagiair leerwerkplek stageplaats; work/wage: wage salary | salaire | loon salaris; work/exploit: exploitation exploit undeclared exploited | exploitation exploiter | uitbuiting zwartwerk uitbuiten uitgebuit; work/season: seasonal agricultural farm harvest | saisonnier agricole récolte exploitant
  agriculture | seizoenarbeid seizoenarbeider landbouw oogst seizoenarbeiders; work/courier: courier delivery platform gig rider | livreur livraison plateforme | koerier maaltijdkoerier platform bezorger fietskoerier; work/permit: permit | permis | vergunning werkvergunning; work/shift: shift | horaire | ploegendienst ploeg; qualifications/diploma: diploma degree qualification credential | diplôme
  qualification | diploma kwalificatie getuigschrift; qualifications/recognition: recognition recognise recognised | reconnaissance reconnaître reconnu équivalence | erkenning erkennen erkend waardering diplomawaardering; qualifications/skill: skill competence | compétence | vaardigheid competentie vakkennis bekwaamheid; qualifications/certificate: certificate licence | certificat
  attestation | certificaat attest; business/entrepreneur: entrepreneur entrepreneurship business startup | entrepreneur entrepreneuriat commerçant commerce | ondernemer ondernemerschap zelfstandige starter startend ondernemen; business/loan: loan credit bank microcredit | prêt crédit microcrédit banque emprunt | lening krediet microkrediet bank bankier; business/shop: shop market | magasin boutique
  marché | winkel markt handelaar; language/language: language tongue | langue linguistique | taal nederlands taallessen taalles taalcursus taalbeleid; language/course: course | cours | cursus les taalcursus taalles; language/literacy: illiterate literacy alphabet | analphabète illettré illettrisme alphabétisation | analfabeet analfabete laaggeletterd alfabetisering alfabet geletterdheid
  analfabetisme; language/reading: read reading write writing | lire écrire lecture écriture | lezen schrijven; language/interpreter: interpreter interpreting translation translator translate | interprète interprétariat traduction traducteur traduire | tolk tolken vertaling vertaler vertalen; language/multilingual: bilingual multilingual | bilingue multilingue plurilingue | tweetalig meertalig;
  language/speak: speak speaking | parler | spreken; health/health: health healthcare medical | santé médical sanitaire | gezondheid gezondheidszorg medisch zorg; health/doctor: doctor physician practitioner | médecin généraliste docteur | arts huisarts dokter; health/hospital: hospital clinic ward | hôpital clinique | ziekenhuis kliniek; health/nurse: nurse nursing midwife | infirmier infirmière
  | verpleegkundige verpleger verpleging vroedvrouw; health/patient: patient illness sick disease | patient maladie malade | patiënt ziekte ziek; health/mind: trauma traumatised psychological psychologist psychologists therapy mental depression | traumatisme traumatisé psychologue psychologique psychique thérapie dépression mental | trauma getraumatiseerd psycholoog psychologisch
  psychisch therapie depressie; health/birth: pregnant pregnancy birth maternity | enceinte grossesse naissance maternité | zwanger zwangerschap geboorte bevalling; health/addiction: addiction drug alcohol | addiction drogue alcool | verslaving drugs alcohol; health/disability: disability disabled handicap | handicap handicapé | handicap beperking; minors/guardian: guardian guardianship | tuteur
  tutelle | voogd voogdij voogden; minors/minor: minor unaccompanied underage | mineur isolé | minderjarig minderjarige onbegeleid amv nbmv; minors/foster: foster | accueillante | pleeggezin pleegzorg pleegouder pleegkind pleeggezinnen; minors/eighteen: eighteen majority 18 | majorité majeur 18 | achttien meerderjarig meerderjarigheid 18; minors/age: age | âge | leeftijd
  leeftijdsonderzoek botscan; youth/child: child children kid | enfant enfance | kind kinderen; youth/young: youth young teenager adolescent | jeune jeunesse adolescent | jeugd jongere jongeren tiener; family/family: family | famille familial | familie gezin gezinnen; family/parent: parent mother father | parent mère père | ouder ouders moeder vader; family/reunion: reunification reunite |
  regroupement réunification | gezinshereniging hereniging; family/women: woman women female | femme féminin | vrouw vrouwen vrouwelijk; family/girl: girl | fille | meisje meisjes; family/gender: gender lgbt | genre lgbt | gender lhbt; family/marriage: marriage divorce partner | mariage divorce | huwelijk scheiding; ageing/elderly: elderly senior pensioner ageing retirement | senior retraité
  retraite vieillissement vieillir âgé aîné vieux | bejaard bejaarde senior gepensioneerd vergrijzing pensioen rusthuis woonzorgcentrum ouderen; money/fund: fund funding finance financial | fonds financement financer financier | fonds financiering financieren financieel middelen; money/grant: grant subsidy | subvention | subsidie projectsubsidie toelage; money/budget: budget cost expense | budget
  coût dépense | budget begroting kosten uitgaven; money/debt: debt debtor collector | dette endettement surendettement | schuld schulden schuldhulp schuldenaar; money/poverty: poverty poor | pauvreté précarité pauvre | armoede arm; money/benefit: benefit welfare | allocation prestation | uitkering bijstand leefloon; money/guarantee: guarantee deposit insurance | garantie
  caution garant assurance | garantie waarborg borg zekerheid verzekering; data/data: data statistic statistics | donnée données statistique | gegevens data statistiek; data/figure: figure | chiffre compter | cijfer cijfers tellen; data/indicator: indicator dashboard | indicateur tableau | indicator dashboard; data/evaluate: evaluate evaluation monitoring measure | évaluation évaluer
  mesurer suivi | evaluatie evalueren meten monitoring; data/register: register registration census | registre recensement inscription | register registratie volkstelling inschrijving; data/privacy: privacy | confidentialité | privacy; discrimination/discrimination: discrimination discriminate equality unequal | discrimination discriminer égalité inégalité | discriminatie discrimineren gelijkheid
  ongelijkheid; discrimination/racism: racism racist xenophobia hate | racisme raciste xénophobie haine | racisme racistisch haat vreemdelingenhaat; discrimination/prejudice: prejudice bias stereotype | préjugé stéréotype | vooroordeel vooroordelen stereotype; discrimination/diversity: diversity | diversité divers | diversiteit divers; discrimination/report: report reporting hotline complaint |
  signaler signalement dénoncer plainte | melden melding meldpunt meldingen aangifte klacht; discrimination/victim: victim | victime | slachtoffer; discrimination/anonymous: anonymous | anonyme | anoniem; discrimination/refuse: refuse refusal reject | refuser refus rejeter | weigeren weigering afwijzen; participation/participation: participation participate involvement | participation participer |
  participatie meedoen betrokkenheid inspraak; participation/advice: advisory | consultatif | adviesraad inspraakorgaan; participation/vote: vote voting election voter | vote voter élection électoral | stemmen stemrecht verkiezing kiezer; participation/influence: influence power | influence pouvoir | invloed macht zeggenschap; participation/consult: consultation | consultation concertation |
  raadpleging consultatie; participation/association: association ngo nonprofit charity grassroots | association associatif ong | vereniging ngo middenveld stichting zelforganisatie verenigingen; volunteering/volunteer: volunteer volunteering voluntary | bénévole bénévolat volontaire volontariat | vrijwilliger vrijwilligerswerk vrijwillig vrijwilligers; volunteering/tired: tired exhausted burnout
  burnt exhaustion | fatigué épuisé épuisement essoufflement | moe uitgeput overbelast vermoeid; mentoring/mentor: mentor mentoring mentee buddy tandem | mentor mentorat parrain parrainage marraine binôme tandem | mentor mentoraat maatje maatjes buddy taalmaatje duo; mentoring/coach: coach coaching | accompagnateur coach | coach coaching begeleider; reception/reception: reception | accueil
  accueillir | opvang onthaal opvangcentrum opvangplaats; reception/asylum: asylum | asile | asiel asielzoeker azc asielcentrum; reception/camp: camp tent | camp tente campement | kamp tent tentenkamp; reception/arrival: arrival arrive | arrivée arriver | aankomst aankomen; reception/emergency: emergency crisis | urgence crise | nood noodopvang crisis noodplan; reception/host: host hosting
  hospitality guest | hôte hébergeur hébergeuse | gastgezin gastgezinnen gast gastvrij; reception/transit: transit | transit | transit doorreis transmigrant; reception/desk: desk counter | guichet | loket balie; status/undocumented: undocumented irregular paperless | papiers irrégulier clandestin régularisation | ongedocumenteerd papieren illegaal uitgeprocedeerd; status/residence:
  residence citizenship naturalisation visa | séjour citoyenneté naturalisation visa | verblijf verblijfsvergunning verblijfsrecht burgerschap naturalisatie visum; status/return: deportation repatriation | rapatriement reconduite | terugkeer uitwijzing deportatie; status/paperwork: paperwork bureaucracy administrative | formulaire bureaucratie administratif démarche dossier | formulier
  papierwerk bureaucratie administratief; status/law: lawyer legal court judge | avocat juridique tribunal juge juriste | advocaat juridisch rechtbank rechter jurist; safety/police: police | police commissariat policier | politie; safety/crime: crime criminal theft | criminalité délinquance crime vol | criminaliteit misdaad diefstal; safety/violence: violence abuse trafficking | violence abus traite
  | geweld misbruik mensenhandel; safety/safe: safety security unsafe | sécurité insécurité | veiligheid onveilig; segregation/segregation: segregation segregated ghetto desegregation | ségrégation ghetto mixité | segregatie getto spreiding menging mengen gemengd; cohesion/neighbour: neighbour neighbor neighbourhood neighborhood district | voisin voisinage quartier | buur buren buurt wijk
  buurtbewoner; cohesion/encounter: encounter cohesion | rencontre cohésion | ontmoeting samenhang ontmoeten; cohesion/protest: protest oppose opposition conflict dispute | protester opposition conflit contestation | protest protesteren verzet conflict draagvlak bezwaar weerstand; cohesion/square: square playground | square | plein speelplein; cohesion/garden: garden park | jardin parc | tuin
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
   moyen naturel nécessaire ne neuf nombre nombreux nom normal note noter nuit objet occasion œil opinion ordre oublier oui ouvert ouvrir parce pareil parler parmi part parti partie partir partout pas passer payer peine penser perdre permettre petit peu peur phrase pied pire plein plupart plusieurs plutôt point porte porter poser position possible poste pour pourquoi pourtant pousser
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
create function similar_meanings(stems text[]) returns table (stem text, meaning text) language sql stable rows 20 as $$
  select s, '=' || m.meaning from unnest(stems) s join similar_meaning m on m.stem = s
  union
  select s, '=' || m.meaning from unnest(stems) s cross join generate_series(5, length(s) - 3) n join similar_meaning m on m.stem in (left(s, n), right(s, n))
  where length(s) >= 9 and not exists (select from similar_meaning k where k.stem = s)
$$;

create function similar_terms(value text, language text) returns text[] language sql stable as $$
  select array(select distinct s from words_of(value) w, unnest(similar_stems(w, language)) s) $$;

-- In how many texts of a partnership a term stands; the empty term stands in all of them.
create table similar_term (
  id             int            generated always as identity unique,
  partnership_id uuid           not null references partnership,
  term           text collate "C" not null,
  texts          int            not null,
  primary key (partnership_id, term)
);
call protect_rows('similar_term');

-- Dilemmas that were accepted and practices, as long as they are not archived. No row: nobody is led to it. Terms by their
-- number, which says the partnership too: an index of nothing else finds few rows at once.
create table similar_text (
  id             uuid    primary key references item on delete cascade,
  partnership_id uuid    not null references partnership,
  kind           text    not null,
  visibility     text    not null,
  language       text,
  title_terms    int[]   not null,
  body_terms     int[]   not null
);
create index similar_text_terms on similar_text using gin ((title_terms || body_terms));
call protect_items('similar_text');
-- Terms of what the viewer may not see are nobody's business: only the functions below read and write, as the owner.
revoke all on similar_text, similar_term, similar_meaning, similar_common from ${application-role};

-- The texts there are, in words.
create view similar_source with (security_invoker = true) as
  select d.id, d.partnership_id, 'dilemma' as kind, d.visibility, d.question as title,
         left(concat_ws(' ', d.background, d.ideas::text, d.result), 20000) as body, d.themes
  from dilemma d where d.archived_at is null and d.state in ('accepted', 'concluded')
  union all
  select p.id, p.partnership_id, 'practice', p.visibility, p.title, left(concat_ws(' ', p.summary, p.how::text, p.what_failed), 20000), p.themes
  from practice p where p.archived_at is null;

-- Their terms in the title and in the body. A word in passing does not make a text one about a broad meaning: the title does, or two words.
create function similar_terms_of(title text, body text, themes text[], out language text, out in_title text[], out in_body text[])
  language plpgsql stable as $$ declare said text[];
begin
  language := similar_language(title || ' ' || body);
  in_title := similar_terms(title, language);
  in_body := array(select t from unnest(similar_terms(body, language)) t where t <> all (in_title));
  said := array(select distinct m.meaning from similar_meanings(in_title) m);
  in_body := array[''] || in_body || array(
    select m.meaning from similar_meanings(in_body) m where m.meaning <> all (said) group by 1 having m.meaning ~ '/' or count(*) > 1);
  in_title := in_title || said || array(select '#' || k from unnest(themes) k);
end $$;

create function keep_similar() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before similar_text;
  come   similar_text;
  source similar_source;
  words  record;
  texts  text[] := '{question,title,background,ideas,result,summary,how,what_failed,themes,state,archived_at}';
begin
  if tg_op = 'UPDATE' and not exists (select from unnest(texts) c where to_jsonb(new) -> c is distinct from to_jsonb(old) -> c) then
    update similar_text s set visibility = new.visibility where s.id = new.id and s.visibility <> new.visibility;
    return null;
  end if;
  select * into before from similar_text s where s.id = new.id;
  select * into source from similar_source s where s.id = new.id;
  if before.id is null and source.id is null then return null; end if;
  -- One writer of counts at a time, so that two who change many texts never wait for each other.
  perform pg_advisory_xact_lock(hashtextextended('similar ' || new.partnership_id, 0));
  if source.id is null then delete from similar_text s where s.id = new.id;
  else
    words := similar_terms_of(source.title, source.body, source.themes);
    insert into similar_term (partnership_id, term, texts) select new.partnership_id, t, 0 from unnest(words.in_title || words.in_body) t on conflict do nothing;
    come.title_terms := array(select t.id from similar_term t where t.partnership_id = new.partnership_id and t.term = any (words.in_title));
    come.body_terms := array(select t.id from similar_term t where t.partnership_id = new.partnership_id and t.term = any (words.in_body));
    insert into similar_text as s (id, partnership_id, kind, visibility, language, title_terms, body_terms)
      values (new.id, new.partnership_id, source.kind, new.visibility, words.language, come.title_terms, come.body_terms)
      on conflict (id) do update set visibility = excluded.visibility, language = excluded.language,
        title_terms = excluded.title_terms, body_terms = excluded.body_terms;
  end if;
  update similar_term t set texts = t.texts + case when t.id = any (come.title_terms || come.body_terms) then 1 else -1 end
    where t.id = any (before.title_terms || before.body_terms || come.title_terms || come.body_terms)
      and (t.id = any (before.title_terms || before.body_terms)) is distinct from (t.id = any (come.title_terms || come.body_terms));
  delete from similar_term t where t.id = any (before.title_terms || before.body_terms) and t.texts <= 0;
  return null;
end $$;
create trigger dilemma_similar after insert or update on dilemma for each row execute function keep_similar();
create trigger practice_similar after insert or update on practice for each row execute function keep_similar();

-- All of it from the start: for what was there before, and after the words above change.
create procedure fill_similar() language plpgsql as $$
begin
  delete from similar_text;
  delete from similar_term;
  create temporary table told on commit drop as
    select s.id, s.partnership_id, s.kind, s.visibility, w.* from similar_source s, similar_terms_of(s.title, s.body, s.themes) w;
  insert into similar_term (partnership_id, term, texts)
    select t.partnership_id, w, count(*) from told t, unnest(t.in_title || t.in_body) w group by 1, 2;
  insert into similar_text (id, partnership_id, kind, visibility, language, title_terms, body_terms)
    select t.id, t.partnership_id, t.kind, t.visibility, t.language,
           array(select n.id from similar_term n where n.partnership_id = t.partnership_id and n.term = any (t.in_title)),
           array(select n.id from similar_term n where n.partnership_id = t.partnership_id and n.term = any (t.in_body)) from told t;
  drop table told;
end $$;
call fill_similar();

-- What it is similar to --------------------------------------------------------------------------------------------

-- How much a term says that stands in so many of all texts: 1 for what stands in one, near 0 for what stands in most. A few
-- texts say little about how common a word is, so fifty more are imagined; of these, ten have what is known to be common.
create function similar_weight(texts int, total int, common boolean) returns real language sql immutable as $$
  select (ln(1 + (greatest(total, texts) + 50 - t + 0.5) / (t + 0.5)) / ln(1 + (total + 49) / 1.5))::real
  from (select texts + case when common then 10 else 0 end as t) x
$$;

-- Terms of texts that a word nobody wrote may stand for: what it is the beginning of, its parts, or what it is a typing error of.
create function similar_nearest(typed text, here uuid) returns table (term text, factor real)
  language sql stable rows 8 set pg_trgm.similarity_threshold = 0.35 as $$
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
  language plpgsql stable security definer rows 24 set search_path = public set plan_cache_mode = force_generic_plan set jit = off as $$
#variable_conflict use_column
declare
  here     uuid := current_partnership();
  open     text[] := seen_by_role();
  spoken   text := similar_language(left(question || ' ' || background, 2000));
  total    int := (select t.texts from similar_term t where t.partnership_id = here and t.term = '');
  -- What was asked: terms; the word each stands for, and how (1 as it is, 2 by narrow, 3 by broad meaning, 4 theme); how much it
  -- says; whether it can be a reason by itself; how much its word says.
  a_term   int[];
  a_word   int[];
  a_how    int[];
  a_weight real[];
  a_solid  boolean[];
  a_value  real[];
  rare     int[];
  others   int[];
  chosen   uuid[];
  wanted   real;
begin
  if total is null then return; end if;
  with word as (
    select w, min(n)::int as n, max(source) / max(max(source)) over () as source from (
      select w, n, 1.0 as source from words_of(left(question, 2000)) with ordinality q (w, n) where n <= 60
      union all select w, n + 100, 0.3 from words_of(left(background, 6000)) with ordinality b (w, n)) typed
    where similar_stems(w, spoken) <> '{}' group by w order by 2 limit 150),
  stem as (
    select distinct word.n, word.w, word.source, s from word, unnest(similar_stems(w, spoken) || case when spoken is not null and length(w) > 5
      then ts_lexize('english_stem', w) || ts_lexize('french_stem', w) || ts_lexize('dutch_stem', w) end) s),
  found as materialized (
    select stem.*, t.id, t.texts, exists (select from similar_common c where c.stem = s) as common
    from stem left join lateral (select t.id, t.texts from similar_term t where t.partnership_id = here and t.term = s limit 1) t on true),
  unknown as (
    select w, n, source from found where source = 1 and w !~ '\d' and length(w) >= 4
    group by w, n, source having max(texts) is null and not bool_or(common)
      and not exists (select from similar_meaning m where m.stem = any (array_agg(s))) order by n desc limit 3),
  near as materialized (
    select u.n, u.source, x.term, max(x.factor) as factor from unknown u, similar_nearest(u.w, here) x group by 1, 2, 3),
  meaning as materialized (
    select m.meaning as term, x.n, max(x.source) as source
    from (select n, s, source from stem union all select n, term, source * factor from near) x
      join similar_meanings(array(select s from stem union select term from near)) m on m.stem = x.s group by 1, 2),
  asked as (
    select id, n as word, 1 as how, 0.4 * source as share, similar_weight(texts, total, common) as value, not common as solid from found where id is not null
    union all select t.id, n, 1, 0.4 * source * factor, similar_weight(t.texts, total, c.common), not c.common
      from near, lateral (select t.id, t.texts from similar_term t where t.partnership_id = here and t.term = near.term limit 1) t,
        lateral (select exists (select from similar_common c where c.stem = near.term) as common) c
    -- A second word of the same meaning makes it surer that it is meant, not twice as sure.
    union all select t.id, m.n, case when m.term ~ '/' then 2 else 3 end, m.source * case when m.term ~ '/' then 1 else 0.3 end
        * 0.5 ^ (row_number() over (partition by m.term order by m.source desc, m.n) - 1), similar_weight(t.texts, total, false), m.term ~ '/'
      from meaning m, lateral (select t.id, t.texts from similar_term t where t.partnership_id = here and t.term = m.term limit 1) t
    union all select t.id, 0, 4, 0.3, similar_weight(t.texts, total, false), false
      from unnest(picked) p, lateral (select t.id, t.texts from similar_term t where t.partnership_id = here and t.term = '#' || p limit 1) t),
  value as (
    select w.n, w.source, coalesce(max(a.value) filter (where a.solid), case when w.everyday then 0.15 else 0.7 end) as value
    from (select w.*, exists (select from found f where f.n = w.n and f.common) or exists (
            select from generate_series(7, length(w.w) - 1) k join similar_common c on c.stem = left(w.w, k)) as everyday
          from word w) w left join asked a on a.word = w.n and a.how in (1, 2) group by w.n, w.source, w.everyday)
  select array_agg(a.id), array_agg(a.word), array_agg(a.how), array_agg((a.share * a.value)::real), array_agg(a.solid), array_agg(coalesce(v.value * v.source, 0)::real),
         (select sum(x.value) from (select v.value from value v where v.source = 1 order by 1 desc limit 8) x)
    into a_term, a_word, a_how, a_weight, a_solid, a_value, wanted from asked a left join value v on v.n = a.word;
  if a_term is null then return; end if;

  -- Texts with the rarest of it, until there are enough to choose from; then those with two of the next three.
  with by_text as (
    select t.id, t.texts, sum(t.texts) over (order by t.texts, t.id) as upto, row_number() over (order by t.texts, t.id) as n
    from similar_term t where t.id = any (a_term) and t.term !~ '^#')
  select array_agg(b.id) filter (where b.upto <= 2500 or b.n = 1), (array_agg(b.id order by b.texts) filter (where b.upto > 2500 and b.n > 1))[1:3]
    into rare, others from by_text b;
  chosen := array(
    select c.id from (
      select c.id, row_number() over (partition by c.kind order by sum(c.weight) desc, c.id) as place
      from (
        select s.id, s.kind, w.weight from (select term, max(weight) as weight from unnest(a_term, a_weight) a (term, weight) where term = any (rare) group by 1) w,
          lateral (select s.id, s.kind from similar_text s where s.title_terms || s.body_terms @> array[w.term]
                     and s.partnership_id = here and (s.visibility = any (open) or may_see(s.visibility, s.id)) limit 1500) s
        union all
        select s.id, s.kind, 0.5 from unnest(others) x, unnest(coalesce(rare[cardinality(rare):], '{}') || others) y,
          lateral (select s.id, s.kind from similar_text s where x <> y and s.title_terms || s.body_terms @> array[x, y]
                     and s.partnership_id = here and (s.visibility = any (open) or may_see(s.visibility, s.id)) limit 200) s
        where x < y or y <> all (others)) c
      group by c.kind, c.id) c
    where c.place <= 100);

  return query
    with asked as (select * from unnest(a_term, a_word, a_how, a_weight, a_solid, a_value) a (term, word, how, weight, solid, value)),
    best as materialized (
      -- In the title it says most; in a long text it may stand by chance (the length rule of BM25).
      select s.id, s.kind, s.language, a.word, a.how, a.value, max(a.weight * case when p.titled then 1.0 else s.in_body end)::real as weight,
             bool_or(a.solid) as solid, array_agg(a.term) as terms
      from (select s.*, 1.32 / (1 + 1.2 * (0.5 + 0.5 * cardinality(s.body_terms) / 80.0)) as in_body from similar_text s
            where s.id = any (chosen) and s.id is distinct from leave_out) s,
        lateral (select t, true as titled from unnest(s.title_terms) t union all select t, false from unnest(s.body_terms) t) p
        join asked a on a.term = p.t
      group by s.id, s.kind, s.language, a.word, a.how, a.value),
    by_word as (
      select b.id, b.kind, b.language, b.word, b.value, sum(b.weight) as weight, bool_or(b.solid) as solid, bool_or(b.how < 3 and b.solid) as told
      from best b group by 1, 2, 3, 4, 5),
    scored as (
      select b.id, b.kind, b.language, sum(b.weight) as score,
             count(*) filter (where b.word > 0 and b.told) as words, bool_or(b.solid) as solid,
             least(1, sum(b.value) filter (where b.told) / wanted) as covered
      from by_word b group by 1, 2, 3),
    counted as (
      select s.*, (s.score * (0.5 + 0.5 * s.covered))::real as worth from scored s
      where s.solid and s.covered >= case when s.words > 1 then 0.25 else 0.4 end),
    placed as (
      select s.*, row_number() over (partition by s.kind order by s.worth desc, s.id) as place
      from (select *, max(worth) over (partition by kind) as best, max(worth) over () as top from counted) s
      where s.worth >= 0.5 * s.best and s.worth >= 0.2 * s.top),
    why as (
      select b.id, n.term, b.how from placed p join best b on b.id = p.id, unnest(b.terms) t, lateral (select n.term from similar_term n where n.id = t limit 1) n
      where p.place <= most and b.how <> 3 and (b.solid or b.how = 4))
    select p.id, p.kind, p.worth, p.language,
           array(select distinct coalesce(m.stem, w.term) from why w left join similar_meaning m on w.how = 2 and w.term = '=' || m.meaning where w.id = p.id and w.how < 3),
           array(select distinct substr(w.term, 2) from why w where w.id = p.id and w.how = 4)
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
