-- :dilemmas accepted dilemmas, and a tenth as many practices, whose words are spread as words are (Zipf and Mandelbrot: the
-- commonest stands in every fifth text, half of all words in one or two): a few thousand real
-- words of our field and of every day first, then rare ones that are made up. Straight into the tables, the work of the triggers
-- done here set by set.
set session_replication_role = replica;

insert into partnership (id, slug, name) values ('00000000-0000-7000-8000-000000000001', 'bench', 'Bench');

insert into partnership_clock (partnership_id) values ('00000000-0000-7000-8000-000000000001');

insert into theme (partnership_id, key, label_en, label_fr, label_nl)
select '00000000-0000-7000-8000-000000000001', t, t, t, t
from unnest('{housing,education,work,health,language,reception,youth,culture}'::text[]) t;

insert into account (id, issuer, subject, name) values ('00000000-0000-7000-8000-000000000002', 'https://bench.example', 'member', 'Bench member');

insert into participant (id, partnership_id, account_id, email, name, role, joined_at)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002',
        'member@bench.example', 'Bench member', 'member', now());

insert into organisation (id, partnership_id, key, name, kind, city, visibility)
select uuidv7(), '00000000-0000-7000-8000-000000000001', 'o-' || n, 'City of ' || initcap(substr(md5(n::text), 1, 7)), 'city', initcap(substr(md5(n::text), 1, 7)), 'partnership'
from generate_series(1, 2000) n;

create temporary table vocabulary as
select row_number() over (order by kind, o) as rank, w from (
  select 1 as kind, md5(stem) as o, stem as w from (select stem from similar_common union select stem from similar_meaning) known
  where length(stem) > 2
  union all
  select 2, n::text, string_agg((array['ba','de','fi','go','ku','la','me','ni','po','ra','se','ti','vo','zu','che','sta','plo','gri','wen','dam'])
           [1 + (n / 20 ^ k)::bigint % 20], '' order by k) || (n % 7)::text::char(1)
  from generate_series(8000, 45000) n, generate_series(0, 3) k group by n) x;

update vocabulary set w = translate(w, '0123456', 'aeioust');

create unique index on vocabulary (rank);

select setseed(0.5);

create temporary table spoken as
select t.n, t.kind, p.part, string_agg(v.w, ' ' order by p.pos) as words
from (select n, case when n % 11 = 0 then 'practice' else 'dilemma' end as kind from generate_series(1, :dilemmas + :dilemmas / 10) n) t
  cross join lateral (
    select part, pos, floor(40 * exp(random() * ln(950 + t.n * 0)))::int - 39 as rank
    from (select case when pos <= 9 then 'title' else 'body' end as part, pos from generate_series(1, 60) pos) x) p
  join vocabulary v on v.rank = p.rank
group by 1, 2, 3;

create temporary table written as
select uuidv7() as id, a.n, a.kind, 'How can we ' || a.words || '?' as title, 'There is ' || b.words || '.' as body,
       array[(array['housing','education','work','health','language','reception','youth','culture'])[1 + a.n % 8]] as themes
from spoken a join spoken b on b.n = a.n and b.part = 'body' where a.part = 'title';

insert into item (id, partnership_id, kind, title, body, visibility, state, words)
select id, '00000000-0000-7000-8000-000000000001', kind, title, body, 'partnership', case kind when 'dilemma' then 'accepted' end, ''::tsvector from written;

insert into dilemma (id, partnership_id, question, background, organisation_id, themes, state)
select t.id, '00000000-0000-7000-8000-000000000001', t.title, t.body, o.id, t.themes, 'accepted'
from written t join organisation o on o.key = 'o-' || (1 + t.n % 2000) where t.kind = 'dilemma';

insert into practice (id, partnership_id, title, summary, organisation_id, themes)
select t.id, '00000000-0000-7000-8000-000000000001', t.title, t.body, o.id, t.themes
from written t join organisation o on o.key = 'o-' || (1 + t.n % 2000) where t.kind = 'practice';

insert into item (id, partnership_id, kind, title, visibility, words)
select o.id, o.partnership_id, 'organisation', o.name, o.visibility, ''::tsvector from organisation o;

insert into known_word (partnership_id, word)
select '00000000-0000-7000-8000-000000000001', w from vocabulary where length(w) > 3 group by w;

call fill_similar();

set session_replication_role = origin;
