-- The floor of the house: who calls, which partnership, what they may see, and the history of every item.
-- The owner of the schema runs this; the application signs in as ${application-role}, which owns nothing and is
-- therefore bound by every row-level security policy below.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;
create extension if not exists btree_gist;
create extension if not exists btree_gin;

alter default privileges in schema public grant select, insert, update, delete on tables to ${application-role};
alter default privileges in schema public grant usage on sequences to ${application-role};
alter default privileges in schema public grant execute on functions to ${application-role};

-- Dates as precise as they are known: 2016, 2016-11, 2016-11-21 --------------------------------------------------

create function partial_from(value text) returns date language sql immutable strict parallel safe as $$
  select make_date(substr(value, 1, 4)::int, coalesce(nullif(substr(value, 6, 2), ''), '1')::int,
                   coalesce(nullif(substr(value, 9, 2), ''), '1')::int)
$$;

-- The first day that is no longer part of it.
create function partial_until(value text) returns date language sql immutable strict parallel safe as $$
  select (public.partial_from(value) + case length(value) when 4 then interval '1 year' when 7 then interval '1 month'
                                else interval '1 day' end)::date
$$;

create domain partial_date as text
  check (value ~ '^\d{4}(-\d{2}(-\d{2})?)?$' and partial_from(value) > '-infinity');

create function plain(value text) returns text language sql immutable strict parallel safe as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, value))
$$;

-- Who calls ------------------------------------------------------------------------------------------------------

create function current_partnership() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.partnership', true), '')::uuid
$$;
create function current_account() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.account', true), '')::uuid
$$;
create function viewer_role() returns text language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('app.role', true), ''), 'none')
$$;

create table account (
  id            uuid primary key,
  issuer        text        not null,
  subject       text        not null,
  email         text,
  email_verified boolean    not null default false,
  name          text        not null,
  language      text        check (language in ('en', 'fr', 'nl')),
  administrator boolean     not null default false,
  created_at    timestamptz not null default now(),
  unique (issuer, subject)
);

create table partnership (
  id          uuid primary key,
  slug        text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
  name        text        not null check (length(name) between 1 and 200),
  description text,
  languages   text[]      not null default '{en}',
  visibility  text        not null default 'partnership' check (visibility in ('public', 'partnership')),
  version     bigint      not null default 1,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now()
);

-- One tick more with every committed change in the partnership: what entity tags are made of.
create table partnership_clock (
  partnership_id uuid primary key references partnership,
  tick           bigint not null default 1
);

create table theme (
  partnership_id uuid not null references partnership,
  key            text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  label_en       text not null,
  label_fr       text not null,
  label_nl       text not null,
  position       int  not null default 0,
  primary key (partnership_id, key)
);

-- A person's place in a partnership; without an account yet it is an invitation to the address.
create table participant (
  id              uuid primary key,
  partnership_id  uuid        not null references partnership,
  account_id      uuid        references account,
  email           text        not null check (position('@' in email) > 1),
  name            text        not null check (length(name) between 1 and 200),
  organisation_id uuid,
  role            text        not null check (role in ('coordinator', 'secretariat', 'member', 'advisor', 'expert', 'observer')),
  invited_at      timestamptz not null default now(),
  joined_at       timestamptz,
  removed_at      timestamptz,
  seen_until      timestamptz,
  version         bigint      not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now()
);
create unique index participant_email on participant (partnership_id, lower(email)) where removed_at is null;
create unique index participant_account on participant (partnership_id, account_id) where removed_at is null;
create index participant_of_account on participant (account_id) where removed_at is null;
create index participant_invited on participant (lower(email)) where account_id is null and removed_at is null;

-- What there is: one row for every item of every kind, kept by the trigger track() -------------------------------

create table item_kind (kind text primary key);

create table item (
  id             uuid primary key,
  partnership_id uuid        not null references partnership,
  kind           text        not null,
  title          text        not null,
  body           text        not null default '',
  visibility     text        not null check (visibility in ('public', 'partnership', 'group', 'confidential')),
  state          text,
  archived_at    timestamptz,
  author_id      uuid,
  -- Who is involved in it is told to its named persons only, to nobody else who may read it.
  discreet       boolean     not null default false,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  words          tsvector    not null,
  unique (partnership_id, id)
);
create index item_words on item using gin (partnership_id, kind, words);
-- Titles of their own, so that "Amsterdam" finds the city among the many texts that mention it.
create index item_title_words on item using gin (partnership_id, kind, ts_filter(words, '{a}'));
create index item_recent on item (partnership_id, updated_at desc, id);

-- The named persons of an item whose visibility is group or confidential, and what an expert was invited to.
create table audience (
  partnership_id uuid not null references partnership,
  item_id        uuid not null references item on delete cascade,
  account_id     uuid not null references account,
  primary key (item_id, account_id)
);

-- Distinct words of items, so that a typo finds its nearest known word.
create table known_word (
  partnership_id uuid not null references partnership,
  word           text not null,
  primary key (partnership_id, word)
);
create index known_word_similar on known_word using gin (partnership_id, word gin_trgm_ops);

-- Who changed what: rows are only ever added.
create table history (
  id             bigint generated always as identity primary key,
  partnership_id uuid        not null references partnership,
  item_id        uuid        not null,
  item_kind      text        not null,
  -- The other end, when the change is a tie between two items: told only to who may see both.
  other_item_id  uuid,
  part_kind      text,
  part_id        uuid,
  deed           text        not null check (deed in ('created', 'changed', 'archived', 'restored', 'moved', 'removed')),
  changes        jsonb       not null,
  actor_id       uuid,
  actor_name     text,
  at             timestamptz not null default now()
);
create index history_of_item on history (item_id, id desc);
create index history_recent on history (partnership_id, id desc);
create index history_by_time on history (partnership_id, at);

-- The answer to a POST under its Idempotency-Key, written in the same transaction as its effect.
create table reply (
  partnership_id uuid        not null references partnership,
  account_id     uuid        not null references account,
  key            text        not null check (length(key) between 1 and 200),
  fingerprint    text        not null,
  status         int,
  location       text,
  etag           text,
  body           text,
  created_at     timestamptz not null default now(),
  primary key (partnership_id, account_id, key)
);
create index reply_age on reply (created_at);

-- What a viewer may see: the one rule ----------------------------------------------------------------------------

create function seen_by_role() returns text[] language sql stable parallel safe as $$
  select case
           when viewer_role() in ('coordinator', 'secretariat') then '{public,partnership,group}'::text[]
           when viewer_role() in ('member', 'advisor', 'observer') then '{public,partnership}'
           else '{public}'
         end
$$;

create function may_see(visibility text, item uuid) returns boolean language sql stable parallel safe as $$
  select visibility = any (seen_by_role())
      or exists (select from audience a where a.item_id = item and a.account_id = current_account())
      -- A statement does not yet see the audience row that track() adds for the item it makes.
      or item = nullif(current_setting('app.authored', true), '')::uuid
$$;

-- Whether the viewer may know who is involved in an item: who takes part, who is named, who changed it.
create function may_know_names(about uuid) returns boolean language sql stable security definer set search_path = public as $$
  select not exists (select from item i where i.id = about and i.discreet)
      or exists (select from audience a where a.item_id = about and a.account_id = current_account())
      or coalesce(about = nullif(current_setting('app.authored', true), '')::uuid, false)
$$;

-- Row-level security: protect_rows closes a table off by partnership, protect_items also by visibility.
create procedure protect_rows(target text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('create policy %I on %I using (partnership_id = current_partnership())', target || '_in_partnership', target);
end $$;

create procedure protect_items(target text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('create policy %I on %I using (partnership_id = current_partnership() and may_see(visibility, id))
                  with check (partnership_id = current_partnership())', target || '_for_viewer', target);
end $$;

-- In all three languages, one after the other; a gap between them, or the end of one and the beginning of the next would
-- look like neighbours to a "quoted phrase".
create function search_words(title text, body text) returns tsvector language plpgsql immutable as $$
declare
  gap tsvector := '.:1'::tsvector;
begin
  return ts_delete(
         setweight(to_tsvector('public.words_plain', title), 'A') || gap || setweight(to_tsvector('public.words_en', title), 'A') || gap
      || setweight(to_tsvector('public.words_fr', title), 'A') || gap || setweight(to_tsvector('public.words_nl', title), 'A') || gap
      || setweight(to_tsvector('public.words_plain', body), 'C') || gap || setweight(to_tsvector('public.words_en', body), 'C') || gap
      || setweight(to_tsvector('public.words_fr', body), 'C') || gap || setweight(to_tsvector('public.words_nl', body), 'C'), '.');
end $$;

create text search configuration words_plain (copy = simple);
create text search configuration words_en (copy = english);
create text search configuration words_fr (copy = french);
create text search configuration words_nl (copy = dutch);
alter text search configuration words_plain alter mapping for hword, hword_part, word with unaccent, simple;
alter text search configuration words_en alter mapping for hword, hword_part, word with unaccent, english_stem;
alter text search configuration words_fr alter mapping for hword, hword_part, word with unaccent, french_stem;
alter text search configuration words_nl alter mapping for hword, hword_part, word with unaccent, dutch_stem;

create function words_of(q text) returns setof text language sql immutable strict parallel safe as $$
  select w from regexp_split_to_table(plain(q), '[^[:alnum:]]+') w where w <> ''
$$;

-- A word in any of the three languages, and as the beginning of a word that is still being typed.
create function word_query(word text) returns tsquery language sql stable strict as $$
  select to_tsquery('simple', word || case when length(word) > 1 then ':*' else '' end)
      || plainto_tsquery('public.words_en', word) || plainto_tsquery('public.words_fr', word) || plainto_tsquery('public.words_nl', word)
$$;

create function is_stop_word(word text) returns boolean language sql stable strict as $$
  select numnode(plainto_tsquery('public.words_en', word)) = 0 or numnode(plainto_tsquery('public.words_fr', word)) = 0
      or numnode(plainto_tsquery('public.words_nl', word)) = 0
$$;

create aggregate tsquery_and_all(tsquery) (sfunc = tsquery_and, stype = tsquery);

-- All words but those that say nothing; "quoted words" stand together, -word is left out, or means either.
create function search_query(typed text) returns tsquery language sql stable strict as $$
  select case when q ~ '"|(^|\s)-\S|\sor\s' then
           websearch_to_tsquery('public.words_plain', q) || websearch_to_tsquery('public.words_en', q)
           || websearch_to_tsquery('public.words_fr', q) || websearch_to_tsquery('public.words_nl', q)
         else coalesce((select tsquery_and_all(word_query(w)) from words_of(q) w where not is_stop_word(w)),
                       (select tsquery_and_all(word_query(w)) from words_of(q) w), ''::tsquery) end
  from translate(typed, '“”„«»', '"""""') q
$$;

-- Operators of full-text search and of trigrams are not leakproof, so under row-level security they could not use an
-- index: the functions of search run as the owner and apply both rules, partnership and visibility, themselves.
-- Never call them with anything but what the viewer typed.
create function search_finds(asked tsquery, kinds text[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from unnest(coalesce(kinds, array(select k.kind from item_kind k))) k, item i
                 where i.partnership_id = current_partnership() and i.kind = k and i.words @@ asked
                   and i.archived_at is null and may_see(i.visibility, i.id))
$$;

-- What was probably meant when q finds nothing: words without a match are replaced by the nearest word of an item that
-- the viewer may see (one to three letters apart, by length). Null when there is nothing better that finds something.
create function search_corrected(q text, kinds text[]) returns text
  language plpgsql stable security definer set search_path = public set pg_trgm.similarity_threshold = 0.2 as $$
declare
  wanted  text[] := coalesce(kinds, (select array_agg(k.kind) from item_kind k));
  meant   text[] := '{}';
  typed   text;
  nearest text;
begin
  for typed in select w from words_of(q) w loop
    nearest := null;
    if length(typed) > 3 and not search_finds(word_query(typed), wanted) then
      select near.word into nearest
      from (select k.word, levenshtein(k.word, typed) as apart, similarity(k.word, typed) as alike from known_word k
            where k.partnership_id = current_partnership() and k.word % typed and abs(length(k.word) - length(typed)) <= 3
            order by 2, 3 desc, 1 limit 8) near
      where near.apart <= case when length(typed) < 6 then 2 when length(typed) < 9 then 2 else 3 end
        and search_finds(to_tsquery('simple', near.word), wanted)
      order by near.apart, near.alike desc, near.word limit 1;
    end if;
    meant := meant || coalesce(nearest, typed);
  end loop;
  return case when meant <> array(select words_of(q)) and search_finds(search_query(array_to_string(meant, ' ')), wanted)
              then array_to_string(meant, ' ') end;
end $$;

-- The best matches among what the viewer may see, of each kind at most so many; all kinds when kinds is null.
create function search_items(q text, kinds text[], most int)
  returns table (id uuid, kind text, rank real) language plpgsql stable security definer set search_path = public as $$
declare
  wanted text[] := coalesce(kinds, (select array_agg(k.kind) from item_kind k));
  open   text[] := seen_by_role();
  said   text := q;
  asked  tsquery;
begin
  for attempt in 1 .. 2 loop
    asked := search_query(said);
    return query
      select found.id, found.kind, (ts_rank(found.words, asked) + similarity(plain(found.title), plain(said)))::real
      from unnest(wanted) k cross join lateral (
        (select i.id, i.kind, i.words, i.title from item i
         where i.partnership_id = current_partnership() and i.kind = k and ts_filter(i.words, '{a}') @@ asked
           and i.archived_at is null and (i.visibility = any (open) or may_see(i.visibility, i.id)) limit most)
        union
        (select i.id, i.kind, i.words, i.title from item i
         where i.partnership_id = current_partnership() and i.kind = k and i.words @@ asked
           and i.archived_at is null and (i.visibility = any (open) or may_see(i.visibility, i.id)) limit most)) found
      order by 3 desc, 1 limit most * cardinality(wanted);
    exit when found or attempt = 2;
    said := search_corrected(q, wanted);
    exit when said is null;
  end loop;
end $$;

-- The passage of a text that matches, marked with the control characters 2 and 3 (never markup); in the language that
-- understands most of it.
create function search_marked(document text, asked tsquery, options text) returns text language sql stable as $$
  select marked from unnest('{public.words_plain,public.words_en,public.words_fr,public.words_nl}'::regconfig[]) with ordinality c (config, place),
    lateral (select ts_headline(config, left(translate(document, chr(2) || chr(3), ''), 4000), asked,
                                'StartSel=' || chr(2) || ',StopSel=' || chr(3) || options) as marked) m
  order by length(marked) - length(replace(marked, chr(2), '')) desc, place limit 1
$$;

-- History, registry, version: kept by the database so that nobody forgets ----------------------------------------

create function bump_clock() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if current_setting('app.bumped', true) is distinct from pg_current_xact_id()::text then
    perform set_config('app.bumped', pg_current_xact_id()::text, true);
    update partnership_clock set tick = tick + 1 where partnership_id = coalesce(new.partnership_id, old.partnership_id);
  end if;
  return null;
end $$;

-- {field: [before, after]} of what differs, without the columns that change by themselves.
create function differences(before jsonb, after jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(key, jsonb_build_array(before -> key, value)), '{}')
  from jsonb_each(after)
  where value is distinct from coalesce(before -> key, 'null')
    and key not in ('id', 'partnership_id', 'version', 'created_at', 'updated_at', 'sort_name')
    and right(key, 6) <> '_range'
$$;

create function deed_of(before jsonb, after jsonb) returns text language sql immutable as $$
  select case
           when before is null then 'created'
           when before ->> 'archived_at' is null and after ->> 'archived_at' is not null then 'archived'
           when before ->> 'archived_at' is not null and after ->> 'archived_at' is null then 'restored'
           when before ->> 'state' is distinct from after ->> 'state' then 'moved'
           else 'changed'
         end
$$;

-- track(kind, title column, further text columns…): for tables whose rows are items.
create function track() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before jsonb := case tg_op when 'UPDATE' then to_jsonb(old) end;
  after  jsonb;
  label  text;
  body   text;
begin
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  after := to_jsonb(new);
  label := after ->> tg_argv[1];
  select coalesce(string_agg(after ->> arg, ' '), '') into body from unnest(tg_argv[2:]) arg;

  insert into item as i (id, partnership_id, kind, title, body, visibility, state, archived_at, author_id, words)
  values (new.id, new.partnership_id, tg_argv[0], label, body, new.visibility, after ->> 'state',
          (after ->> 'archived_at')::timestamptz, current_account(), search_words(label, body))
  on conflict (id) do update set title = excluded.title, body = excluded.body, visibility = excluded.visibility, state = excluded.state,
          archived_at = excluded.archived_at, updated_at = now(), words = excluded.words;
  if before is null or exists (select from unnest(tg_argv[1:]) a where before ->> a is distinct from after ->> a) then
    insert into known_word (partnership_id, word)
    select distinct new.partnership_id, w from words_of(label || ' ' || body) w
    where length(w) between 4 and 40 and w !~ '\d' on conflict do nothing;
  end if;
  if new.visibility in ('group', 'confidential') and current_account() is not null
     and new.visibility is distinct from before ->> 'visibility' then
    insert into audience (partnership_id, item_id, account_id)
    values (new.partnership_id, new.id, current_account()) on conflict do nothing;
    perform set_config('app.authored', new.id::text, true);
  end if;
  insert into history (partnership_id, item_id, item_kind, deed, changes, actor_id, actor_name)
  values (new.partnership_id, new.id, tg_argv[0], deed_of(before, after), differences(before, after),
          current_account(), nullif(current_setting('app.name', true), ''));
  return new;
end $$;

-- track_part(kind of the item, column with the item's id, kind of the part, private columns…): for rows that belong to an
-- item. History is never erased and everybody reads it who sees the item: what not all of them may know (a person's name
-- and address, the other end of a tie) stays out of it.
create function track_part() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after  jsonb;
begin
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  after := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  insert into history (partnership_id, item_id, item_kind, part_kind, part_id, deed, changes, actor_id, actor_name)
  values ((coalesce(after, before) ->> 'partnership_id')::uuid, (coalesce(after, before) ->> tg_argv[1])::uuid, tg_argv[0],
          tg_argv[2], (coalesce(after, before) ->> 'id')::uuid,
          case when after is null then 'removed' else deed_of(before, after) end,
          case when after is null then differences('{}', before) else differences(before, after) end - tg_argv[3:]::text[],
          current_account(), nullif(current_setting('app.name', true), ''));
  return coalesce(new, old);
end $$;

-- track_tie(column of one end, column of the other, kind of the tie): for rows that tie two items; told at both ends.
create function track_tie() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after  jsonb;
  tie    jsonb;
  ends   uuid[];
begin
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  after := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  tie := coalesce(after, before);
  ends := array[(tie ->> tg_argv[0])::uuid, (tie ->> tg_argv[1])::uuid];
  insert into history (partnership_id, item_id, item_kind, other_item_id, part_kind, part_id, deed, changes, actor_id, actor_name)
  select (tie ->> 'partnership_id')::uuid, one.id, one.kind, other.id, tg_argv[2], (tie ->> 'id')::uuid,
         case when after is null then 'removed' else deed_of(before, after) end,
         case when after is null then differences('{}', before) else differences(before, after) end,
         current_account(), nullif(current_setting('app.name', true), '')
  from item one join item other on other.id <> one.id where one.id = any (ends) and other.id = any (ends);
  return coalesce(new, old);
end $$;

create procedure keep_clock(target text) language plpgsql as $$
begin
  execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred
                  for each row execute function bump_clock()', target || '_clock', target);
end $$;

-- Themes are keys of the partnership's list; arrays cannot have a foreign key, so a trigger holds the rule.
create function themes_known() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from unnest(new.themes) k where not exists
             (select from theme t where t.partnership_id = new.partnership_id and t.key = k)) then
    raise exception 'unknown theme' using errcode = 'foreign_key_violation', constraint = tg_table_name || '_themes_known';
  end if;
  return new;
end $$;

create procedure keep_themes(target text) language plpgsql as $$
begin
  execute format('create trigger %I before insert or update of themes on %I for each row execute function themes_known()',
                 target || '_themes', target);
end $$;

-- For a table of items: version, registry, history, clock and both rules of visibility.
create procedure keep_items(target text, kind text, title text, variadic texts text[] default '{}') language plpgsql as $$
begin
  execute format('create trigger %I before insert or update on %I for each row execute function track(%s)',
                 target || '_track', target,
                 (select string_agg(quote_literal(a), ',') from unnest(array[kind, title] || texts) a));
  call keep_clock(target);
  call protect_items(target);
  insert into item_kind values (kind) on conflict do nothing;
end $$;

-- For a table of parts of an item.
create procedure keep_parts(target text, item_kind text, item_column text, part_kind text,
                            variadic private text[] default '{}') language plpgsql as $$
begin
  execute format('create trigger %I before insert or update or delete on %I for each row execute function track_part(%s)',
                 target || '_track', target,
                 (select string_agg(quote_literal(a), ',') from unnest(array[item_kind, item_column, part_kind] || private) a));
  call keep_clock(target);
  call protect_rows(target);
end $$;

-- A part (contact, observation, milestone …) is seen where its item is seen: join this into every policy of parts.
create function item_in_sight(item uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from item i where i.id = item and i.partnership_id = current_partnership()
                 and may_see(i.visibility, i.id))
$$;

-- A change is told to who could have seen the item as it was then: publishing does not publish what was before.
create function was_in_sight(item uuid, entry bigint) returns boolean language sql stable security definer set search_path = public as $$
  select not exists (select from history later
                     where later.item_id = item and later.id > entry and later.part_kind is null and later.deed <> 'created'
                       and jsonb_exists(later.changes, 'visibility') and may_see(later.changes -> 'visibility' ->> 0, item) is not true)
$$;

-- For a table of ties between two items: seen by who may see both ends.
create procedure keep_ties(target text, one_end text, other_end text, tie_kind text) language plpgsql as $$
begin
  execute format('create trigger %I before insert or update or delete on %I for each row execute function track_tie(%L, %L, %L)',
                 target || '_track', target, one_end, other_end, tie_kind);
  call keep_clock(target);
  execute format('alter table %I enable row level security', target);
  execute format('create policy %I on %I using (partnership_id = current_partnership() and item_in_sight(%I) and item_in_sight(%I))',
                 target || '_between_visible', target, one_end, other_end);
end $$;

-- Entering a partnership: the first statement of every request ---------------------------------------------------

-- Row-level security of the tables above. Rows of other partnerships are reached only by the functions below.
call protect_rows('partnership_clock');
call protect_rows('theme');
call protect_rows('participant');
call protect_items('item');
call protect_rows('audience');
create policy audience_of_known on audience as restrictive
  using (account_id = current_account() or may_know_names(item_id)) with check (may_know_names(item_id));
call keep_clock('audience');

-- Who was named and who no longer is belongs to the history of the item; its author, named by track(), goes without saying.
create function track_audience() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into history (partnership_id, item_id, item_kind, part_kind, part_id, deed, changes, actor_id, actor_name)
  select i.partnership_id, i.id, i.kind, 'named-person', m.id, case tg_op when 'INSERT' then 'created' else 'removed' end,
         jsonb_build_object('name', case tg_op when 'INSERT' then jsonb_build_array(null, m.name) else jsonb_build_array(m.name, null) end),
         current_account(), nullif(current_setting('app.name', true), '')
  from item i join participant m on m.partnership_id = i.partnership_id
  where i.id = coalesce(new.item_id, old.item_id) and m.account_id = coalesce(new.account_id, old.account_id)
    and m.account_id is distinct from current_account() and m.removed_at is null;
  return null;
end $$;
create trigger audience_track after insert or delete on audience for each row execute function track_audience();
call protect_rows('known_word');
call protect_rows('reply');
alter table history enable row level security;
create policy history_of_visible_items on history using (partnership_id = current_partnership()
    and (item_in_sight(item_id) and may_know_names(item_id) and (other_item_id is null or item_in_sight(other_item_id))
              and was_in_sight(item_id, id)
         or item_kind = 'partnership' and viewer_role() in ('coordinator', 'secretariat')));
-- Only the triggers above write it, as the owner.
revoke insert, update, delete on history from ${application-role};
revoke insert, update, delete on item_kind from ${application-role};
alter table account enable row level security;
create policy account_own on account using (id = current_account());
alter table partnership enable row level security;
create policy partnership_entered on partnership using (id = current_partnership());
call keep_clock('theme');

create function start_clock() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into partnership_clock (partnership_id) values (new.id);
  return null;
end $$;
create trigger partnership_clock_starts after insert on partnership for each row execute function start_clock();

-- Resolves the partnership and the caller's role in it, and tells the policies of this transaction about both.
-- No row: there is no such partnership. found_reply: this Idempotency-Key was used before.
create function enter(called text, caller_issuer text, caller_subject text, reply_key text, reply_fingerprint text)
  returns table (partnership_id uuid, account_id uuid, participant_id uuid, role text, organisation_id uuid, name text,
                 administrator boolean, is_public boolean, tick bigint, found_reply boolean, same_request boolean,
                 reply_status int, reply_location text, reply_etag text, reply_body text)
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare
  claimed int;
begin
  select p.id, p.visibility = 'public', c.tick into partnership_id, is_public, tick
    from partnership p join partnership_clock c on c.partnership_id = p.id where p.slug = called;
  if partnership_id is null then return; end if;
  if caller_subject is not null then
    select a.id, a.name, a.administrator into account_id, name, administrator
      from account a where a.issuer = caller_issuer and a.subject = caller_subject;
    select m.id, m.role, m.organisation_id, coalesce(m.name, enter.name) into participant_id, role, organisation_id, name
      from participant m where m.partnership_id = enter.partnership_id and m.account_id = enter.account_id and m.removed_at is null;
  end if;
  perform set_config('app.partnership', partnership_id::text, true), set_config('app.account', coalesce(account_id::text, ''), true),
          set_config('app.role', coalesce(role, ''), true), set_config('app.name', coalesce(name, ''), true);
  if reply_key is not null and account_id is not null then
    insert into reply (partnership_id, account_id, key, fingerprint)
      values (enter.partnership_id, enter.account_id, reply_key, reply_fingerprint) on conflict do nothing;
    get diagnostics claimed = row_count;
    found_reply := claimed = 0;
    if found_reply then
      select r.fingerprint = reply_fingerprint, r.status, r.location, r.etag, r.body
        into same_request, reply_status, reply_location, reply_etag, reply_body
        from reply r where r.partnership_id = enter.partnership_id and r.account_id = enter.account_id and r.key = reply_key;
    end if;
  end if;
  return next;
end $$;

create function partnerships_of(caller uuid)
  returns table (id uuid, slug text, name text, description text, visibility text, role text, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  select p.id, p.slug, p.name, p.description, p.visibility, m.role, m.organisation_id
  from partnership p left join participant m on m.partnership_id = p.id and m.account_id = caller and m.removed_at is null
  where p.visibility = 'public' or m.id is not null
  order by p.name
$$;

-- First sign-in: the account, and every invitation to its verified address. Later sign-ins: what the provider says now.
create function welcome(new_id uuid, caller_issuer text, caller_subject text, caller_email text, verified boolean,
                        caller_name text, makes_administrator boolean)
  returns account language plpgsql security definer set search_path = public as $$
declare
  me account;
begin
  insert into account as known (id, issuer, subject, email, email_verified, name, administrator)
    values (new_id, caller_issuer, caller_subject, caller_email, verified, caller_name, verified and makes_administrator)
    on conflict (issuer, subject) do update set email = excluded.email, email_verified = excluded.email_verified,
      name = excluded.name, administrator = known.administrator or excluded.administrator
      where (known.email, known.email_verified, known.name, known.administrator) is distinct from
            (excluded.email, excluded.email_verified, excluded.name, known.administrator or excluded.administrator);
  select * into me from account a where a.issuer = caller_issuer and a.subject = caller_subject;
  perform set_config('app.account', me.id::text, true), set_config('app.name', me.name, true);
  if verified then
    update participant m set account_id = me.id, joined_at = now()
      where m.account_id is null and m.removed_at is null and lower(m.email) = lower(caller_email)
        and not exists (select from participant o where o.partnership_id = m.partnership_id and o.account_id = me.id and o.removed_at is null);
  end if;
  return me;
end $$;

-- People and settings --------------------------------------------------------------------------------------------

-- An invitation to somebody who has signed in before is theirs at once, if one account alone has that verified address.
create function recognise_account() returns trigger language plpgsql security definer set search_path = public as $$
declare
  owners uuid[];
begin
  if new.account_id is null and new.removed_at is null then
    select array_agg(a.id) into owners from account a where a.email_verified and lower(a.email) = lower(new.email)
      and not exists (select from participant o where o.partnership_id = new.partnership_id and o.account_id = a.id and o.removed_at is null);
    if cardinality(owners) = 1 then
      new.account_id := owners[1];
      new.joined_at := now();
    end if;
  end if;
  return new;
end $$;
create trigger participant_recognised before insert or update of email on participant
  for each row execute function recognise_account();

-- Nobody locks everybody out: somebody who may govern remains. One change after the other, or two would let each other go.
create function keep_governed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if old.account_id is not null and old.removed_at is null and old.role in ('coordinator', 'secretariat')
     and (new.removed_at is not null or new.role not in ('coordinator', 'secretariat')) then
    perform from partnership_clock c where c.partnership_id = new.partnership_id for update;
    if not exists (select from participant m where m.partnership_id = new.partnership_id and m.removed_at is null
                   and m.account_id is not null and m.role in ('coordinator', 'secretariat')) then
      raise exception 'nobody would govern' using errcode = 'exclusion_violation', constraint = 'participant_governed';
    end if;
  end if;
  return null;
end $$;
create trigger participant_governed after update of role, removed_at on participant
  for each row execute function keep_governed();

-- Having looked at the news (seen_until) is neither history nor a change that others must fetch.
create trigger participant_track
  before insert or update of account_id, email, name, organisation_id, role, invited_at, joined_at, removed_at on participant
  for each row execute function track_part('partnership', 'partnership_id', 'participant');
create constraint trigger participant_clock
  after insert or update of account_id, email, name, organisation_id, role, invited_at, joined_at, removed_at on participant
  deferrable initially deferred for each row execute function bump_clock();

create function track_partnership() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  insert into history (partnership_id, item_id, item_kind, deed, changes, actor_id, actor_name)
  values (new.id, new.id, 'partnership', 'changed', differences(to_jsonb(old), to_jsonb(new)),
          current_account(), nullif(current_setting('app.name', true), ''));
  update partnership_clock set tick = tick + 1 where partnership_id = new.id;
  return new;
end $$;
create trigger partnership_track before update on partnership for each row execute function track_partnership();

-- A theme that items carry cannot be dropped from the list: looked for in every table that has themes.
create function theme_in_use() returns trigger language plpgsql security definer set search_path = public as $$
declare
  holder text;
  used   boolean;
begin
  for holder in select c.table_name from information_schema.columns c
                where c.table_schema = 'public' and c.column_name = 'themes' and c.data_type = 'ARRAY' loop
    execute format('select exists (select from %I where partnership_id = $1 and themes @> array[$2])', holder)
      into used using old.partnership_id, old.key;
    if used then
      raise exception 'theme in use' using errcode = 'exclusion_violation', constraint = 'theme_in_use';
    end if;
  end loop;
  return old;
end $$;
create trigger theme_in_use before delete on theme for each row execute function theme_in_use();

-- An administrator founds a partnership and coordinates it. False: the address is taken.
create function found_partnership(new_id uuid, seat_id uuid, founder uuid, new_slug text, new_name text)
  returns boolean language plpgsql security definer set search_path = public as $$
declare
  me account;
begin
  select * into me from account a where a.id = founder and a.administrator;
  if me.id is null then
    raise exception 'only administrators found partnerships' using errcode = 'insufficient_privilege';
  end if;
  insert into partnership (id, slug, name) values (new_id, new_slug, new_name) on conflict (slug) do nothing;
  if not found then return false; end if;
  perform set_config('app.account', me.id::text, true), set_config('app.name', me.name, true);
  insert into participant (id, partnership_id, account_id, email, name, role, joined_at)
  values (seat_id, new_id, me.id, coalesce(me.email, me.subject || '@no-address.invalid'), me.name, 'coordinator', now());
  return true;
end $$;
