// Reads the demo through the generated client whose entry is named, as the service account of docs/integrate.md.
import { createRequire } from 'node:module';

const client = createRequire(import.meta.url)(process.argv[2]);
const base = process.env.COMMONTABLE_URL.replace(/\/$/, '');
const check = (name, holds) => {
  console.log(`${holds ? 'ok' : 'not ok'} ${name}`);
  if (!holds) process.exitCode = 1;
};

const answer = await fetch(`${process.env.COMMONTABLE_ISSUER}/protocol/openid-connect/token`, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'integration-example',
    client_secret: 'integration-example-secret-for-localhost-only',
  }),
});
const token = (await answer.json()).access_token;
const stakeholders = new client.StakeholdersApi(
  new client.Configuration({ basePath: base, accessToken: async () => token }),
);

const names = [];
let cursor;
do {
  const page = await stakeholders.listOrganisations({ slug: 'inclusion', limit: 50, cursor });
  names.push(...page.items.map((organisation) => organisation.name));
  cursor = page.next ?? undefined;
} while (cursor);
check(`it pages through the organisations of the demo (${names.length})`, names.length > 50);
check('each comes once', new Set(names).size === names.length);

const [first] = (await stakeholders.listOrganisations({ slug: 'inclusion', key: 'amsterdam' })).items;
const whole = await stakeholders.showOrganisation({ slug: 'inclusion', id: first.id });
check('it reads one of them whole', whole.name === 'City of Amsterdam' && whole.countries.includes('NL'));

const missing = await stakeholders
  .showOrganisation({ slug: 'inclusion', id: '00000000-0000-7000-8000-000000000000' })
  .catch((refused) => refused.response);
check('a refusal arrives as a problem', (await missing.json()).type === '/problems/not-found');
