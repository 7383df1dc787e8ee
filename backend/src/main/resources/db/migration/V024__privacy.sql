-- Why a person is kept, what of them is shown to whom, and how they are found and forgotten everywhere.

alter table contact
  add basis        text check (basis in ('consent', 'contract', 'public-task', 'legitimate-interest')),
  -- What for, how we came to it, and the words the person agreed to.
  add purpose      text check (length(purpose) between 1 and 500),
  add source       text check (length(source) between 1 and 500),
  add wording      text check (length(wording) between 1 and 4000),
  add agreed_on    date,
  add expires_on   date,
  add withdrawn_on date,
  -- Who reads address and phone number, besides the secretariat and the person's own organisation.
  add details_for  text not null default 'members' check (details_for in ('staff', 'members', 'everybody')),
  -- When somebody last made sure that all of it is still right.
  add confirmed_on date,
  add constraint contact_basis_in_order check (expires_on >= agreed_on);

-- In the history stands that it changed, not what the person said.
drop trigger contact_track on contact;
create trigger contact_track before insert or update or delete on contact
  for each row execute function track_part('organisation', 'organisation_id', 'contact',
    'name', 'email', 'phone', 'role', 'purpose', 'source', 'wording');

-- What was agreed to holds no more.
create function consent_lapsed(expires_on date, withdrawn_on date) returns boolean language sql stable as $$
  select withdrawn_on is not null or coalesce(expires_on < current_date, false)
$$;
-- everybody: the viewer's role reaches the people of every organisation; own: the organisation whose people they reach besides.
create function details_reached(details_for text, lapsed boolean, organisation uuid, everybody boolean, own uuid) returns boolean
  language sql stable as $$
  select viewer_role() in ('coordinator', 'secretariat') or coalesce(organisation = own, false)
      or not lapsed and case details_for when 'everybody' then true when 'members' then everybody else false end
$$;

drop policy contact_named on contact;
create policy contact_named on contact as restrictive for select
  using (exists (select from organisation o where o.id = organisation_id)
         and (viewer_role() <> 'none' or consent and not consent_lapsed(expires_on, withdrawn_on)));
create index contact_expiring on contact (partnership_id, expires_on) where expires_on is not null;
create index contact_withdrawn on contact (partnership_id, withdrawn_on) where withdrawn_on is not null;

create or replace function contacts_named(ids uuid[], only_with_consent boolean) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'organisation', o.name) order by x.n), '[]')
  from unnest(ids) with ordinality x (id, n) join contact c on c.id = x.id join organisation o on o.id = c.organisation_id
  where c.consent and not consent_lapsed(c.expires_on, c.withdrawn_on) or not only_with_consent
$$;

-- What asks for a look: one reason a person, the most urgent first. Inactive: nobody confirmed, changed or met them for so long.
create function contact_review(c contact, months int) returns text language sql stable as $$
  select case
    when c.withdrawn_on is not null then 'withdrawn'
    when c.expires_on < current_date then 'expired'
    when c.expires_on < current_date + 60 then 'expires-soon'
    when c.basis is null then 'no-basis'
    when greatest(c.confirmed_on, c.agreed_on, c.created_at::date) < current_date - make_interval(months => months)
         and not exists (select from interaction i where i.contact_ids @> array[c.id]
                         and partial_until(i.date) > current_date - make_interval(months => months)) then 'inactive'
  end
$$;

-- Somebody asks what is held on them, or wants to be forgotten. Who it is about is forgotten with them; the proof stays.
create table inquiry (
  id             uuid        primary key,
  partnership_id uuid        not null references partnership,
  contact_id     uuid,
  participant_id uuid,
  address        text        check (position('@' in address) > 1 and length(address) <= 320),
  name           text        check (length(name) <= 200),
  -- How it came in: "letter of 3 May", without the person.
  reason         text        check (length(reason) between 1 and 500),
  state          text        not null default 'open' check (state in ('open', 'erased')),
  erased_at      timestamptz,
  -- {places: [{place, count}], mentions: [{place, count}], tables, accountKept}: what was erased, and what looking again found.
  proof          jsonb,
  account_name   text,
  version        bigint      not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  constraint inquiry_about_somebody check (state = 'erased' or num_nonnulls(contact_id, participant_id, address) > 0),
  unique (partnership_id, id)
);
create index inquiry_recent on inquiry (partnership_id, id desc);
call keep_parts('inquiry', 'partnership', 'partnership_id', 'inquiry', 'contact_id', 'participant_id', 'address', 'name', 'reason', 'proof', 'account_name');
create policy inquiry_of_staff on inquiry as restrictive using (viewer_role() in ('coordinator', 'secretariat'));
insert into person_place (target, contact_column, erasing) values ('interaction', 'contact_ids', 'blank');

-- Who is meant: all that this partnership knows as the same person. An address that several share is not enough, unless it is
-- all that was asked for.
create type person_key as (addresses text[], contacts uuid[], participants uuid[], accounts uuid[], names text[]);

create function person_meant(of_contact uuid, of_participant uuid, of_address text) returns person_key
  language plpgsql stable security definer set search_path = public as $$
declare
  who    person_key;
  called text;
begin
  if viewer_role() not in ('coordinator', 'secretariat') then
    raise exception 'only the secretariat asks' using errcode = 'insufficient_privilege';
  end if;
  select plain(name) into called from (
    select c.name from contact c where c.id = of_contact and c.partnership_id = current_partnership()
    union all select m.name from participant m where m.id = of_participant and m.partnership_id = current_partnership()) n;
  who.addresses := array(select distinct lower(a) from (
    select of_address as a
    union all select c.email from contact c where c.id = of_contact and c.partnership_id = current_partnership()
    union all select m.email from participant m where m.id = of_participant and m.partnership_id = current_partnership()
    union all select a.email from participant m join account a on a.id = m.account_id
              where m.id = of_participant and m.partnership_id = current_partnership()) f where a is not null);
  who.contacts := array(select c.id from contact c where c.partnership_id = current_partnership()
    and (c.id = of_contact or lower(c.email) = any (who.addresses) and (called is null or plain(c.name) = called)));
  who.participants := array(select m.id from participant m where m.partnership_id = current_partnership()
    and (m.id = of_participant or lower(m.email) = any (who.addresses) and (called is null or plain(m.name) = called)));
  who.accounts := array(select distinct m.account_id from participant m where m.id = any (who.participants) and m.account_id is not null);
  who.names := array(select distinct n from (
    select c.name as n from contact c where c.id = any (who.contacts)
    union select m.name from participant m where m.id = any (who.participants)
    union select a.name from account a where a.id = any (who.accounts)) n);
  -- An address that somebody else here has as well says nothing about this person.
  who.addresses := array(select a from unnest(who.addresses) a
    where not exists (select from contact c where c.partnership_id = current_partnership() and lower(c.email) = a and c.id <> all (who.contacts)));
  return who;
end $$;

-- Tables of partnerships whose rows may speak of a person, with the columns that are text in any form.
create function person_tables() returns table (target regclass, texts name[]) language sql stable as $$
  select c.oid::regclass, array_agg(a.attname order by a.attnum) filter (where a.atttypid in (
           'text'::regtype, 'text[]'::regtype, 'jsonb'::regtype, 'varchar'::regtype) and a.attgenerated = '')
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and c.relname not in ('contact', 'participant', 'item', 'history', 'reply', 'inquiry', 'known_word', 'organisation_match_key', 'organisation_facet')
    and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'partnership_id' and not p.attisdropped)
  group by c.oid
$$;

-- SQL: this row speaks of the person by address or by full name ($1: lower-case words to look for).
create function speaks_of(texts name[]) returns text language sql immutable as $$
  select 'exists (select from unnest($1) w where position(w in lower(concat_ws('' '', '
         || (select string_agg(format('%I::text', t), ', ') from unnest(texts) t) || '))) > 0)'
$$;

-- A name that somebody else here has as well says nothing about this person.
create function words_of_person(who person_key) returns text[] language sql stable security definer set search_path = public as $$
  select (who).addresses || array(select lower(n) from unnest((who).names) n where n ~ '\S\s+\S'
    and not exists (select from contact c where c.partnership_id = current_partnership() and c.sort_name = plain(n) and c.id <> all ((who).contacts))
    and not exists (select from participant m where m.partnership_id = current_partnership() and plain(m.name) = plain(n)
                    and m.id <> all ((who).participants)))
$$;

-- A row as the asker may know it: of what they may not see, or not know the names of, nothing but that there is one.
create function told_row(found jsonb) returns jsonb language sql stable security definer set search_path = public as $$
  select case when exists (
    select from jsonb_each_text(found) f
      join item i on i.id = case when f.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then f.value::uuid end
    where (may_see(i.visibility, i.id) and may_know_names(i.id)) is not true) then '{}' else found end
$$;

-- All that is held, place by place: about (rows on the person), tied (rows that name them by id), mention (texts that speak of
-- them). At most 500 rows of each are told; all are counted.
create function person_holdings(who person_key) returns table (place text, how text, count bigint, rows jsonb)
  language plpgsql stable security definer set search_path = public as $$
declare
  here  uuid := current_partnership();
  words text[] := words_of_person(who);
  found record;
  tied  text;
begin
  if viewer_role() not in ('coordinator', 'secretariat') then
    raise exception 'only the secretariat asks' using errcode = 'insufficient_privilege';
  end if;
  return query select 'contact', 'about', count(*), coalesce(jsonb_agg(told_row(to_jsonb(c) - 'partnership_id' - 'sort_name' || jsonb_build_object('organisation', o.name))), '[]')
    from contact c join organisation o on o.id = c.organisation_id where c.id = any (who.contacts) having count(*) > 0;
  return query select 'participant', 'about', count(*), coalesce(jsonb_agg(to_jsonb(m) - 'partnership_id'), '[]')
    from participant m where m.id = any (who.participants) having count(*) > 0;
  return query select 'account', 'about', count(*), coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email,
      'language', a.language, 'created_at', a.created_at)), '[]')
    from account a where a.id = any (who.accounts) having count(*) > 0;
  return query select 'history', 'deed', count(*), coalesce(jsonb_agg(told_row(jsonb_build_object('at', h.at, 'deed', h.deed, 'kind', coalesce(h.part_kind, h.item_kind),
      'item_id', h.item_id)) order by h.id desc) filter (where h.n <= 500), '[]')
    from (select *, row_number() over (order by x.id desc) as n from history x where x.partnership_id = here and x.actor_id = any (who.accounts)) h having count(*) > 0;
  for found in
    select t.target, t.texts, p.address_column, p.contact_column,
           (select a.atttypid = 'uuid[]'::regtype from pg_attribute a where a.attrelid = t.target and a.attname = p.contact_column) as is_list,
           (select array_agg(format('%I = any (%s)', a.attname, case c.confrelid when 'contact'::regclass then '$3'
                                      when 'participant'::regclass then '$4' else '$5' end))
            from pg_constraint c join pg_attribute a on a.attrelid = t.target and a.attnum = any (c.conkey)
            where c.conrelid = t.target and c.contype = 'f' and a.attname <> 'partnership_id' and a.atttypid = 'uuid'::regtype
              and (c.confrelid in ('participant'::regclass, 'account'::regclass)
                   or c.confrelid = 'contact'::regclass and a.attname not in ('organisation_id'))) as ends
    from person_tables() t left join person_place p on p.target = t.target::text order by t.target::text loop
    tied := '';
    if found.address_column is not null or found.contact_column is not null then
      tied := concat_ws(' or ',
        case when found.address_column is not null then format('lower(%I) = any ($2)', found.address_column) end,
        case when found.is_list then format('%I && $3', found.contact_column)
             when found.contact_column is not null then format('%I = any ($3)', found.contact_column) end);
      return query execute format('select %L, %L, count(*), coalesce(jsonb_agg(told_row(to_jsonb(t) - ''partnership_id'' - ''sort_name'' - ''content'' - ''n'')) filter (where n <= 500), ''[]'')
          from (select *, row_number() over () as n from %s t where partnership_id = $6 and (%s)) t having count(*) > 0',
          found.target::text, case when found.is_list then 'tied' else 'about' end, found.target, tied)
        using words, who.addresses, who.contacts, who.participants, who.accounts, here;
    end if;
    if found.ends is not null then
      return query execute format('select %L, ''tied'', count(*), coalesce(jsonb_agg(told_row(to_jsonb(t) - ''partnership_id'' - ''sort_name'' - ''content'' - ''n'')) filter (where n <= 500), ''[]'')
          from (select *, row_number() over () as n from %s t where partnership_id = $6 and (%s) and (%s) is not true) t having count(*) > 0',
          found.target::text, found.target, array_to_string(found.ends, ' or '), coalesce(nullif(tied, ''), 'false'))
        using words, who.addresses, who.contacts, who.participants, who.accounts, here;
    end if;
    if found.texts is not null then
      return query execute format('select %L, ''mention'', count(*), coalesce(jsonb_agg(told_row(jsonb_build_object(''id'', to_jsonb(t) -> ''id'',
            ''title'', coalesce(to_jsonb(t) ->> ''title'', to_jsonb(t) ->> ''name'', to_jsonb(t) ->> ''question'')))) filter (where n <= 500), ''[]'')
          from (select *, row_number() over () as n from %s t where partnership_id = $6 and %s and (%s) is not true) t having count(*) > 0',
          found.target::text, found.target, speaks_of(found.texts), case when found.is_list then 'false' else coalesce(nullif(tied, ''), 'false') end)
        using words, who.addresses, who.contacts, who.participants, who.accounts, here;
    end if;
  end loop;
end $$;

-- Text without the person: case does not matter, and what stood there is still seen to be gone.
create function without_person(value text, words text[]) returns text language plpgsql immutable as $$
declare
  word text;
begin
  foreach word in array words loop
    value := regexp_replace(value, regexp_replace(word, '([\\.^$*+?()\[\]{}|-])', '\\\1', 'g'), '[…]', 'gi');
  end loop;
  return value;
end $$;

-- Forgets a person in the caller's transaction, and says what it did; gone: the words that are taken out of texts.
create function erase_person(inquiry_id uuid, names_too boolean) returns inquiry language plpgsql security definer set search_path = public as $$
declare
  here  uuid := current_partnership();
  asked inquiry;
  who   person_key;
  -- All that speaks of the person, and what of it is taken out of texts.
  spoken text[];
  gone  text[];
  kept  uuid[];
  found record;
  n     bigint;
  done  jsonb := '[]';
  left_over jsonb;
  tables int;
begin
  select * into asked from inquiry i where i.id = inquiry_id and i.partnership_id = here and i.state = 'open' for update;
  if asked.id is null then
    raise exception 'no such inquiry';
  end if;
  who := person_meant(asked.contact_id, asked.participant_id, asked.address);
  spoken := words_of_person(who);
  gone := case when names_too then spoken else who.addresses end;

  -- 1 Rows on the person.
  for found in select p.* from person_place p where p.erasing = 'delete' order by p.target loop
    execute format('delete from %I where partnership_id = $1 and (%s)', found.target, concat_ws(' or ',
        case when found.address_column is not null then format('lower(%I) = any ($2)', found.address_column) end,
        case when found.contact_column is not null then format('%I = any ($3)', found.contact_column) end))
      using here, who.addresses, who.contacts;
    get diagnostics n = row_count;
    if n > 0 then done := done || jsonb_build_object('place', found.target, 'count', n); end if;
  end loop;
  for found in select p.* from person_place p where p.erasing = 'blank' and p.contact_column is not null order by p.target loop
    execute format('select count(*) from %I where partnership_id = $1 and %I && $2', found.target, found.contact_column) into n using here, who.contacts;
    if n > 0 then done := done || jsonb_build_object('place', found.target, 'count', n); end if;
  end loop;
  delete from expert e where e.participant_id = any (who.participants);
  get diagnostics n = row_count;
  if n > 0 then done := done || jsonb_build_object('place', 'expert', 'count', n); end if;
  delete from contact c where c.id = any (who.contacts);
  get diagnostics n = row_count;
  if n > 0 then done := done || jsonb_build_object('place', 'contact', 'count', n); end if;
  delete from audience a where a.partnership_id = here and a.account_id = any (who.accounts);
  update participant m set name = '…', email = 'erased-' || m.id || '@erased.invalid', organisation_id = null, account_id = null,
      removed_at = coalesce(m.removed_at, now()) where m.id = any (who.participants);
  get diagnostics n = row_count;
  if n > 0 then done := done || jsonb_build_object('place', 'participant', 'count', n); end if;

  -- 2 What was kept in passing: answers, jobs, uploaded files, merges that could be taken back.
  update reply r set body = null where r.partnership_id = here and (exists (select from unnest(spoken) w where position(w in lower(r.body)) > 0)
      or exists (select from unnest(who.contacts || who.participants) i where position(i::text in r.body) > 0));
  get diagnostics n = row_count;
  if n > 0 then done := done || jsonb_build_object('place', 'reply', 'count', n); end if;
  update job j set task = '{}', result = null, problem = null, state = case when state in ('waiting', 'running') then 'cancelled' else state end
    where j.partnership_id = here and exists (select from unnest(spoken) w where position(w in lower(concat_ws(' ', j.task, j.result, j.problem))) > 0);
  get diagnostics n = row_count;
  if n > 0 then done := done || jsonb_build_object('place', 'job', 'count', n); end if;
  update intake i set content = null where i.partnership_id = here and i.content is not null
    and (i.state = 'read' or exists (select from intake_row r where r.intake_id = i.id
         and exists (select from unnest(spoken) w where position(w in lower(r.cells::text)) > 0)));
  get diagnostics n = row_count;
  if n > 0 then done := done || jsonb_build_object('place', 'intake', 'count', n); end if;
  update organisation_merge g set moved = '[]' where g.partnership_id = here
    and exists (select from unnest(spoken || who.contacts::text[] || who.participants::text[]) w where position(w in lower(g.moved::text)) > 0);

  -- 3 Texts that speak of the person.
  if gone <> '{}' then
    for found in select t.target, t.texts,
        (select string_agg(format('%1$I = without_person(%1$I::text, $1)::%2$s', a.attname, format_type(a.atttypid, null)), ', ')
         from pg_attribute a where a.attrelid = t.target and a.attname = any (t.texts)) as sets
        from person_tables() t where t.texts is not null order by t.target::text loop
      execute format('update %s t set %s where partnership_id = $2 and %s', found.target, found.sets, speaks_of(found.texts)) using gone, here;
      get diagnostics n = row_count;
      if n > 0 then done := done || jsonb_build_object('place', 'texts of ' || found.target::text, 'count', n); end if;
    end loop;
    delete from known_word k where k.partnership_id = here and k.word = any (array(select words_of(w) from unnest(gone) w))
      and not exists (select from item i where i.partnership_id = here and i.words @@ to_tsquery('simple', k.word));
  end if;

  -- 4 The history keeps the deed.
  update history h set actor_name = null where h.partnership_id = here
    and (h.actor_id = any (who.accounts) or h.actor_id is null and h.actor_name = any (who.names));
  get diagnostics n = row_count;
  if n > 0 then done := done || jsonb_build_object('place', 'history', 'count', n); end if;
  update history h set changes = '{}' where h.partnership_id = here and h.part_id = any (who.contacts || who.participants);
  update history h set changes = without_person(h.changes::text, spoken)::jsonb where h.partnership_id = here
    and exists (select from unnest(spoken) w where position(w in lower(h.changes::text)) > 0);

  -- 5 The account, unless another partnership still knows the person.
  kept := array(select distinct m.account_id from participant m where m.account_id = any (who.accounts));
  update account a set name = '…', email = null, email_verified = false, language = null, administrator = false, subject = 'erased ' || a.id
    where a.id = any (who.accounts) and a.id <> all (kept);
  get diagnostics n = row_count;
  if n > 0 then done := done || jsonb_build_object('place', 'account', 'count', n); end if;

  -- 6 Proof: look at all of it again.
  update inquiry i set contact_id = null, participant_id = null, address = null, name = null, reason = null, state = 'erased', erased_at = now()
    where i.partnership_id = here and (i.id = inquiry_id or i.contact_id = any (who.contacts) or i.participant_id = any (who.participants)
                                       or lower(i.address) = any (who.addresses));
  update inquiry i set account_name = case when lower(i.account_name) <> all (spoken) then i.account_name end, reason = without_person(i.reason, spoken)
    where i.partnership_id = here and (lower(i.account_name) = any (spoken)
          or exists (select from unnest(spoken) w where position(w in lower(i.reason)) > 0));
  select coalesce(jsonb_agg(jsonb_build_object('place', h.place, 'how', h.how, 'count', h.count)), '[]') into left_over
    from person_holdings(row(who.addresses, who.contacts, '{}'::uuid[], '{}'::uuid[], who.names)::person_key) h;
  select count(*) into tables from person_tables();
  if exists (select from jsonb_array_elements(left_over) l where l ->> 'how' <> 'mention' or names_too)
     or exists (select from history h, unnest(spoken) w where h.partnership_id = here
                and position(w in lower(concat_ws(' ', h.changes::text, h.actor_name))) > 0)
     or exists (select from reply r, unnest(spoken) w where r.partnership_id = here and position(w in lower(r.body)) > 0)
     or exists (select from item i, unnest(gone) w where i.partnership_id = here and position(w in lower(i.title || ' ' || i.body)) > 0) then
    raise exception 'not all of the person is gone: %', left_over;
  end if;
  update inquiry set proof = jsonb_build_object('tables', tables, 'accountKept', cardinality(kept) > 0,
      'places', (select coalesce(jsonb_agg(jsonb_build_object('place', p.place, 'count', p.total) order by p.place), '[]')
                 from (select d ->> 'place' as place, sum((d ->> 'count')::bigint) as total from jsonb_array_elements(done) d group by 1) p),
      'mentions', (select coalesce(jsonb_agg(l - 'how'), '[]') from jsonb_array_elements(left_over) l))
    where partnership_id = here and state = 'erased' and proof is null;
  select * into asked from inquiry where id = inquiry_id;
  return asked;
end $$;
