import type { Translation } from "../messages";
import type en from "./en";

const fr: Translation<typeof en> = {
  "not-found": {
    title: "Ce n’est pas ici",
    text: "Il n’y a rien à cette adresse, ou ce n’est pas partagé avec vous. Vérifiez l’adresse, connectez-vous ou demandez au secrétariat.",
  },
  "not-signed-in": {
    title: "Connectez-vous, s’il vous plaît",
    text: "Il faut un compte pour cela. Connectez-vous et vous reviendrez à cette page.",
  },
  "not-allowed": {
    title: "Votre rôle ne le permet pas",
    text: "Vous pouvez lire ici, mais pas faire cela. Le secrétariat peut changer votre rôle.",
  },
  validation: {
    title: "Certaines réponses sont à revoir",
    text: "Nous n’avons pas encore pu enregistrer. Chaque champ à revoir dit pourquoi.",
  },
  "malformed-json": {
    title: "Nous n’avons pas pu lire le message",
    text: "Le message n’est pas du JSON correct. Si vous voyez ceci dans le navigateur, rechargez la page et prévenez-nous.",
  },
  "unknown-field": {
    title: "Un champ que nous ne connaissons pas",
    text: "Le message contient un champ qui n’existe pas ici. Si vous voyez ceci dans le navigateur, rechargez la page et prévenez-nous.",
  },
  "stale-version": {
    title: "Quelqu’un a modifié ceci entre-temps",
    text: "Votre version est conservée. Comparez-la avec la nouvelle et choisissez ce qu’il faut enregistrer.",
  },
  "version-required": {
    title: "Dites quelle version vous modifiez",
    text: "Un changement doit nommer la version dont il part, pour ne perdre le travail de personne. Si vous voyez ceci dans le navigateur, rechargez la page.",
  },
  conflict: {
    title: "Cela ne va pas avec ce qui existe déjà",
    text: "Quelque chose de déjà enregistré s’y oppose. Regardez les détails et changez l’un des deux.",
  },
  "duplicate-key": {
    title: "Cette clé est déjà prise",
    text: "Une autre entrée porte la même clé. Choisissez-en une autre, ou ouvrez l’entrée qui la porte.",
  },
  "wrong-state": {
    title: "Pas possible à ce stade",
    text: "Ce que vous voulez faire appartient à une autre étape. Rechargez la page pour voir où en sont les choses.",
  },
  "not-in-this-phase": {
    title: "Cela a sa place dans une autre phase",
    text: "Votre texte est gardé. Le bandeau en haut dit ce que cette phase attend de vous ; revenez-y quand sa phase sera venue.",
  },
  "idempotency-key-reused": {
    title: "La même demande, avec un autre contenu",
    text: "Ceci a déjà été envoyé avec un autre contenu. Rechargez la page et envoyez-le encore une fois.",
  },
  "unsupported-media-type": {
    title: "Nous ne lisons pas ce type de fichier",
    text: "Envoyez-le dans l’un des formats que nomme la documentation.",
  },
  "method-not-allowed": {
    title: "Cette adresse ne fait pas cela",
    text: "L’adresse existe, mais pas pour ce type de demande. La documentation de l’API dit ce qu’elle sait faire.",
  },
  "cross-site-request": {
    title: "Ceci vient d’un autre site",
    text: "Pour vous protéger, nous n’acceptons que les changements faits dans Commontable. Rechargez la page et recommencez.",
  },
  "too-large": {
    title: "Trop grand",
    text: "Ce que vous avez envoyé dépasse ce que nous pouvons prendre. Raccourcissez ou partagez-le.",
  },
  "invalid-parameter": {
    title: "Nous ne comprenons pas cette adresse",
    text: "Une partie de l’adresse a une valeur que nous ne connaissons pas. Revenez en arrière, ou retirez le dernier filtre et réessayez.",
  },
  "not-acceptable": {
    title: "N’existe pas sous cette forme",
    text: "Ce que vous demandez n’existe pas dans ce format. La documentation de l’API dit quels formats existent.",
  },
  "too-many-requests": {
    title: "Un peu trop vite",
    text: "Beaucoup de demandes sont venues de vous en peu de temps. Attendez une minute, puis continuez.",
  },
  "sign-in-failed": {
    title: "La connexion n’a pas marché",
    text: "Rien n’est perdu. Essayez de vous reconnecter ; si cela échoue encore, demandez au secrétariat si votre invitation est toujours valable.",
  },
  "sign-in-unavailable": {
    title: "Impossible de se connecter pour l’instant",
    text: "Le service de connexion ne répond pas. Vous pouvez continuer à lire ce qui est public ; réessayez dans quelques minutes.",
  },
  unexpected: {
    title: "Une panne de notre côté",
    text: "C’est notre faute, pas la vôtre. Réessayez dans un instant ; si cela continue, donnez le numéro ci-dessous au secrétariat.",
  },
};

export default fr;
