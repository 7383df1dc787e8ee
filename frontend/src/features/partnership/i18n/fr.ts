import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["partnership"]> = {
  nav: {
    label: "Réglages",
    people: "Personnes",
    partnership: "Partenariat",
    ties: "Liens",
    privacy: "Vie privée",
    history: "Historique",
  },
  role: {
    coordinator: "dirige le partenariat et peut tout modifier ici",
    secretariat: "s’occupe des personnes, des réglages et de chaque entrée",
    member: "propose, commente et travaille à ce qu’il mène",
    advisor: "propose et commente",
    expert: "voit ce qui est public et ce pour quoi son nom est donné",
    observer: "lit ce que le partenariat partage",
  },
  people: {
    title: "Personnes",
    sentence_one: "{{count}} personne participe ou est invitée.",
    sentence_other: "{{count}} personnes participent ou sont invitées.",
    sentenceMany: "Plus de {{count}} personnes participent ou sont invitées.",
    about: "Qui participe, dans quel rôle, et qui est invité.",
    governed: "Un nouveau rôle vaut dès le prochain clic de la personne.",
    together: "Invitations groupées",
    invite: "Inviter une personne",
    byName: "Nom, de A à Z",
    byNameDown: "Nom, de Z à A",
    byRole: "Rôle",
    byInvited: "Dernières invitations d’abord",
    state: "État",
    emptyTitle: "Avec qui travaillez-vous ?",
    emptyText:
      "Toutes les personnes qui participent figurent ici avec leur rôle. Invitez la première par l’adresse avec laquelle elle se connecte.",
    you: "vous",
    joined: "Participe",
    joinedWhen: "Participe depuis : {{when}}",
    invited: "Invitation envoyée",
    invitedWhen: "Invitation : {{when}}",
    roleOf: "Rôle de {{name}}",
    roleChanged: "Nouveau rôle de {{name}} : {{role}}.",
    noOrganisation: "pour aucune organisation",
    more: "Autres actions : {{name}}",
    edit: "Modifier",
    link: "Montrer le lien de connexion",
    again: "Inviter de nouveau",
    invitedAgain:
      "L’invitation de {{name}} est renouvelée. Envoyez encore une fois le lien de connexion.",
    held: "Ce qui est conservé sur cette personne",
    withdraw: "Retirer l’invitation",
    withdrawn: "L’invitation de {{name}} est retirée.",
    remove: "Retirer du partenariat",
    removed: "{{name}} ne participe plus. Ce que cette personne a écrit reste.",
  },
  own: {
    roleTitle: "Renoncer à vos propres droits ?",
    roleText:
      "Vous ne pourrez plus modifier les personnes ni les réglages. Vous ne pourrez pas revenir en arrière vous-même : la coordination ou le secrétariat devra le faire.",
    roleDo: "Changer mon rôle",
    leaveTitle: "Quitter ce partenariat ?",
    leaveText:
      "Vous perdez l’accès aussitôt. Vous ne pourrez pas revenir en arrière vous-même : quelqu’un devra vous inviter de nouveau. Ce que vous avez écrit reste.",
    leaveDo: "Quitter le partenariat",
    left: "Vous ne participez plus.",
    keep: "Ne rien changer",
  },
  refused: {
    lastGovernor:
      "Il doit rester quelqu’un à la coordination ou au secrétariat. Donnez d’abord l’un de ces rôles à une autre personne.",
    emailTaken: "Cette adresse a déjà une place ici. Modifiez plutôt celle-là.",
    emailUsed:
      "La personne s’est connectée avec cette adresse. Pour transmettre la place, retirez cette personne et invitez l’autre.",
    themeInUse:
      "Un thème que vous avez retiré sert encore. Enlevez-le d’abord de ses entrées, ou gardez-le.",
    slugTaken: "Un autre partenariat a cette adresse. Choisissez-en une autre.",
  },
  personForm: {
    newTitle: "Inviter une personne",
    newIntro:
      "Nous n’envoyons pas de courriel. Après cette étape, vous recevez un lien de connexion à transmettre vous-même. Toutes les personnes qui peuvent proposer et commenter ici voient le nom et le rôle ; seuls la coordination et le secrétariat voient l’adresse.",
    editTitle: "Modifier {{name}}",
    editIntro: "Le changement vaut dès le prochain clic de la personne.",
    who: "Qui c’est",
    what: "Ce qu’elle fait ici",
    name: "Nom",
    email: "Adresse électronique",
    emailHint: "L’adresse avec laquelle la personne se connecte, par exemple ana@town.example.",
    emailBad: "Écrivez une adresse comme ana@town.example.",
    role: "Rôle",
    organisation: "Organisation",
    organisationHint:
      "L’organisme que la personne représente. Laissez vide si elle n’en représente aucun.",
    save: "Inviter",
  },
  invitation: {
    title: "Invitation prête : {{name}}",
    text: "Nous n’envoyons pas de courriel. Envoyez vous-même ce lien à {{email}}. La personne qui se connecte avec cette adresse prend la place.",
    label: "Lien de connexion",
    copy: "Copier le lien",
    copied: "Copié",
    mail: "Écrire un courriel avec le lien",
    subject: "Votre invitation : {{partnership}}",
    body: "Bonjour {{name}},\n\nvous êtes invité·e à rejoindre : {{partnership}}. Connectez-vous avec cette adresse électronique ({{email}}) :\n{{link}}\n",
    joinedTitle: "{{name}} participe",
    joinedText:
      "La personne s’est déjà connectée avec cette adresse : sa place est donc prise. Il n’y a rien à envoyer.",
    another: "Inviter une autre personne",
    back: "Toutes les personnes",
  },
  settings: {
    title: "Partenariat",
    intro:
      "Le nom, les langues et les thèmes de ce partenariat. Toutes les personnes qui le voient voient un changement aussitôt.",
    about: "Ce qu’il est",
    name: "Nom",
    description: "Description",
    descriptionHint: "Deux ou trois phrases pour qui ne vous connaît pas encore.",
    languages: "Langues de travail",
    open: "Ouverture",
    openSentence:
      "Ouvert à tout le monde : on voit qu’il existe, et ce que vous publiez. Chaque entrée dit elle-même qui peut la voir.",
    openness: "Qui peut connaître ce partenariat",
    public: "Tout le monde",
    partnership: "Seulement les personnes qui participent",
    themes: "Thèmes",
    themesSentence:
      "Les mots par lesquels tout le monde classe les entrées ici. Chacun demande un nom dans les trois langues de l’application.",
    theme: "Thème {{number}}",
    label: { en: "Anglais", fr: "Français", nl: "Néerlandais" },
    addTheme: "Ajouter un thème",
    removeTheme: "Retirer le thème {{name}}",
    unnamed: "sans nom",
    themeRule: "Donnez à chaque thème un nom dans chaque langue, de 80 caractères au plus.",
    followUp: "Demander ce que cela a donné",
    followUpSentence:
      "Après ces mois, nous demandons à qui a présenté un dilemme ce qu’ont donné ses décisions.",
    months: "Après combien de mois",
    monthsHint:
      "Jusqu’à six nombres de 1 à 60, par exemple : 3, 6, 12. Vide : nous ne demandons jamais de nous-mêmes.",
    monthsRule: "Utilisez jusqu’à six nombres de 1 à 60, séparés par des virgules.",
    noThemes: "Il n’y a pas encore de thèmes.",
    saved: "Enregistré. Tout le monde le voit désormais.",
  },
  found: {
    title: "Fonder un partenariat",
    intro:
      "Vous en assurez la coordination et pouvez aussitôt inviter d’autres personnes. Personne d’autre ne le voit d’ici là, sauf si vous l’ouvrez à tout le monde.",
    what: "Ce qu’il est",
    name: "Nom",
    slug: "Adresse",
    openHint: "Tout le monde : on voit qu’il existe, et ce que vous publiez.",
    slugHint:
      "Figure dans chaque lien, par exemple harbour-cities dans /p/harbour-cities. Elle reste pour toujours.",
    slugRule:
      "Utilisez de 2 à 60 petites lettres, chiffres et traits d’union simples, par exemple harbour-cities.",
    save: "Fonder",
    notYou: "Un administrateur de cette installation fonde les partenariats",
    notYouText:
      "Demandez à la personne qui gère Commontable pour vous. Elle crée le partenariat et vous y invite.",
    home: "Aller à la page d’accueil",
  },
};

export default fr;
