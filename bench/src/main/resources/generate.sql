-- :organisations organisations and the rest in proportion, straight into the tables. The work of the triggers (registry,
-- search words, facets, history) is done here set by set. Names are made of a small vocabulary, as real ones are.
set session_replication_role = replica;

insert into partnership (id, slug, name) values ('00000000-0000-7000-8000-000000000001', 'bench', 'Bench');

insert into partnership_clock (partnership_id) values ('00000000-0000-7000-8000-000000000001');

insert into theme (partnership_id, key, label_en, label_fr, label_nl)
select '00000000-0000-7000-8000-000000000001', t, t, t, t
from unnest('{housing,education,work,health,language,reception,youth,culture}'::text[]) t;

call seed_tie_types('00000000-0000-7000-8000-000000000001');

insert into account (id, issuer, subject, name) values ('00000000-0000-7000-8000-000000000002', 'https://bench.example', 'secretariat', 'Bench secretariat');

insert into participant (id, partnership_id, account_id, email, name, role, joined_at)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002',
        'secretariat@bench.example', 'Bench secretariat', 'secretariat', now());

insert into organisation (id, partnership_id, key, name, short_name, kind, levels, countries, city, languages, website, themes, notes, visibility)
select uuidv7(), '00000000-0000-7000-8000-000000000001', 'o-' || n,
       (array['City of','Council of','Network for','Institute of','Association for','Ministry of','Foundation for','University of'])[1 + n % 8] || ' '
         || (array['Northern','Southern','Eastern','Western','Upper','Lower','New','Old','Great','Little'])[1 + (n / 8) % 10] || ' '
         || initcap(substr(md5((n % 5000)::text), 1, 7)) || ' ' || n,
       'O' || n,
       (array['city','region','national-authority','ngo','migrant-led','university','foundation','company'])[1 + n % 8],
       array[(array['local','regional','national','eu','international'])[1 + n % 5]],
       array[(array['NL','DE','FR','BE','ES','IT','GR','PT','FI','DK','SE','AT','PL','CZ','IE','RO','HU','BG','HR','LT'])[1 + n % 20]],
       initcap(substr(md5((n % 900)::text), 1, 6)), array['en'], 'https://o' || n || '.example',
       array[(array['housing','education','work','health','language','reception','youth','culture'])[1 + (n / 3) % 8]],
       'Works on ' || (array['housing for newcomers','schools and teachers','jobs and recognised skills','health care'])[1 + n % 4] || ' since 20' || lpad((n % 24)::text, 2, '0'),
       case when n % 4 = 0 then 'public' else 'partnership' end
from generate_series(1, :organisations) n;

insert into organisation_facet (partnership_id, facet, value, sort_name, organisation_id)
select o.partnership_id, f.facet, f.value, o.sort_name, o.id from organisation o, organisation_facets(o) f;

insert into organisation_match_key (partnership_id, key, organisation_id)
select o.partnership_id, k, o.id from organisation o, match_keys(o.name, o.short_name, o.website, o.city) k;

insert into item (id, partnership_id, kind, title, body, visibility, words)
select o.id, o.partnership_id, 'organisation', o.name, concat_ws(' ', o.short_name, o.city, o.website, o.notes), o.visibility,
       search_words(o.name, concat_ws(' ', o.short_name, o.city, o.website, o.notes))
from organisation o;

insert into known_word (partnership_id, word)
select distinct o.partnership_id, w from organisation o, regexp_split_to_table(o.sort_name, '[^[:alnum:]]+') w
where length(w) > 3 and w !~ '^\d+$';

insert into history (partnership_id, item_id, item_kind, deed, changes, actor_name, at)
select o.partnership_id, o.id, 'organisation', 'created', jsonb_build_object('name', jsonb_build_array(null, o.name)), 'Bench secretariat', o.created_at
from organisation o;

insert into contact (id, partnership_id, organisation_id, name, role, email)
select uuidv7(), o.partnership_id, o.id, 'Contact ' || k, 'adviser', 'c' || k || '@o.example'
from organisation o, generate_series(1, 2) k;

insert into membership (id, partnership_id, organisation_id, role, starts, ends, mandate)
select uuidv7(), o.partnership_id, o.id, 'member', '2024', '2027', 'Speaks for its own town'
from organisation o where o.key ~ '0$';

insert into relationship (id, partnership_id, from_id, to_id, type, mutual, starts)
select uuidv7(), a.partnership_id, a.id, b.id, 'member-of', false, '2020'
from organisation a join organisation b on b.partnership_id = a.partnership_id and b.key = 'o-' || greatest(1, (substr(a.key, 3)::int / 50))
where a.key ~ '[02468]$' and a.id <> b.id;

create temporary table place as
select o.id, o.partnership_id, substr(o.key, 3)::int as n from organisation o;

create index on place (n);

insert into dilemma (id, partnership_id, key, question, background, organisation_id, themes, state)
select uuidv7(), p.partnership_id, 'd-' || g.n, 'How can a town of ' || g.n || ' streets offer '
         || (array['housing','schooling','work','health care','language lessons'])[1 + g.n % 5] || ' to newcomers in their first year?',
       'The council has little money and many partners; neighbours ask what will change for them.', p.id,
       array[(array['housing','education','work','health','language'])[1 + g.n % 5]],
       (array['proposed','accepted','concluded'])[1 + g.n % 3]
from generate_series(1, :organisations / 10) g(n) join place p on p.n = g.n * 10;

insert into item (id, partnership_id, kind, title, body, visibility, state, words)
select d.id, d.partnership_id, 'dilemma', d.question, d.background, d.visibility, d.state, search_words(d.question, d.background)
from dilemma d;

insert into involvement (partnership_id, organisation_id, item_id, capacity)
select d.partnership_id, d.organisation_id, d.id, 'presenter' from dilemma d;

insert into indicator (id, partnership_id, key, title, unit, direction)
select uuidv7(), '00000000-0000-7000-8000-000000000001', 'i-' || n, 'Indicator ' || n, '%', 'neutral' from generate_series(1, 200) n;

insert into item (id, partnership_id, kind, title, visibility, words)
select i.id, i.partnership_id, 'indicator', i.title, i.visibility, search_words(i.title, '') from indicator i;

insert into observation (id, partnership_id, indicator_id, place_id, period, value)
select uuidv7(), p.partnership_id, i.id, p.id, (2015 + p.n % 10)::text, round((p.n * 7 % 1000) / 10.0, 1)
from place p join indicator i on i.key = 'i-' || (1 + p.n % 200);

insert into involvement (partnership_id, organisation_id, item_id, capacity)
select o.partnership_id, o.place_id, o.indicator_id, 'observed' from observation o;

set session_replication_role = origin;
